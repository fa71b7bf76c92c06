// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_paths.h"

#include <QCryptographicHash>
#include <QFile>
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

QString standardProfilePath(bool isPractice)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gatehouse/"_s
        + (isPractice ? u"practice"_s : u"main"_s);
}

QString controlSocketPath(const ProfilePaths &profile, const QString &runtimeFolder)
{
    if (!isPrivateFolder(runtimeFolder))
        return profile.folder + u"/control"_s;
    const QByteArray digest = QCryptographicHash::hash(profile.folder.toUtf8(), QCryptographicHash::Sha256);
    return runtimeFolder + u"/gatehouse-"_s + QString::fromLatin1(digest.first(8).toHex());
}

} // namespace app
