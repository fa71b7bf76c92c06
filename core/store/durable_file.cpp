// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failed(QLatin1StringView what, int code)
{
    return failure(code == ENOSPC || code == EDQUOT ? Error::Kind::StorageFull : Error::Kind::StorageFailed,
                   u"%1: error %2"_s.arg(what).arg(code));
}

Result<> sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return failed("cannot open for sync"_L1, errno);
    const int code = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (code != 0)
        return failed("cannot sync"_L1, code);
    return {};
}

} // namespace

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

Result<> syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

Result<> syncFolder(const QString &path)
{
    return sync(path, O_RDONLY | O_DIRECTORY);
}

Result<> putInPlace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed("cannot rename"_L1, errno);
    return syncFolder(QFileInfo(to).path());
}

} // namespace core::store
