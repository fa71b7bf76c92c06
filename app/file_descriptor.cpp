// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_descriptor.h"

#include "core/base/secret.h"

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;

namespace app {

FileDescriptor::~FileDescriptor()
{
    if (isOpen())
        ::close(m_descriptor);
}

Error systemError(int code, QLatin1StringView what)
{
    const auto kind = [code] {
        switch (code) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return Error::Kind::StorageFull;
        case EROFS:
            return Error::Kind::StorageReadOnly;
        case ENOENT:
            return Error::Kind::NotFound;
        case ELOOP:
            return Error::Kind::InvalidInput;
        default:
            return Error::Kind::StorageFailed;
        }
    };
    return {kind(), what + u": "_s + (code == ELOOP ? u"is a symbolic link"_s : qt_error_string(code))};
}

core::Result<QByteArray> readToEnd(const FileDescriptor &descriptor, qsizetype limit)
{
    // One buffer of the full size, so that a secret leaves no copies behind in memory that was given back.
    QByteArray content(limit + 1, Qt::Uninitialized);
    qsizetype length = 0;
    while (length <= limit) {
        const ssize_t count =
            ::read(descriptor.get(), content.data() + length, static_cast<size_t>(content.size() - length));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            const Error error = systemError(errno, "read"_L1);
            core::wipe(content);
            return core::failure(error);
        }
        if (count == 0) {
            content.truncate(length);
            return content;
        }
        length += count;
    }
    core::wipe(content);
    return core::failure(Error::Kind::InvalidInput, u"longer than %1 bytes"_s.arg(limit));
}

} // namespace app
