// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/update_batch.h"

#include <QFile>

//! A reply with this result.
[[nodiscard]] inline core::botapi::RawReply answer(const QByteArray &result)
{
    return {.status = 200, .body = R"({"ok":true,"result":)" + result + '}'};
}

//! A batch with these updates, each one JSON.
[[nodiscard]] inline core::Result<core::botapi::UpdateBatch> batchOf(const QByteArrayList &updates)
{
    return core::botapi::UpdateBatch::fromReply(answer('[' + updates.join(',') + ']'));
}

[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

//! One of our own documents.
[[nodiscard]] inline QByteArray fixture(const QString &name)
{
    return contentOf(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/botapi/fixtures/") + name + QStringLiteral(".json"));
}

//! The only update of a batch with this one; an error when the batch or the update cannot be understood.
[[nodiscard]] inline core::Result<core::botapi::Update> readOne(const QByteArray &json)
{
    return batchOf({json}).and_then(
        [](const core::botapi::UpdateBatch &batch) { return batch.entries().at(0).update; });
}

[[nodiscard]] inline QByteArray textMessage(int updateId, const QByteArray &text)
{
    return R"({"update_id":)" + QByteArray::number(updateId)
        + R"(,"message":{"message_id":1,"date":1790000000,"chat":{"id":5,"type":"private"},"text":)" + text + "}}";
}
