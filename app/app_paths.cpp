// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isPrivateFolder(const QString &path)
{
    struct stat status = {};
    return !path.isEmpty() && ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
}

} // namespace

std::optional<QString> portableRoot(const QString &programFolder)
{
    const QDir folder(programFolder);
    const QString root = folder.filePath(u"data"_s);
    // Only that the marker is there counts: on a read-only stick nobody could write anything into it.
    if (QFileInfo(root).isDir() || folder.exists(u".portable"_s) || folder.exists(u"portable"_s))
        return root;
    return {};
}

std::optional<QString> portableRoot()
{
    // Asked before Qt's application object is there, which would know the program as well.
    static const QString programFolder = QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path();
    return portableRoot(programFolder);
}

QString profilesRoot()
{
    return portableRoot().value_or(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                                   + u"/gatehouse"_s);
}

QString standardProfilePath(bool isPractice)
{
    return profilesRoot() + (isPractice ? u"/practice"_s : u"/main"_s);
}

bool isPortable(const ProfilePaths &profile)
{
    const auto root = portableRoot();
    return root && profile.folder.startsWith(*root + u'/');
}

QString programToStart()
{
    // Also programs that an AppImage starts inherit its variables.
    const QString program = QCoreApplication::applicationFilePath();
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString mounted = qEnvironmentVariable("APPDIR");
    const bool isInside = !image.isEmpty() && !mounted.isEmpty() && program.startsWith(mounted + u'/');
    return isInside ? image : program;
}

QString controlSocketPath(const ProfilePaths &profile, const QString &runtimeFolder)
{
    if (!isPrivateFolder(runtimeFolder))
        return profile.folder + u"/control"_s;
    const QByteArray digest = QCryptographicHash::hash(profile.folder.toUtf8(), QCryptographicHash::Sha256);
    return runtimeFolder + u"/gatehouse-"_s + QString::fromLatin1(digest.first(8).toHex());
}

} // namespace app
