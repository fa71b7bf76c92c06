// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QTime>

#include <optional>
#include <set>

namespace ui {

//! What closing and minimizing do, and what the icon in the tray counts, by the person's choice.
struct ShellOptions {
    bool closesToTray = true;
    bool minimizesToTray = false;
    bool asksBeforeQuitting = true;
    bool countsOnlyImportant = false;

    friend bool operator==(const ShellOptions &, const ShellOptions &) = default;
};

//! What a notification can be about.
enum class NoticeKind {
    Question, //!< something is to be decided
    Joined,
    Left,
    Intruder, //!< somebody used the link of somebody else
    RightLost,
    CallFailed,
    Connection,
    Data, //!< the disk is full, or the file is damaged
};
inline constexpr NoticeKind noticeKinds[]{NoticeKind::Question,   NoticeKind::Joined,    NoticeKind::Left,
                                          NoticeKind::Intruder,   NoticeKind::RightLost, NoticeKind::CallFailed,
                                          NoticeKind::Connection, NoticeKind::Data};
//! A stable word, under which it is remembered.
[[nodiscard]] QString nameOf(NoticeKind kind);

//! When the desktop may show notifications, and about what.
struct NoticeOptions {
    std::set<NoticeKind> silenced = {};
    std::set<NoticeKind> audible = {NoticeKind::Question, NoticeKind::Connection, NoticeKind::Data}; //!< with a sound
    bool hasQuietHours = false;
    QTime quietFrom = QTime(22, 0); //!< local time; may be later than the end: then it goes over midnight
    QTime quietUntil = QTime(8, 0);
    std::optional<core::Instant> notBefore =
        {}; //!< do not disturb until then; Instant::max(): until it is switched off

    //! Whether nothing may be shown now.
    [[nodiscard]] bool isQuiet(core::Instant now) const;
    //! Whether something of this kind may be shown now.
    [[nodiscard]] bool allows(NoticeKind kind, core::Instant now) const;

    friend bool operator==(const NoticeOptions &, const NoticeOptions &) = default;
};

//! Tomorrow at 09:00 in the person's time zone.
[[nodiscard]] core::Instant tomorrowMorning(core::Instant now);

//! Whether the program starts with the desktop, as it really is.
enum class Autostart {
    Off,
    On,
    Foreign, //!< something is started, but not this program: it was moved, or somebody changed the entry
    Unavailable, //!< not here: practice, or a system without such a thing
};

} // namespace ui
