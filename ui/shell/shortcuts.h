// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

//! What the window itself has a key for; the pages have keys of their own.
enum class WindowKey { Finder, Find, Refresh, Undo, AddMember, Settings, Back, NextRegion, Rail, Shortcuts };

[[nodiscard]] QKeySequence keysOf(WindowKey key);
//! As it is written on the keys of this system.
[[nodiscard]] QString keyText(WindowKey key);
//! The key of the page at that place in the rail; empty from the tenth on.
[[nodiscard]] QKeySequence keysOfPage(int place);

//! One line of the sheet of shortcuts.
struct ShortcutText {
    QStringList keys; //!< each of them does it
    QString deed;
};
struct ShortcutGroup {
    QString title;
    std::vector<ShortcutText> shortcuts;
};
//! All keys there are. \p pages is how many pages the window has.
[[nodiscard]] std::vector<ShortcutGroup> shortcutGroups(int pages);

} // namespace ui
