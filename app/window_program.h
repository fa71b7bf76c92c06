// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile_session.h"
#include "app/start.h"
#include "app/unix_signals.h"
#include "core/base/scheduler.h"

#include <QApplication>

namespace app {

struct Unread;

//! Shows in a window of its own why there is none: the profile cannot be used. Needs a display; \p reason is for the
//! person, too.
void sayUnusable(int &argc, char **argv, const Start &start, const QString &reason);

//! The program with a window on one profile. Lives from the start to the end of the process.
class WindowProgram final {
public:
    //! Both must live longer. Needs a display.
    WindowProgram(int &argc, char **argv, Start start, std::unique_ptr<ProfileSession> session);

    //! Opens the profile and lives until the person ends it. A damaged store that the person replaced is opened anew.
    [[nodiscard]] ExitCode run();

private:
    //! What a window stands on, and what stays when the window is made anew.
    struct Inside;
    struct TourRound;

    //! One life of the inside, from opening the store to the end of the event loop.
    [[nodiscard]] int live();
    //! One window, until the event loop ends. \p unread is for it, and then for the next; \p isFirst: of this life.
    [[nodiscard]] int showWindow(const Inside &inside, Unread &unread, bool isFirst);
    //! Takes all pictures: in each look, in several languages, and of a profile in which nothing is yet.
    [[nodiscard]] ExitCode tour(const Inside &inside);
    [[nodiscard]] ExitCode tourOfNothing();
    [[nodiscard]] int takePictures(const Inside &inside, const ProfilePaths &paths, const TourRound &round);
    //! The language that was chosen for this profile, or the system's.
    void speak();
    //! Shows why the store cannot be opened; gives whether it can be now.
    [[nodiscard]] bool mend(const core::Error &error);
    [[nodiscard]] bool replaceStore(const std::optional<QString> &copy);

    core::SystemClock m_clock;
    core::SystemScheduler m_scheduler;
    QApplication m_application;
    UnixSignals m_unixSignals;
    Start m_start;
    std::unique_ptr<ProfileSession> m_session;
    std::optional<core::Instant> m_brokenRun; //!< to be told once
};

} // namespace app
