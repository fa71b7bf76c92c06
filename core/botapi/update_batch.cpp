// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/update_batch.h"

#include "core/botapi/envelope.h"

#include <algorithm>

namespace core::botapi {

using namespace Qt::StringLiterals;

namespace {

// Rich texts nest, and one that nests deeply must not make the updates around it unreadable. Still far from what the
// stack can take, which a chain of replies to replies uses.
constexpr JsonLimits limits{.depth = 256};

constexpr UpdateId noId{-1};

UpdateBatch::Entry readEntry(JsonValue element)
{
    UpdateBatch::Entry entry{{}, {}, readUpdate(element)};
    if (entry.update) {
        entry.id = entry.update->id;
        entry.kindName = entry.update->kindName;
    } else {
        entry.id = updateIdOf(element).value_or(noId);
        entry.kindName = updateKindOf(element);
    }
    return entry;
}

} // namespace

Result<UpdateBatch> UpdateBatch::fromReply(const RawReply &reply)
{
    const auto answer = openEnvelope(reply, limits);
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    simdjson::dom::array updates;
    if (answer->result.get(updates) != simdjson::SUCCESS)
        return failure(Error::Kind::Malformed, u"updates: expected an array"_s);

    UpdateBatch batch;
    batch.m_body = reply.body;
    batch.m_entries.reserve(updates.size());
    for (const JsonValue element : updates) {
        const Entry &entry = batch.m_entries.emplace_back(readEntry(element));
        if (entry.id == noId)
            return tl::unexpected<Error>(entry.update.error());
        batch.m_last = std::max(batch.m_last, entry.id);
    }
    return batch;
}

QByteArray UpdateBatch::rawOf(size_t index) const
{
    const auto document = JsonDocument::parse(m_body, limits);
    JsonValue element;
    if (!document || document->root()["result"].at(index).get(element) != simdjson::SUCCESS)
        return {};
    return toJsonText(element);
}

} // namespace core::botapi
