// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_store.h"

#include "core/store/migrator.h"

#include <QFileInfo>

namespace app {

using namespace core;
using store::Connection;
using namespace Qt::StringLiterals;

namespace {

Result<> stamp(Connection &connection, store::ProfileKind kind, Instant now)
{
    GATEHOUSE_TRY(connection.execute("BEGIN IMMEDIATE"));
    store::Tx tx(connection);
    auto stamped = store::BotRepository(tx).stamp(kind, now);
    GATEHOUSE_TRY(connection.execute(stamped ? "COMMIT" : "ROLLBACK"));
    return stamped;
}

} // namespace

Result<std::unique_ptr<ProfileStore>> ProfileStore::open(const QString &path, store::ProfileKind kind,
                                                         const Clock &clock)
{
    auto writing = Connection::open(path, store::Access::ReadWrite);
    if (!writing)
        return failure(writing.error());
    GATEHOUSE_TRY(store::migrate(**writing, path));
    GATEHOUSE_TRY(stamp(**writing, kind, clock.now()));
    auto reading = Connection::open(path, store::Access::ReadOnly);
    if (!reading)
        return failure(reading.error());
    return std::unique_ptr<ProfileStore>(new ProfileStore(std::move(*writing), std::move(*reading)));
}

Result<std::unique_ptr<store::Reader>> ProfileStore::look(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::NotFound, u"there is no store"_s);
    auto reading = Connection::open(path, store::Access::ReadOnly);
    if (!reading)
        return failure(reading.error());
    const auto version = store::schemaVersion(**reading);
    if (!version)
        return failure(version.error());
    if (*version != store::migrations().back().version)
        return failure(Error::Kind::StoreTooNew,
                       u"the store has schema %1; start Gatehouse once to bring it up to date"_s.arg(*version));
    return std::make_unique<store::Reader>(std::move(*reading));
}

} // namespace app
