// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(core::Scheduler &scheduler) : m_scheduler(scheduler) { }

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const QString &secret)
{
    auto *content = new QMimeData; // the clipboard takes it over
    content->setText(secret);
    // Klipper and its like leave such texts out of their history.
    content->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(content);
    clearLater(secret);
}

void SecretClipboard::expire(const QString &secret)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!secret.isEmpty() && text.contains(secret))
        clearLater(text);
}

void SecretClipboard::clearLater(const QString &text)
{
    m_hash = hashOf(text);
    m_scheduler.after(time, this, [this, copy = ++m_copies] {
        if (copy == m_copies)
            clear();
    });
}

void SecretClipboard::clear()
{
    if (m_hash.isEmpty() || !qGuiApp)
        return;
    if (hashOf(QGuiApplication::clipboard()->text()) == m_hash)
        QGuiApplication::clipboard()->clear();
    m_hash.clear();
}

} // namespace ui
