// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/log.h"
#include "core/store/durable_file.h"
#include "core/store/integrity.h"
#include "core/store/migrator.h"
#include "core/store/setting_repository.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration youth = std::chrono::hours(1);

//! A copy is as old as what is in it: by the clock of the program, to which the beginning of the profile belongs as well.
void date(const QString &path, Instant now)
{
    QFile file(path);
    const auto moment = QDateTime::fromMSecsSinceEpoch(toMs(now));
    if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(moment, QFile::FileModificationTime))
        qCInfo(lcStore) << "the copy of the store keeps the time of the file system";
}

QString nameOfDay(Instant now)
{
    return u"gatehouse-%1.db"_s.arg(toIso(now).left(10));
}

Result<> makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(Error::Kind::StorageFailed, u"the folder of the copies cannot be made"_s);
    return {};
}

Result<> isGood(const QString &copy)
{
    const auto connection = Connection::open(copy, Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    GATEHOUSE_TRY(checkOwner(**connection));
    const auto version = schemaVersion(**connection);
    if (!version)
        return failure(version.error());
    if (*version == 0)
        return failure(Error::Kind::StorageCorrupt, u"it is empty"_s); // cut off at its start, it looks like a new one
    return check(**connection);
}

Result<> copyContent(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !makePrivateFile(to) || !target.open(QIODevice::WriteOnly))
        return failure(Error::Kind::StorageFailed, u"the copy cannot be opened"_s);
    while (!source.atEnd()) {
        const QByteArray part = source.read(1 << 20);
        if (part.isEmpty() || target.write(part) != part.size())
            return failure(Error::Kind::StorageFailed, u"the copy cannot be written back"_s);
    }
    target.close();
    if (target.error() != QFile::NoError)
        return failure(Error::Kind::StorageFailed, u"the copy cannot be written back"_s);
    return syncFile(to);
}

//! Whoever opens it as a store, also put in place by hand, knows that it is one.
Result<> markAsCopy(const QString &path)
{
    const auto connection = Connection::open(path, Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    // Not by a log beside it, of which a failure to bring it home is told to nobody.
    GATEHOUSE_TRY((*connection)->execute("PRAGMA journal_mode=DELETE"));
    Tx tx(**connection);
    return SettingRepository(tx).save(copyName, u"new"_s);
}

} // namespace

Result<QString> backUp(Connection &store, const QString &folder, Instant now)
{
    GATEHOUSE_TRY(makePrivateFolder(folder));
    const QString target = QDir(folder).filePath(nameOfDay(now));
    const QString part = target + u".part"_s;
    QFile::remove(part); // of an attempt that was cut off
    GATEHOUSE_TRY(copyStore(store, part));
    const auto placed = markAsCopy(part)
                            .and_then([&] {
                                date(part, now);
                                return syncFile(part);
                            })
                            .and_then([&] { return putInPlace(part, target); });
    if (!placed) {
        QFile::remove(part);
        return failure(placed.error());
    }

    const QStringList all = copies(folder);
    for (const QString &old : all.mid(copiesKept)) {
        if (!QFile::remove(old))
            qCInfo(lcStore) << "an old copy of the store cannot be removed";
    }
    return target;
}

QStringList copies(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"gatehouse-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].db"_s},
                                             QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed))
        paths.append(dir.filePath(name));
    return paths;
}

QDate dayOf(const QString &copy)
{
    return QDate::fromString(QFileInfo(copy).completeBaseName().right(10), Qt::ISODate);
}

bool hasCopyOfDay(const QString &folder, Instant now)
{
    return QFileInfo::exists(QDir(folder).filePath(nameOfDay(now)));
}

bool isCopyDue(const QString &folder, std::optional<Instant> created, Instant now)
{
    if (!hasCopyOfDay(folder, now))
        return true;
    if (!created || now < *created + youth)
        return false;
    const QFileInfo copy(QDir(folder).filePath(nameOfDay(now)));
    return instantFromMs(copy.lastModified().toMSecsSinceEpoch()) < *created + youth;
}

std::optional<QString> newestGoodCopy(const QString &folder)
{
    for (const QString &copy : copies(folder)) {
        if (const auto good = isGood(copy); good)
            return copy;
        else
            qCInfo(lcStore).noquote() << "a copy of the store is of no use:" << good.error().detail;
    }
    return std::nullopt;
}

Result<> restore(const QString &copy, const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(Error::Kind::InvalidInput, u"there is a store in that place"_s);
    GATEHOUSE_TRY(isGood(copy));
    // Left over from a store that is gone: SQLite would take its changes for changes of the copy.
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    const QString part = path + u".restoring"_s;
    QFile::remove(part);
    if (auto copied = copyContent(copy, part); !copied) {
        QFile::remove(part);
        return copied;
    }
    GATEHOUSE_TRY(isGood(part));
    GATEHOUSE_TRY(markAsCopy(part)); // copies that an earlier version made do not say so
    return putInPlace(part, path);
}

Result<QString> replaceStore(const QString &path, const std::optional<QString> &copy, Instant now)
{
    auto aside = setAside(path, now);
    if (!aside || !copy)
        return aside;
    if (const auto restored = restore(*copy, path); !restored) {
        for (const QString &suffix : filesOfStore) {
            if (QFileInfo::exists(*aside + suffix))
                GATEHOUSE_TRY(putInPlace(*aside + suffix, path + suffix));
        }
        return failure(restored.error());
    }
    return aside;
}

} // namespace core::store
