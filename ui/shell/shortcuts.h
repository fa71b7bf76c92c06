// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

class KeyTable;

//! What the window itself has a key for; the pages have keys of their own.
enum class WindowKey { Finder, Find, Refresh, Undo, AddMember, Settings, Back, NextRegion, Rail, Lock, Shortcuts };

[[nodiscard]] QKeySequence standardKeys(WindowKey key);
//! A stable word, under which it is remembered.
[[nodiscard]] QString nameOf(WindowKey key);
//! What it does, in words.
[[nodiscard]] QString deedOf(WindowKey key);
//! In the order of the list of shortcuts.
[[nodiscard]] const std::vector<WindowKey> &allKeys();
//! Those that a person may change: all but what means the same in every program.
[[nodiscard]] std::vector<WindowKey> changeableKeys();
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
[[nodiscard]] std::vector<ShortcutGroup> shortcutGroups(const KeyTable &table, int pages);

} // namespace ui
