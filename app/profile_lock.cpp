// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_lock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace app {

namespace {

//! Over the whole file. Locks of the open file rather than flock(): only those can be asked about without being taken.
struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

Result<ProfileLock> ProfileLock::acquire(const ProfileFolder &profile)
{
    if (profile.isReadOnly)
        return ProfileLock(FileDescriptor());
    FileDescriptor file(
        ::open(QFile::encodeName(profile.paths.lock()).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return core::failure(systemError(errno, "open the lock"_L1));

    struct flock lock = wholeFile();
    if (::fcntl(file.get(), F_OFD_SETLK, &lock) != 0) {
        if (errno == EAGAIN || errno == EACCES)
            return core::failure(Error::Kind::Busy, u"another Gatehouse uses this profile"_s);
        return core::failure(systemError(errno, "lock"_L1));
    }
    ProfileLock owned(std::move(file));
    GATEHOUSE_TRY(owned.announce({}));
    return owned;
}

Result<> ProfileLock::announce(const QString &socketPath)
{
    if (!m_file.isOpen())
        return {};
    const QByteArray text = QByteArray::number(::getpid()) + '\n' + QFile::encodeName(socketPath) + '\n';
    if (::ftruncate(m_file.get(), 0) != 0 || ::pwrite(m_file.get(), text.constData(), size_t(text.size()), 0) < 0)
        return core::failure(systemError(errno, "write the lock"_L1));
    return {};
}

Result<ProfileOwner> ProfileLock::owner(const ProfilePaths &profile)
{
    const FileDescriptor file(::open(QFile::encodeName(profile.lock()).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return core::failure(systemError(errno, "open the lock"_L1));

    struct flock lock = wholeFile();
    if (::fcntl(file.get(), F_OFD_GETLK, &lock) != 0)
        return core::failure(systemError(errno, "ask for the lock"_L1));
    if (lock.l_type == F_UNLCK)
        return core::failure(Error::Kind::NotFound, u"nobody uses this profile"_s);

    const auto text = readToEnd(file, 8 * 1024);
    if (!text)
        return core::failure(text.error());
    const QList<QByteArray> lines = text->split('\n');
    // A file that is being written just now has no last line end yet.
    const bool isComplete = lines.size() == 3;
    return ProfileOwner{lines.value(0).toLongLong(), isComplete ? QFile::decodeName(lines.value(1)) : QString()};
}

} // namespace app
