// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/bot_repository.h"
#include "core/store/reader.h"
#include "core/store/writer.h"

#include <memory>

namespace app {

//! The store of a profile with its writer and its reader.
class ProfileStore final {
public:
    //! Opens or makes the store and stamps a new one with \p kind. Errors: StoreTooNew, StorageCorrupt, StorageFull,
    //! StorageReadOnly, StorageFailed; InvalidInput when it is of the other kind.
    [[nodiscard]] static core::Result<std::unique_ptr<ProfileStore>> open(const QString &path,
                                                                          core::store::ProfileKind kind,
                                                                          const core::Clock &clock);
    //! Opens the store only to look, for a profile that nobody runs or that nobody can change: all that would be written
    //! gives StorageReadOnly. NotFound when there is no store; StoreTooNew, also when Gatehouse has to bring it up to date
    //! first; StorageCorrupt, StorageFailed.
    [[nodiscard]] static core::Result<std::unique_ptr<ProfileStore>> look(const QString &path);

    //! Whether nothing can be written, because it was opened only to look.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] core::store::Writer &writer() { return m_writer; }
    [[nodiscard]] core::store::Reader &reader() { return m_reader; }

private:
    ProfileStore(std::unique_ptr<core::store::Connection> writing, std::unique_ptr<core::store::Connection> reading,
                 bool isReadOnly);

    bool m_isReadOnly;
    core::store::Writer m_writer;
    core::store::Reader m_reader;
};

} // namespace app
