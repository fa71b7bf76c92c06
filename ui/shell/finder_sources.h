// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/finder_model.h"
#include "ui/shell/shortcuts.h"

namespace ui {

class KeyTable;
class PageRegistry;

//! Something the window does, wherever one is.
struct WindowDeed {
    QString text;
    QString iconName;
    QString otherWords = {}; //!< by which it is looked for too
    std::optional<WindowKey> key = {}; //!< that does the same
    std::function<void()> run;
    std::function<bool()> isOffered = {}; //!< empty: always
};

//! Leads to a page, and there to something.
using Go = std::function<void(const QString &page, const QString &what)>;

//! What can be done: first the pages' deeds, then the window's. \p keys must live as long as anybody asks.
[[nodiscard]] FinderSource deedSource(const PageRegistry &pages, std::vector<WindowDeed> deeds, const KeyTable &keys,
                                      Go go);
//! The pages, and places within them.
[[nodiscard]] FinderSource placeSource(const PageRegistry &pages, Go go);
//! One question for each text. \p owner must live as long as anybody asks.
[[nodiscard]] FinderSource memberSource(decltype(MembersPort::suggest) suggest, QObject *owner, Go go);
//! Asks once, when the first letter is typed; then what came is searched.
[[nodiscard]] FinderSource chatSource(decltype(ChatsPort::list) list, QObject *owner, Go go);

} // namespace ui
