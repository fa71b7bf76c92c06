// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_session.h"

#include "core/base/log.h"

using namespace Qt::StringLiterals;
using core::Error;

namespace app {

ProfileSession::ProfileSession(ProfileFolder profile, ProfileLock lock, const core::Clock &clock, LogOptions log)
    : m_profile(std::move(profile))
    , m_lock(std::move(lock))
    , m_marker(m_profile.paths, m_profile.isReadOnly)
    , m_log(m_profile.paths.logs(), clock, log)
{
}

tl::expected<std::unique_ptr<ProfileSession>, ProfileRefusal> ProfileSession::open(const ProfilePaths &profile,
                                                                                   const core::Clock &clock,
                                                                                   LogOptions log)
{
    auto folder = openProfileFolder(profile.folder);
    if (!folder)
        return tl::unexpected(
            ProfileRefusal{ExitCode::ProfileUnusable,
                           u"The profile cannot be used. %1."_s.arg(folder.error().detail)
                               + (isPortable(profile) ? u" Gatehouse is portable here and keeps everything in %1;"
                                                        " --profile names another folder."_s.arg(*portableRoot())
                                                      : QString())});
    auto lock = ProfileLock::acquire(*folder);
    if (!lock && lock.error().kind == Error::Kind::Busy)
        return tl::unexpected(
            ProfileRefusal{ExitCode::ProfileBusy, u"Another Gatehouse uses the profile %1."_s.arg(profile.folder)});
    if (!lock)
        return tl::unexpected(
            ProfileRefusal{ExitCode::ProfileUnusable, u"The profile cannot be locked. %1."_s.arg(lock.error().detail)});

    std::unique_ptr<ProfileSession> session(
        new ProfileSession(std::move(*folder), std::move(*lock), clock, log)); // the constructor is private
    if (const auto opened = session->m_log.open(); !opened)
        qCWarning(lcApp, "no log: %s", qPrintable(opened.error().detail)); // e.g. on a read-only disk
    return session;
}

QString ProfileSession::keychainService() const
{
    return isPortable(m_profile.paths) ? QString() : u"gatehouse "_s + m_profile.paths.folder;
}

void ProfileSession::stopListening()
{
    m_instance.reset();
    if (const auto announced = m_lock.announce({}); !announced)
        qCWarning(lcApp, "the lock cannot be written: %s", qPrintable(announced.error().detail));
}

void ProfileSession::listen(ControlHandler handler)
{
    const QString path = controlSocketPath(m_profile.paths, qEnvironmentVariable("XDG_RUNTIME_DIR"));
    m_instance = std::make_unique<SingleInstance>(std::move(handler));
    auto listening = m_instance->listen(path);
    if (listening)
        listening = m_lock.announce(path);
    if (!listening)
        qCWarning(lcApp, "commands of other starts will not be heard: %s", qPrintable(listening.error().detail));
}

} // namespace app
