// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_folder.h"

#include "app/file_descriptor.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace app {

namespace {

constexpr mode_t ownerOnly = 0700;
constexpr quint64 fuseMagic = 0x65735546;

tl::unexpected<Error> refused(const QString &path, const QString &reason)
{
    return core::failure(Error::Kind::InvalidInput, path + u": "_s + reason);
}

//! Makes the folders above \p path that are missing.
Result<> makeAncestors(const QString &path)
{
    for (qsizetype slash = path.indexOf(u'/', 1); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
        const QByteArray ancestor = QFile::encodeName(path.left(slash));
        if (::mkdir(ancestor.constData(), ownerOnly) != 0 && errno != EEXIST && errno != EISDIR)
            return core::failure(systemError(errno, "mkdir"_L1));
    }
    return {};
}

//! Whoever may write to a folder above can put another one in place of ours. Group-writable homes are common and harmless
//! where everybody has a group of their own, so only the rest is refused.
Result<> checkAncestors(const QString &path)
{
    QDir ancestor(QFileInfo(path).path());
    ancestor.setPath(ancestor.canonicalPath());
    do {
        struct stat status = {};
        if (::stat(QFile::encodeName(ancestor.path()).constData(), &status) != 0)
            return core::failure(systemError(errno, "stat"_L1));
        const bool isTrusted = status.st_uid == 0 || status.st_uid == ::geteuid();
        const bool isOpen = (status.st_mode & S_IWOTH) != 0 && (status.st_mode & S_ISVTX) == 0;
        if (!isTrusted || isOpen)
            return refused(ancestor.path(), u"another user could exchange the profile from here"_s);
    } while (ancestor.cdUp());
    return {};
}

Result<FileDescriptor> openOrMake(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), ownerOnly) != 0 && errno != EEXIST)
        return core::failure(systemError(errno, "mkdir"_L1));
    FileDescriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (folder.isOpen())
        return folder;
    if (errno == ENOTDIR || errno == ELOOP)
        return refused(path, QFileInfo(path).isSymLink() ? u"is a symbolic link"_s : u"is not a folder"_s);
    return core::failure(systemError(errno, "open"_L1));
}

//! The type of the mount with this device number, such as "fuse.sshfs".
QString mountType(dev_t device)
{
    QFile mounts(u"/proc/self/mountinfo"_s);
    if (!mounts.open(QFile::ReadOnly))
        return {};
    const QByteArray number = QByteArray::number(major(device)) + ':' + QByteArray::number(minor(device));
    for (const QByteArray &line : mounts.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-");
        if (fields.value(2) == number && dash > 0)
            return QString::fromUtf8(fields.value(dash + 1));
    }
    return {};
}

Result<> checkFileSystem(const FileDescriptor &folder, const struct stat &status, const QString &path)
{
    struct statfs system = {};
    if (::fstatfs(folder.get(), &system) != 0)
        return core::failure(systemError(errno, "statfs"_L1));
    const auto magic = static_cast<quint32>(system.f_type); // its width and sign differ between platforms
    if (const auto name = sharedFileSystem(magic, magic == fuseMagic ? mountType(status.st_dev) : QString()))
        return refused(path,
                       u"is on %1. The database can break there, because locks are not reliable; choose a folder on a"
                       " disk of this computer"_s.arg(*name));
    return {};
}

bool looksLikeProfile(const QDir &folder)
{
    return folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
        || folder.exists(u"gatehouse.db"_s) || folder.exists(u"lock"_s);
}

} // namespace

std::optional<QString> sharedFileSystem(quint64 magic, QStringView mountType)
{
    static constexpr std::array<std::pair<quint64, QLatin1StringView>, 14> shared{{
        {0x6969, "NFS"_L1},
        {0x517B, "SMB"_L1},
        {0xFE534D42, "SMB"_L1},
        {0xFF534D42, "CIFS"_L1},
        {0x564C, "NCP"_L1},
        {0x5346414F, "AFS"_L1},
        {0x6B414653, "AFS"_L1},
        {0x73757245, "Coda"_L1},
        {0x00C36400, "Ceph"_L1},
        {0x01021997, "9P"_L1},
        {0x786F4256, "a VirtualBox shared folder"_L1},
        {0xBACBACBC, "a VMware shared folder"_L1},
        {0x01161970, "GFS2"_L1},
        {0x7461636F, "OCFS2"_L1},
    }};
    for (const auto &[known, name] : shared) {
        if (known == magic)
            return QString(name);
    }
    // Most FUSE file systems are local (encrypted folders, NTFS); these reach over a network.
    static constexpr std::array remote{"sshfs"_L1,      "rclone"_L1,
                                       "s3fs"_L1,       "davfs"_L1,
                                       "gvfsd-fuse"_L1, "glusterfs"_L1,
                                       "ceph"_L1,       "curlftpfs"_L1,
                                       "smbnetfs"_L1,   "gcsfuse"_L1,
                                       "goofys"_L1,     "vmhgfs-fuse"_L1,
                                       "prl_fs"_L1,     "google-drive-ocamlfuse"_L1,
                                       "onedriver"_L1};
    const QStringView type = mountType.startsWith("fuse."_L1) ? mountType.sliced(5) : mountType;
    for (const QLatin1StringView name : remote) {
        if (magic == fuseMagic && type.startsWith(name))
            return u"%1, a network file system"_s.arg(type);
    }
    return {};
}

Result<ProfileFolder> openProfileFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(QDir().absoluteFilePath(path)); // a slash at the end would follow a link
    GATEHOUSE_TRY(makeAncestors(clean));
    GATEHOUSE_TRY(checkAncestors(clean));
    const auto folder = openOrMake(clean);
    if (!folder)
        return core::failure(folder.error());

    struct stat status = {};
    if (::fstat(folder->get(), &status) != 0)
        return core::failure(systemError(errno, "fstat"_L1));
    if (status.st_uid != ::geteuid())
        return refused(clean, u"belongs to another user"_s);
    if ((status.st_mode & 022) != 0)
        return refused(clean, u"other users may write to it; run chmod go-w on it if that was not meant"_s);
    GATEHOUSE_TRY(checkFileSystem(*folder, status, clean));
    if (!looksLikeProfile(QDir(clean)))
        return refused(clean, u"holds other files; choose an empty folder or one that does not exist yet"_s);

    const bool isReadOnly = ::faccessat(folder->get(), ".", W_OK, AT_EACCESS) != 0;
    if ((status.st_mode & 077) != 0 && !isReadOnly && ::fchmod(folder->get(), ownerOnly) != 0)
        return core::failure(systemError(errno, "chmod"_L1));
    return ProfileFolder{{clean}, isReadOnly};
}

} // namespace app
