// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <utility>

namespace app {

//! Closes a descriptor when it goes.
class FileDescriptor final {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) { }
    FileDescriptor(FileDescriptor &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileDescriptor();
    Q_DISABLE_COPY(FileDescriptor)

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

//! What went wrong by errno: StorageFull, StorageReadOnly, NotFound, InvalidInput (a symbolic link) or StorageFailed.
//! The detail names \p what and the system's reason.
[[nodiscard]] core::Error systemError(int code, QLatin1StringView what);

//! Everything up to the end; InvalidInput when that is more than \p limit. Blocks until the writer has closed its end.
[[nodiscard]] core::Result<QByteArray> readToEnd(const FileDescriptor &descriptor, qsizetype limit);

} // namespace app
