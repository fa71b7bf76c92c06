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

//! A reader of a WAL store needs the file of the index beside it; where that cannot be made, nobody writes either.
Result<std::unique_ptr<Connection>> openToLook(const QString &path)
{
    auto connection = Connection::open(path, store::Access::ReadOnly);
    if (connection || QFileInfo(QFileInfo(path).path()).isWritable())
        return connection;
    return Connection::open(path, store::Access::Frozen);
}

} // namespace

ProfileStore::ProfileStore(std::unique_ptr<Connection> writing, std::unique_ptr<Connection> reading, bool isReadOnly)
    : m_isReadOnly(isReadOnly)
    , m_writer(std::move(writing))
    , m_reader(std::move(reading))
{
    if (m_isReadOnly)
        m_writer.stopWriting({Error::Kind::StorageReadOnly, u"the profile is only looked at"_s});
}

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
    return std::unique_ptr<ProfileStore>(new ProfileStore(std::move(*writing), std::move(*reading), false));
}

Result<std::unique_ptr<ProfileStore>> ProfileStore::look(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::NotFound, u"there is no store"_s);
    auto reading = openToLook(path);
    if (!reading)
        return failure(reading.error());
    GATEHOUSE_TRY(store::checkOwner(**reading));
    const auto version = store::schemaVersion(**reading);
    if (!version)
        return failure(version.error());
    if (*version != store::migrations().back().version)
        return failure(Error::Kind::StoreTooNew,
                       u"the store has schema %1; start Gatehouse once to bring it up to date"_s.arg(*version));
    auto idle = openToLook(path);
    if (!idle)
        return failure(idle.error());
    return std::unique_ptr<ProfileStore>(new ProfileStore(std::move(*idle), std::move(*reading), true));
}

} // namespace app
