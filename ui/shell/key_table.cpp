// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_table.h"

#include "ui/widgets/ui_settings.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto settingsKey = "window/keys"_L1;

//! Keys that mean something wherever one is, or move and type.
bool isTaken(const QKeySequence &keys)
{
    static const QList<QKeySequence> taken{Qt::Key_Escape,         Qt::Key_Tab,          Qt::SHIFT | Qt::Key_Tab,
                                           Qt::Key_Return,         Qt::Key_Enter,        Qt::Key_Space,
                                           Qt::Key_Delete,         Qt::Key_F1,           Qt::CTRL | Qt::Key_A,
                                           Qt::CTRL | Qt::Key_C,   Qt::CTRL | Qt::Key_V, Qt::CTRL | Qt::Key_X,
                                           Qt::SHIFT | Qt::Key_F10};
    bool isPage = false;
    for (int place = 0; !keysOfPage(place).isEmpty(); ++place)
        isPage = isPage || keysOfPage(place) == keys;
    return isPage || taken.contains(keys);
}

//! Whether it would be pressed in the midst of typing or moving about.
bool isBare(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const bool hasHelper = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isFunction && !hasHelper && first.key() != Qt::Key_Question;
}

} // namespace

KeyTable::KeyTable(UiSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const QVariantMap own = settings.value(settingsKey).toMap();
    for (const WindowKey key : changeableKeys()) {
        const QString name = nameOf(key);
        const auto keys = QKeySequence::fromString(own.value(name).toString(), QKeySequence::PortableText);
        if (own.contains(name) && (keys.isEmpty() || whyNever(keys).isEmpty())) // else somebody changed the file
            m_own[key] = keys;
    }
    // Looked at together: keys may have been exchanged.
    for (const WindowKey key : changeableKeys()) {
        if (m_own.count(key) > 0 && !whyNot(key, keysOf(key)).isEmpty())
            m_own.erase(key);
    }
}

QKeySequence KeyTable::keysOf(WindowKey key) const
{
    const auto own = m_own.find(key);
    return own == m_own.end() ? standardKeys(key) : own->second;
}

QString KeyTable::textOf(WindowKey key) const
{
    return keysOf(key).toString(QKeySequence::NativeText);
}

QString KeyTable::whyNever(const QKeySequence &keys)
{
    if (keys.count() > 1)
        return tr("Only one press at a time.");
    if (isTaken(keys))
        return tr("%1 always means the same.").arg(keys.toString(QKeySequence::NativeText));
    if (isBare(keys))
        return tr("Add Ctrl or Alt: this is typed in fields and lists.");
    return {};
}

QString KeyTable::whyNot(WindowKey key, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return {};
    if (const QString reason = whyNever(keys); !reason.isEmpty())
        return reason;
    for (const WindowKey other : allKeys()) {
        if (other != key && keysOf(other) == keys)
            return tr("%1 is taken: %2.").arg(keys.toString(QKeySequence::NativeText), deedOf(other));
    }
    return {};
}

void KeyTable::set(WindowKey key, const QKeySequence &keys)
{
    if (keys == standardKeys(key))
        m_own.erase(key);
    else
        m_own[key] = keys;
    save();
}

void KeyTable::resetAll()
{
    m_own.clear();
    save();
}

void KeyTable::save()
{
    QVariantMap own;
    for (const auto &[key, keys] : m_own)
        own.insert(nameOf(key), keys.toString(QKeySequence::PortableText));
    m_settings.setValue(settingsKey, own);
    Q_EMIT changed();
}

} // namespace ui
