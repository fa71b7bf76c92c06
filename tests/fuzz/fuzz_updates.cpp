// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/envelope.h"
#include "core/botapi/types/all.h"
#include "core/botapi/update_batch.h"
#include "tests/fuzz/fuzz_target.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

using namespace core;
using namespace core::botapi;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

//! What is set aside must say the same when it is read again.
void checkEntry(const UpdateBatch &batch, size_t index)
{
    const UpdateBatch::Entry &entry = batch.entries()[index];
    require(entry.id.value() >= 0 && entry.id <= batch.last());
    require(entry.kindName.size() <= 64);
    const QByteArray raw = batch.rawOf(index);
    const auto document = JsonDocument::parse(raw, {.depth = 256});
    require(document.has_value());
    const auto again = readUpdate(document->root());
    require(again.has_value() == entry.update.has_value());
    if (again)
        require(again->id == entry.id && again->kindName == entry.kindName);
    else
        require(again.error() == entry.update.error());
}

void checkBatch(const RawReply &reply)
{
    const auto batch = UpdateBatch::fromReply(reply);
    if (!batch)
        return;
    // Each look at the raw text reads the whole answer; a few are enough to find what is wrong.
    for (size_t i = 0; i < std::min<size_t>(batch->size(), 4); ++i)
        checkEntry(*batch, i);
}

//! Whatever can be read as a T can be written.
template <typename T>
void checkType(JsonValue value)
{
    const auto read = readJson<T>(value);
    if (!read) {
        require(!read.error().detail.isEmpty());
        return;
    }
    const QByteArray json = QJsonDocument(json_detail::writeStruct(*read)).toJson(QJsonDocument::Compact);
    require(JsonDocument::parse(json, {.depth = 512}).has_value());
}

template <typename... T>
void checkTypes(JsonValue value, std::type_identity<std::tuple<T...>>)
{
    (checkType<T>(value), ...);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkBatch({.status = 200, .body = bytes});
    checkBatch({.status = 200, .body = R"({"ok":true,"result":[)" + bytes + "]}"});
    require(!openEnvelope({.status = 400, .body = R"({"ok":false,"parameters":)" + bytes + '}'}));
    if (const auto document = JsonDocument::parse(bytes))
        checkTypes(document->root(), std::type_identity<AllTypes>());
    return 0;
}
