// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting_repository.h"

namespace core::store {

Result<std::optional<QString>> SettingRepository::find(QLatin1StringView name)
{
    static const Sql select("SELECT value FROM setting WHERE name = ?");
    return m_tx.one(
        select, [](const Row &row) { return row.get<QString>(0); }, name);
}

Result<> SettingRepository::save(QLatin1StringView name, const QString &value)
{
    static const Sql upsert(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    m_tx.changed(Changed::Bot);
    return m_tx.run(upsert, name, value).map([](Changes) {});
}

Result<> SettingRepository::remove(QLatin1StringView name)
{
    static const Sql remove("DELETE FROM setting WHERE name = ?");
    m_tx.changed(Changed::Bot);
    return m_tx.run(remove, name).map([](Changes) {});
}

} // namespace core::store
