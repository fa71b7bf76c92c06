// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"

namespace core {

using namespace Qt::StringLiterals;

Result<JsonDocument> JsonDocument::parse(QByteArrayView bytes, JsonLimits limits)
{
    if (bytes.size() > limits.bytes)
        return failure(Error::Kind::Malformed,
                       u"JSON of %1 bytes, allowed are %2"_s.arg(bytes.size()).arg(limits.bytes));

    auto parser = std::make_unique<simdjson::dom::parser>();
    if (const auto error = parser->allocate(static_cast<size_t>(std::max<qsizetype>(bytes.size(), 64)), limits.depth);
        error != simdjson::SUCCESS)
        return failure(Error::Kind::Malformed, u"JSON: "_s + QLatin1StringView(simdjson::error_message(error)));

    JsonValue root;
    // Copies into a buffer with the padding that the parser reads beyond the end.
    if (const auto error = parser->parse(bytes.data(), static_cast<size_t>(bytes.size())).get(root);
        error != simdjson::SUCCESS)
        return failure(Error::Kind::Malformed, u"JSON: "_s + QLatin1StringView(simdjson::error_message(error)));
    return JsonDocument(std::move(parser), root);
}

QByteArray toJsonText(JsonValue value)
{
    const std::string text = simdjson::minify(value);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace core
