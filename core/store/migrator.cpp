// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/base/log.h"
#include "core/store/durable_file.h"
#include "core/store/integrity.h"
#include "core/store/tx.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

// A static library's resources are only there when somebody asks for them; the macro wants no namespace around it.
static void loadSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x47617465; // "Gate", so that `file` and we know the store of another program

Result<> apply(Connection &connection, const Migration &migration)
{
    QFile file(migration.resource);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::StorageFailed, u"schema step %1 is missing"_s.arg(migration.version));
    const QByteArray script = "BEGIN IMMEDIATE;\n" + file.readAll()
        + "\nPRAGMA user_version=" + QByteArray::number(migration.version)
        + ";\nPRAGMA application_id=" + QByteArray::number(applicationId) + ";\nCOMMIT;";
    auto applied = connection.execute(script.constData());
    if (!applied && sqlite3_get_autocommit(connection.handle()) == 0)
        static_cast<void>(connection.execute("ROLLBACK"));
    return applied;
}

} // namespace

std::vector<Migration> migrations()
{
    loadSchema();
    std::vector<Migration> known;
    const QDir folder(u":/store"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        known.push_back({name.left(4).toInt(), folder.filePath(name)});
    return known;
}

Result<int> schemaVersion(Connection &connection)
{
    return connection.scalar("PRAGMA user_version").map([](const QString &text) { return text.toInt(); });
}

Result<> checkOwner(Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return failure(version.error());
    const auto tables = connection.scalar("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return failure(tables.error());
    const auto owner = connection.scalar("PRAGMA application_id");
    if (!owner)
        return failure(owner.error());
    if (tables->toInt() > 0 && owner->toInt() != applicationId)
        return failure(Error::Kind::StorageCorrupt, u"the file is a database of another program"_s);
    const int newest = migrations().back().version;
    if (*version > newest)
        return failure(Error::Kind::StoreTooNew, u"schema %1, known up to %2"_s.arg(*version).arg(newest));
    return {};
}

Result<> migrate(Connection &connection, const QString &path)
{
    GATEHOUSE_TRY(checkOwner(connection));
    const auto version = schemaVersion(connection);
    if (!version)
        return failure(version.error());
    const std::vector<Migration> known = migrations();
    const int newest = known.back().version;
    if (*version > 0 && *version < newest) {
        const QString target = u"%1.before-%2"_s.arg(path).arg(newest);
        QFile::remove(target); // of an attempt that was cut off
        GATEHOUSE_TRY(copyStore(connection, target));
    }
    for (const Migration &migration : known) {
        if (migration.version <= *version)
            continue;
        GATEHOUSE_TRY(apply(connection, migration));
        qCInfo(lcStore) << "schema is now version" << migration.version;
    }
    return {};
}

Result<> copyStore(Connection &connection, const QString &target)
{
    static const Sql vacuum("VACUUM INTO ?");
    // Made here, because SQLite would make it readable for others; an empty file is a target that it takes.
    if (!makePrivateFile(target))
        return failure(Error::Kind::StorageFailed, u"the target of the copy cannot be made"_s);
    Tx outside(connection); // VACUUM runs outside a transaction
    if (auto copied = outside.run(vacuum, target); !copied) {
        QFile::remove(target);
        return failure(copied.error());
    }
    const auto copy = Connection::open(target, Access::ReadOnly);
    auto checked = copy ? check(**copy) : Result<>(failure(copy.error()));
    if (!checked)
        QFile::remove(target);
    return checked;
}

} // namespace core::store
