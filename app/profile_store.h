// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/bot_repository.h"
#include "core/store/reader.h"
#include "core/store/writer.h"

#include <memory>

namespace app {

//! The store of the profile that this process owns: migrated, with its writer and its reader.
class ProfileStore final {
public:
    //! Opens or makes the store and stamps a new one with \p kind. Errors: StoreTooNew, StorageCorrupt, StorageFull,
    //! StorageReadOnly, StorageFailed; InvalidInput when it is of the other kind.
    [[nodiscard]] static core::Result<std::unique_ptr<ProfileStore>> open(const QString &path,
                                                                          core::store::ProfileKind kind,
                                                                          const core::Clock &clock);
    //! Only to look: for questions about a profile that nobody runs. NotFound when there is no store.
    [[nodiscard]] static core::Result<std::unique_ptr<core::store::Reader>> look(const QString &path);

    [[nodiscard]] core::store::Writer &writer() { return m_writer; }
    [[nodiscard]] core::store::Reader &reader() { return m_reader; }

private:
    ProfileStore(std::unique_ptr<core::store::Connection> writing, std::unique_ptr<core::store::Connection> reading)
        : m_writer(std::move(writing))
        , m_reader(std::move(reading))
    {
    }

    core::store::Writer m_writer;
    core::store::Reader m_reader;
};

} // namespace app
