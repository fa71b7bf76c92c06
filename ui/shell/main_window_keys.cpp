// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"
#include "ui/shell/key_table.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/toast.h"

#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

//! What the window does by keys and by name.
namespace ui {

void MainWindow::addShortcuts()
{
    const auto when = [this](QShortcut *shortcut, auto action) {
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (!isSettingUp()) // no page is in sight then
                action();
        });
    };
    const auto on = [this, when](WindowKey key, auto action) {
        m_shortcuts[key] = new QShortcut(this);
        when(m_shortcuts[key], action);
    };
    for (int i = 0; !keysOfPage(i).isEmpty(); ++i)
        when(new QShortcut(keysOfPage(i), this), [this, i] {
            if (i < static_cast<int>(m_pages.entries().size()) && m_pages.entries()[static_cast<size_t>(i)].isInRail)
                showIndex(i);
        });
    on(WindowKey::Refresh, [this] { refreshCurrent(); });
    on(WindowKey::Find, [this] {
        if (m_current < 0 || !m_made[static_cast<size_t>(m_current)]->find())
            openFinder();
    });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &MainWindow::escape);
    on(WindowKey::Undo, [this] { m_toasts->undoLatest(); });
    on(WindowKey::AddMember, [this] { showPage(u"members"_s, u"add"_s); });
    on(WindowKey::Settings, [this] { showPage(u"settings"_s); });
    on(WindowKey::Back, [this] { step(-1); });
    on(WindowKey::NextRegion, [this] { nextRegion(); });
    on(WindowKey::Rail, [this] { toggleRail(); });
    on(WindowKey::Finder, [this] { openFinder(); });
    on(WindowKey::Shortcuts, [this] { showShortcuts(); });
    connect(m_keys, &KeyTable::changed, this, &MainWindow::applyKeys);
    applyKeys();
}

void MainWindow::applyKeys()
{
    for (const auto &[key, shortcut] : m_shortcuts)
        shortcut->setKey(m_keys->keysOf(key));
    m_rail->setFindKeys(m_keys->textOf(WindowKey::Finder));
}

void MainWindow::addFinder()
{
    const Go go = [this](const QString &id, const QString &what) { showPage(id, what); };
    m_finder->addSource(deedSource(m_pages, deeds(), *m_keys, go));
    m_finder->addSource(placeSource(m_pages, go));
    connect(m_rail, &Rail::findWanted, this, &MainWindow::openFinder);
}

std::vector<WindowDeed> MainWindow::deeds()
{
    return {{.text = tr("Pause automation"),
             .iconName = u"pause"_s,
             //: Other words for pausing, to find it by.
             .otherWords = tr("stop, hold, break"),
             .run = [this] { Q_EMIT pauseWanted({}); },
             .isOffered = [this] { return !m_pausedUntil; }},
            {.text = tr("Go on with automation"),
             .iconName = u"play"_s,
             .otherWords = tr("resume, end the pause"),
             .run = [this] { Q_EMIT resumeWanted(); },
             .isOffered = [this] { return m_pausedUntil.has_value(); }},
            {.text = tr("Look again"),
             .iconName = u"refresh-cw"_s,
             .otherWords = tr("refresh, reload"),
             .key = WindowKey::Refresh,
             .run = [this] { refreshCurrent(); }},
            {.text = tr("Keyboard shortcuts"),
             .iconName = u"keyboard"_s,
             .otherWords = tr("keys, help"),
             .key = WindowKey::Shortcuts,
             .run = [this] { showShortcuts(); }},
            {.text = tr("Narrow or widen the list of pages"),
             .iconName = u"panel-left"_s,
             .otherWords = tr("rail, side bar, icons"),
             .key = WindowKey::Rail,
             .run = [this] { toggleRail(); }},
            {.text = tr("Quit Gatehouse"), .iconName = u"power"_s, .otherWords = tr("exit, end, close"), .run = [this] {
                 askToQuit();
             }}};
}

void MainWindow::addFinderSource(FinderSource source)
{
    m_finder->addSource(std::move(source));
}

void MainWindow::openFinder()
{
    if (m_finder->isVisible())
        m_finder->dismiss();
    else
        m_finder->openAt(m_rail->findPlace(*this));
}

void MainWindow::showShortcuts()
{
    const std::vector<PageEntry> &pages = m_pages.entries();
    const auto inRail =
        std::count_if(pages.begin(), pages.end(), [](const PageEntry &entry) { return entry.isInRail; });
    auto *sheet = new ShortcutSheet(shortcutGroups(*m_keys, static_cast<int>(inRail)), this);
    connect(sheet, &ShortcutSheet::changeWanted, this, [this, sheet] {
        sheet->close();
        (new KeysDialog(*m_keys, this))->open();
    });
    sheet->open();
}

void MainWindow::step(int)
{
    if (m_current < 0 || m_made[static_cast<size_t>(m_current)]->goBack() || m_history.empty())
        return;
    const int back = m_history.back();
    showIndex(back);
    m_history.pop_back(); // what showIndex() just added
    m_history.pop_back();
}

void MainWindow::escape()
{
    if (m_question != Question::None) {
        endQuestion();
    } else if (m_current >= 0 && !isSettingUp()) {
        m_made[static_cast<size_t>(m_current)]->escape();
    }
}

void MainWindow::nextRegion()
{
    if (m_rail->isAncestorOf(focusWidget())) {
        m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
        if (!m_stack->isAncestorOf(focusWidget()) || focusWidget() == m_stack->currentWidget())
            focusNextChild();
    } else {
        m_rail->focusPages();
    }
    setAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace ui
