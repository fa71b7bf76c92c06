// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

namespace core::store {

//! Settings of the engine, as text under a name that belongs to one owner.
class SettingRepository {
public:
    explicit SettingRepository(Tx &tx) : m_tx(tx) { }

    [[nodiscard]] Result<std::optional<QString>> find(QLatin1StringView name);
    [[nodiscard]] Result<> save(QLatin1StringView name, const QString &value);
    [[nodiscard]] Result<> remove(QLatin1StringView name);

private:
    Tx &m_tx;
};

} // namespace core::store
