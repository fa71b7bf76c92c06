// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include "ui/shell/key_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! Qt tells screen readers nothing of these fields.
QAccessibleInterface *speakOfKeys(const QString &, QObject *object)
{
    auto *edit = qobject_cast<QKeySequenceEdit *>(object);
    return edit ? new QAccessibleWidget(edit, QAccessible::HotkeyField) : nullptr;
}

} // namespace

KeysDialog::KeysDialog(KeyTable &table, QWidget *parent)
    : Dialog(tr("Change keyboard shortcuts"), parent)
    , m_table(table)
    , m_resetAll(new Button(u"undo-2"_s, tr("All as they were"), Button::Kind::Secondary, this))
{
    setObjectName(u"keysDialog"_s);
    QAccessible::installFactory(speakOfKeys); // the same one is taken once
    setOnlyClose();
    auto *about =
        new PlainLabel(tr("Choose a field and press the new keys. It counts at once."), Type::Body, Tint::Muted, this);
    about->setWrapping(true);
    body()->addWidget(about);
    for (const WindowKey key : changeableKeys())
        body()->addWidget(makeRow(key));
    m_resetAll->setObjectName(u"resetKeys"_s);
    connect(m_resetAll, &QPushButton::clicked, &m_table, &KeyTable::resetAll);
    body()->addWidget(m_resetAll, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(&m_table, &KeyTable::changed, this, &KeysDialog::showKeys);
    showKeys();
    resize(qMin(u(150), parent->window()->width() - u(8)), u(120));
}

QWidget *KeysDialog::makeRow(WindowKey key)
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    setUnits(column, place, Insets(0), 1);
    auto *line = new QHBoxLayout;
    setUnits(line, place, Insets(0), 2);
    auto *deed = new PlainLabel(deedOf(key), Type::Body, Tint::Text, place);
    deed->setWrapping(true);
    Row row{new QKeySequenceEdit(place), iconButton(u"x"_s, tr("No keys"), Button::Kind::Quiet, place),
            iconButton(u"undo-2"_s, tr("As it was"), Button::Kind::Quiet, place),
            new PlainLabel(Type::Caption, Tint::Bad, place)};
    row.edit->setObjectName(u"keys-"_s + nameOf(key));
    row.edit->setAccessibleName(deedOf(key));
    row.edit->findChild<QLineEdit *>()->setAccessibleName(deedOf(key));
    deed->setBuddy(row.edit);
    setUnits(row.edit, Limit::Width, 40);
    row.reset->setObjectName(u"reset-"_s + nameOf(key));
    row.reset->setAccessibleDescription(deedOf(key));
    row.trouble->setWrapping(true);
    row.trouble->hide();
    line->addWidget(deed, 1);
    line->addWidget(row.edit);
    line->addWidget(row.off);
    line->addWidget(row.reset);
    column->addLayout(line);
    column->addWidget(row.trouble);
    row.off->setObjectName(u"off-"_s + nameOf(key));
    row.off->setAccessibleDescription(deedOf(key));
    row.edit->installEventFilter(this);
    connect(row.edit, &QKeySequenceEdit::editingFinished, this, [this, key] { take(key); });
    connect(row.off, &QPushButton::clicked, this, [this, key] { give(key, {}); });
    connect(row.reset, &QPushButton::clicked, this, [this, key] { give(key, standardKeys(key)); });
    m_rows[key] = row;
    return place;
}

bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        showKeys(); // what was begun and not finished
    if (event->type() != QEvent::KeyPress)
        return Dialog::eventFilter(watched, event);
    // The field would empty itself at the first of these, and they are no keys to choose.
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return true;
    case Qt::Key_Escape:
        reject();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        focusNextPrevChild(static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Tab);
        return true;
    default:
        return Dialog::eventFilter(watched, event);
    }
}

void KeysDialog::take(WindowKey key)
{
    const QKeySequence typed = m_rows.at(key).edit->keySequence();
    if (typed.isEmpty())
        return showKeys();
    give(key, QKeySequence(typed[0])); // the field takes up to four presses; the first is meant
}

void KeysDialog::give(WindowKey key, const QKeySequence &keys)
{
    const QString reason = m_table.whyNot(key, keys);
    if (reason.isEmpty())
        return m_table.set(key, keys);
    showKeys();
    const Row &row = m_rows.at(key);
    row.trouble->setText(tr("%1 It stays as it was.").arg(reason));
    row.trouble->show();
}

void KeysDialog::showKeys()
{
    for (const auto &[key, row] : m_rows) {
        const QSignalBlocker quiet(row.edit);
        row.edit->setKeySequence(m_table.keysOf(key));
        row.off->setEnabled(!m_table.keysOf(key).isEmpty());
        row.reset->setVisible(m_table.keysOf(key) != standardKeys(key));
        row.trouble->hide();
    }
    m_resetAll->setEnabled(m_table.isChanged());
}

} // namespace ui
