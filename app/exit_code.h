// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace app {

//! With what both programs end. The numbers are a promise to scripts: never change one.
enum class ExitCode : int {
    Ok = 0,
    Warning = 1,
    Error = 2,
    NoDisplay = 3,
    ProfileUnusable = 4,
    NoToken = 5,
    ProfileBusy = 6,
    Usage = 64, //!< as EX_USAGE of sysexits.h
};

struct ExitCodeMeaning {
    ExitCode code;
    QLatin1StringView meaning;
};

inline constexpr std::array exitCodeMeanings{
    ExitCodeMeaning{ExitCode::Ok, QLatin1StringView("done; for --health: all is well")},
    ExitCodeMeaning{ExitCode::Warning, QLatin1StringView("done, but something needs a look; for --health: a warning")},
    ExitCodeMeaning{ExitCode::Error, QLatin1StringView("not done; for --health: an error")},
    ExitCodeMeaning{ExitCode::NoDisplay, QLatin1StringView("there is no display for the window")},
    ExitCodeMeaning{ExitCode::ProfileUnusable, QLatin1StringView("the profile's folder or data cannot be used")},
    ExitCodeMeaning{ExitCode::NoToken, QLatin1StringView("there is no bot token, or its source cannot be read")},
    ExitCodeMeaning{ExitCode::ProfileBusy, QLatin1StringView("another Gatehouse uses the profile")},
    ExitCodeMeaning{ExitCode::Usage, QLatin1StringView("the command line was not understood")},
};

} // namespace app
