// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"
#include "app/log_file.h"
#include "app/profile_lock.h"
#include "app/run_marker.h"
#include "app/single_instance.h"

#include <tl/expected.hpp>

#include <memory>

namespace app {

//! Why a profile could not be opened, for the person at the terminal.
struct ProfileRefusal {
    ExitCode code; //!< ProfileUnusable or ProfileBusy
    QString sentence;
};

//! What a process holds while it owns a profile: the folder, its lock and the log. Main thread.
class ProfileSession final {
public:
    //! Makes or checks the folder, takes the lock and begins the log.
    [[nodiscard]] static tl::expected<std::unique_ptr<ProfileSession>, ProfileRefusal> open(const ProfilePaths &profile,
                                                                                            const core::Clock &clock,
                                                                                            LogOptions log);

    [[nodiscard]] const ProfileFolder &profile() const { return m_profile; }
    //! Under which name the desktop's keychain keeps this profile's secrets; empty when it must not, because the profile is
    //! portable.
    [[nodiscard]] QString keychainService() const;

    //! The last sign of life of a run before this one that did not end properly; nothing when it did.
    [[nodiscard]] std::optional<core::Instant> brokenRun() const { return m_marker.brokenRun(); }

    //! From now on \p handler answers the commands of later starts. A failure is logged and otherwise harmless.
    void listen(ControlHandler handler);
    //! Commands of later starts wait until the next listen().
    void stopListening();

private:
    ProfileSession(ProfileFolder profile, ProfileLock lock, const core::Clock &clock, LogOptions log);

    ProfileFolder m_profile;
    ProfileLock m_lock;
    RunMarker m_marker; // before the log begins: it asks when that was last written
    LogFile m_log;
    std::unique_ptr<SingleInstance> m_instance;
};

} // namespace app
