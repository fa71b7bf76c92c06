// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/durable_file.h"

#include <QDateTime>
#include <QFileInfo>

namespace core::store {

using namespace Qt::StringLiterals;

Result<> check(Connection &connection)
{
    const auto verdict = connection.scalar("PRAGMA quick_check(1)");
    if (!verdict)
        return failure(verdict.error());
    if (*verdict != "ok"_L1)
        return failure(Error::Kind::StorageCorrupt, u"damaged: "_s + *verdict);
    return {};
}

Result<QString> setAside(const QString &path, Instant now)
{
    const QString stem =
        path + u".damaged-"_s + QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    QString target = stem;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = u"%1-%2"_s.arg(stem).arg(number);
    // The file first: without it, SQLite takes neither of the others for its own.
    for (const QString &suffix : filesOfStore) {
        if (suffix.isEmpty() || QFileInfo::exists(path + suffix))
            GATEHOUSE_TRY(putInPlace(path + suffix, target + suffix));
    }
    return target;
}

} // namespace core::store
