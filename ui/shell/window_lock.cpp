// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_lock.h"

#include "ui/models/app_lock.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QShortcut>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! Whether it comes from a person's hand.
bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

//! QWidget::isAncestorOf() ends at the edge of a window, which each dialog is.
bool isBelow(const QObject *object, const QObject &ancestor)
{
    while (object && object != &ancestor)
        object = object->parent();
    return object != nullptr;
}

} // namespace

WindowLock::WindowLock(AppLock &lock, MainWindow &window, core::Scheduler &scheduler)
    : QObject(&window)
    , m_lock(lock)
    , m_window(window)
    , m_scheduler(scheduler)
{
    connect(new QShortcut(standardKeys(WindowKey::Lock), &window), &QShortcut::activated, this,
            &WindowLock::lockByHand);
    connect(&lock, &AppLock::lockedChanged, this, &WindowLock::show);
    connect(&window, &MainWindow::hiddenInTray, &lock, &AppLock::lockWhenHidden);
    qApp->installEventFilter(this);
    if (lock.isLocked())
        show(true);
}

bool WindowLock::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (isTouch(type) && m_lock.touched())
        return true; // the first touch after a long sleep must not reach what is being covered
    if (type == QEvent::Show && m_lock.isLocked()) {
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            hideLater(dialog);
    }
    return false;
}

void WindowLock::lockByHand()
{
    if (m_lock.hasPassword())
        return m_lock.lock();
    if (m_window.isSettingUp())
        return;
    m_window.showPage(u"settings"_s, u"privacy"_s);
    m_window.toasts().show({.text = tr("Set a password first; then Ctrl+L locks the window."), .iconName = u"lock"_s});
}

void WindowLock::show(bool locked)
{
    if (locked) {
        hideDialogs();
        auto *page = new LockPage(m_lock, m_scheduler);
        m_window.setCover(page);
        page->focusPassword();
        return;
    }
    m_window.setCover(nullptr);
    for (const QPointer<QDialog> &dialog : std::exchange(m_hidden, {})) {
        if (dialog)
            dialog->show();
    }
}

void WindowLock::hideDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    const auto dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        m_hidden.emplace_back(dialog);
        dialog->hide();
    }
}

void WindowLock::hideLater(QDialog *dialog)
{
    // Not while it is being shown.
    QMetaObject::invokeMethod(
        this,
        [this, dialog = QPointer(dialog)] {
            if (!dialog || !dialog->isVisible() || !m_lock.isLocked() || !isBelow(dialog, m_window))
                return;
            m_hidden.emplace_back(dialog);
            dialog->hide();
        },
        Qt::QueuedConnection);
}

} // namespace ui
