// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_paths.h"
#include "core/base/clock.h"

#include <optional>

namespace app {

//! Finds out whether the last run of a profile ended properly: a file is there only while the program runs. It goes with
//! the marker, and also when a library ends the process with exit(), as Qt does when the display is gone: logging out
//! is no crash. One at a time in a process.
class RunMarker final {
public:
    //! Looks for the marker of the last run, then sets a new one. A profile that cannot be written gets none.
    RunMarker(const ProfilePaths &profile, bool isReadOnly);
    ~RunMarker();
    Q_DISABLE_COPY_MOVE(RunMarker)

    //! The last sign of life of a run that did not end properly; nothing when it did, or there was none.
    [[nodiscard]] std::optional<core::Instant> brokenRun() const { return m_brokenRun; }

private:
    std::optional<core::Instant> m_brokenRun;
};

} // namespace app
