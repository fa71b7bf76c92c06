// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_key.h"

#include "ui/pages/help/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/help_context.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool asksForHelp(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return int(event.type()) == helpWantedEvent();
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_F1 && key.modifiers() == Qt::NoModifier;
}

} // namespace

HelpKey::HelpKey(QApplication &application, MainWindow &window, core::Scheduler &scheduler)
    : m_window(window)
    , m_scheduler(scheduler)
{
    application.installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType() || !asksForHelp(*event))
        return false;
    auto *at = static_cast<QWidget *>(watched);
    const QWidget *top = at->window();
    if (top->windowType() == Qt::Popup)
        return false; // a menu, which would take the help with it
    if (qobject_cast<const HelpWindow *>(top))
        return true; // one reads it already
    const bool isOnPage = top == &m_window && !m_window.isSettingUp();
    const Page *page = isOnPage ? m_window.page(m_window.currentPage()) : nullptr;
    // From the list of pages it is about the page that is shown.
    open(helpAt(page && !page->isAncestorOf(at) ? page : at), at);
    return true;
}

void HelpKey::open(const QString &page, QWidget *at)
{
    QWidget *top = at->window();
    if (m_window.isCovered())
        return; // nothing of the window is to be seen
    if (top == &m_window && !m_window.isSettingUp())
        return m_window.showPage(u"help"_s, page.isEmpty() ? u"index"_s : page);
    if (!m_beside || m_beside->parentWidget() != top) {
        delete m_beside;
        m_beside = new HelpWindow(m_scheduler, top);
    }
    m_beside->open(page);
}

} // namespace ui
