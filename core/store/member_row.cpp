// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/member_row.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::store {

namespace {

//! Most people have no tags: nothing is parsed for them.
QStringList tagsOf(const QByteArray &list)
{
    QStringList tags;
    if (list.size() > 2) {
        for (const QJsonValue tag : QJsonDocument::fromJson(list).array())
            tags.append(tag.toString());
    }
    return tags;
}

} // namespace

queries::MemberRow readMember(const Row &row)
{
    return {row.get<UserId>(0),         row.get<QString>(1), row.get<QString>(2),  row.get<queries::MemberState>(3),
            row.get<DirectMessages>(4), row.get<bool>(5),    row.get<int>(6),      row.get<std::optional<Instant>>(7),
            row.get<bool>(8),           row.get<Instant>(9), row.get<Instant>(10), tagsOf(row.get<QByteArray>(11)),
            row.get<QString>(12)};
}

QByteArray listOf(const std::vector<UserId> &ids)
{
    QByteArray list = "[";
    for (const UserId id : ids)
        list += (list.size() > 1 ? "," : "") + QByteArray::number(id.value());
    return list + "]";
}

} // namespace core::store
