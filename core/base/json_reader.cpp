// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

// A parser's buffers are many times as large as the text, and fresh memory for each answer cost more than parsing it.
thread_local std::unique_ptr<simdjson::dom::parser> spareParser;
constexpr size_t smallestBuffer = size_t(16) * 1024;
constexpr size_t largestSpare = size_t(256) * 1024;

tl::unexpected<Error> unreadable(simdjson::error_code error)
{
    return failure(Error::Kind::Malformed, u"JSON: "_s + QLatin1StringView(simdjson::error_message(error)));
}

//! The UTF-16 unit of an escape such as \ud83c at \p position, or nothing when there is none.
std::optional<char16_t> escapedUnit(QByteArrayView text, qsizetype position)
{
    if (text.size() - position < 6 || text[position] != '\\' || text[position + 1] != 'u')
        return {};
    bool isHex = false;
    const ushort unit = text.sliced(position + 2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional(char16_t(unit)) : std::nullopt;
}

//! Puts \ufffd, which is as long, where a half of a surrogate pair stands alone.
QByteArray withoutHalfPairs(QByteArrayView text)
{
    QByteArray mended = text.toByteArray();
    for (qsizetype i = 0; i + 1 < mended.size(); ++i) {
        if (mended.at(i) != '\\')
            continue;
        const auto unit = escapedUnit(mended, i);
        if (!unit) {
            ++i; // the character after a backslash begins no other escape
            continue;
        }
        const auto next = escapedUnit(mended, i + 6);
        if (QChar::isHighSurrogate(*unit) && next && QChar::isLowSurrogate(*next))
            i += 6;
        else if (QChar::isSurrogate(*unit))
            mended.replace(i, 6, "\\ufffd");
        i += 5;
    }
    return mended;
}

} // namespace

Result<JsonDocument> JsonDocument::parse(QByteArrayView bytes, JsonLimits limits)
{
    if (bytes.size() > limits.bytes)
        return failure(Error::Kind::Malformed,
                       u"JSON of %1 bytes, allowed are %2"_s.arg(bytes.size()).arg(limits.bytes));

    auto parser = spareParser ? std::move(spareParser) : std::make_unique<simdjson::dom::parser>();
    const size_t size = std::max(static_cast<size_t>(bytes.size()), smallestBuffer);
    if (parser->capacity() < size || parser->max_depth() != limits.depth) {
        if (const auto error = parser->allocate(size, limits.depth); error != simdjson::SUCCESS)
            return unreadable(error);
    }

    JsonValue root;
    // Copies into a buffer with the padding that the parser reads beyond the end.
    auto error = parser->parse(bytes.data(), static_cast<size_t>(bytes.size())).get(root);
    if (error == simdjson::STRING_ERROR) {
        const QByteArray mended = withoutHalfPairs(bytes);
        error = parser->parse(mended.constData(), static_cast<size_t>(mended.size())).get(root);
    }
    if (error != simdjson::SUCCESS)
        return unreadable(error);
    return JsonDocument(std::move(parser), root);
}

JsonDocument::JsonDocument(std::unique_ptr<simdjson::dom::parser> parser, JsonValue root)
    : m_parser(std::move(parser))
    , m_root(root)
{
}

JsonDocument::~JsonDocument()
{
    if (m_parser && m_parser->capacity() <= largestSpare)
        spareParser = std::move(m_parser);
}

QByteArray toJsonText(JsonValue value)
{
    const std::string text = simdjson::minify(value);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace core
