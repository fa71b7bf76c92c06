// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ui {

//! A place in the window.
struct LinkTarget {
    QString page;
    QString what = {}; //!< as Page::open() takes it; empty: the page itself

    friend bool operator==(const LinkTarget &, const LinkTarget &) = default;
};

inline constexpr QLatin1StringView linkScheme("gatehouse:");

//! Where a link such as "gatehouse:members/5812604417" or "gatehouse:settings/privacy" leads. Anybody can put such a link
//! on a web page, so it names places only: nothing that Page::open() could begin is in reach of it. Nothing when it
//! is no link of ours, or names no place.
[[nodiscard]] std::optional<LinkTarget> pageLinkOf(const QString &text);

} // namespace ui
