// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <vector>

namespace ui {

//! Moments in the words of the person's language, calendar day by calendar day in their time zone.
//! All take \p now, so that what is shown can be tested and does not depend on when it is painted.
class Times {
    Q_DECLARE_TR_FUNCTIONS(ui::Times)

public:
    //! "now", "2 min", "19 h", "2 d", then the day: for narrow columns.
    [[nodiscard]] static QString shortAgo(core::Instant then, core::Instant now);
    //! "3 s ago", "5 min ago", "today 07:52": for sentences about what just was.
    [[nodiscard]] static QString ago(core::Instant then, core::Instant now);
    //! "today 18:00", "yesterday 18:00", "19 Nov 18:00", "3 Mar 2027 10:12".
    [[nodiscard]] static QString moment(core::Instant then, core::Instant now);
    //! "today 18:00", "tomorrow 09:00", "14 Dec", "3 Mar 2027": when something ends.
    [[nodiscard]] static QString day(core::Instant then, core::Instant now);
    //! "09:41" in the person's format.
    [[nodiscard]] static QString clock(core::Instant then);
    //! "09:41" today, otherwise as moment(): for the trailing edge of a list.
    [[nodiscard]] static QString clockOrDay(core::Instant then, core::Instant now);
    //! "Saturday 21 November, 09:42".
    [[nodiscard]] static QString headline(core::Instant now);
    //! The first moments of calendar days: of \p before days, of today, and of \p after days after it.
    [[nodiscard]] static std::vector<core::Instant> dayStarts(core::Instant now, int before, int after);
    //! "Today", "Sun": a day in a row of days.
    [[nodiscard]] static QString dayName(core::Instant day, core::Instant now);
    //! "4:12"; never below zero.
    [[nodiscard]] static QString countdown(core::Duration left);
    //! "6 days", "2 h 10 min", "34 min", "12 s".
    [[nodiscard]] static QString span(core::Duration span);
};

} // namespace ui
