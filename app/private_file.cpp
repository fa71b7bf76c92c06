// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/private_file.h"

#include "app/file_descriptor.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace app::private_file {

namespace {

constexpr mode_t ownerOnly = 0600;

//! The folder of \p path, opened. All further steps are relative to it, so that nobody can exchange it in between.
Result<FileDescriptor> openFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    FileDescriptor opened(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen())
        return core::failure(systemError(errno, "folder"_L1));
    return opened;
}

Result<> checkOwner(const struct stat &status)
{
    if (!S_ISREG(status.st_mode))
        return core::failure(Error::Kind::InvalidInput, u"not an ordinary file"_s);
    if (status.st_uid != ::geteuid())
        return core::failure(Error::Kind::InvalidInput, u"belongs to another user"_s);
    return {};
}

Result<> writeAll(const FileDescriptor &file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t count = ::write(file.get(), content.data(), static_cast<size_t>(content.size()));
        if (count < 0 && errno != EINTR)
            return core::failure(systemError(errno, "write"_L1));
        if (count > 0)
            content = content.sliced(count);
    }
    return {};
}

Result<> writeAndSync(const FileDescriptor &file, QByteArrayView content)
{
    GATEHOUSE_TRY(writeAll(file, content));
    if (::fsync(file.get()) != 0)
        return core::failure(systemError(errno, "fsync"_L1));
    return {};
}

} // namespace

Result<QByteArray> read(const QString &path, qsizetype limit)
{
    // O_NONBLOCK, so that a pipe somebody put there does not hold us up.
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return core::failure(systemError(errno, "open"_L1));

    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return core::failure(systemError(errno, "fstat"_L1));
    GATEHOUSE_TRY(checkOwner(status));
    if ((status.st_mode & 077) != 0)
        return core::failure(Error::Kind::InvalidInput, u"other users may open it; run chmod 600"_s);
    return readToEnd(file, limit);
}

Result<> replace(const QString &path, QByteArrayView content)
{
    const auto folder = openFolderOf(path);
    if (!folder)
        return core::failure(folder.error());
    const QByteArray name = QFile::encodeName(QFileInfo(path).fileName());

    struct stat status = {};
    if (::fstatat(folder->get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        GATEHOUSE_TRY(checkOwner(status));

    const QByteArray fresh = name + ".new-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const FileDescriptor file(
        ::openat(folder->get(), fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly));
    if (!file.isOpen())
        return core::failure(systemError(errno, "create"_L1));

    Result<> written = writeAndSync(file, content);
    if (written && ::renameat(folder->get(), fresh.constData(), folder->get(), name.constData()) != 0)
        written = core::failure(systemError(errno, "rename"_L1));
    if (!written) {
        ::unlinkat(folder->get(), fresh.constData(), 0);
        return written;
    }
    // The new name lasts only once the folder itself is on the disk.
    if (::fsync(folder->get()) != 0)
        return core::failure(systemError(errno, "fsync of the folder"_L1));
    return {};
}

Result<> remove(const QString &path)
{
    const auto folder = openFolderOf(path);
    if (!folder)
        return core::failure(folder.error());
    if (::unlinkat(folder->get(), QFile::encodeName(QFileInfo(path).fileName()).constData(), 0) != 0 && errno != ENOENT)
        return core::failure(systemError(errno, "unlink"_L1));
    if (::fsync(folder->get()) != 0)
        return core::failure(systemError(errno, "fsync of the folder"_L1));
    return {};
}

} // namespace app::private_file
