// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/strong_id.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <simdjson.h>

#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace core {

//! What a document from outside may cost at most.
struct JsonLimits {
    qsizetype bytes = 8 * 1024 * 1024;
    size_t depth = 64;
};

//! One value of a parsed document; valid while its JsonDocument lives.
using JsonValue = simdjson::dom::element;

//! A parsed document. Moves cheaply, is not copied. Any thread, one at a time.
class [[nodiscard]] JsonDocument {
public:
    //! Malformed when \p bytes is not JSON or breaks \p limits.
    [[nodiscard]] static Result<JsonDocument> parse(QByteArrayView bytes, JsonLimits limits = {});

    [[nodiscard]] JsonValue root() const { return m_root; }

private:
    JsonDocument(std::unique_ptr<simdjson::dom::parser> parser, JsonValue root)
        : m_parser(std::move(parser))
        , m_root(root)
    {
    }

    std::unique_ptr<simdjson::dom::parser> m_parser;
    JsonValue m_root;
};

//! The value as compact JSON text, UTF-8.
[[nodiscard]] QByteArray toJsonText(JsonValue value);

//! One field of a struct that mirrors a JSON object: its JSON name, its member, and whether it must be there.
template <typename Owner, typename Member>
struct JsonField {
    std::string_view name;
    Member Owner::*member;
    bool isRequired;
};

//! A field without which the object is of no use to us; its absence makes the object Malformed.
template <typename Owner, typename Member>
[[nodiscard]] constexpr JsonField<Owner, Member> required(std::string_view name, Member Owner::*member)
{
    return {name, member, true};
}

//! A field that keeps its default when absent (or null), and is not written while it has it.
template <typename Owner, typename Member>
[[nodiscard]] constexpr JsonField<Owner, Member> optional(std::string_view name, Member Owner::*member)
{
    return {name, member, false};
}

//! A struct that mirrors a JSON object: `static constexpr auto jsonFields() { return std::tuple{required(…), …}; }`
template <typename T>
concept JsonStruct = requires
{
    T::jsonFields();
};

//! An enumeration with a table: `template <> inline constexpr auto jsonNames<T> = std::array{std::pair{T::X, "x"}, …}`.
//! Names that the table lacks are read as T::Unknown, so that a newer server does not break us.
template <typename T>
inline constexpr std::nullptr_t jsonNames = nullptr;

template <typename T>
concept JsonEnum = std::is_enum_v<T> && !std::is_same_v<std::remove_cvref_t<decltype(jsonNames<T>)>, std::nullptr_t>;

//! Reads a value; Malformed when it has another type than T, naming the field but never quoting the content.
template <typename T>
[[nodiscard]] Result<T> readJson(JsonValue value);
template <typename T>
[[nodiscard]] QJsonValue writeJson(const T &value);

namespace json_detail {

template <typename T>
struct IsOptional : std::false_type {
};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {
};
template <typename T>
struct IsVector : std::false_type {
};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {
};
template <typename T>
struct IsShared : std::false_type {
};
template <typename T>
struct IsShared<std::shared_ptr<const T>> : std::true_type {
};
template <typename T>
struct IsStrongId : std::false_type {
};
template <typename Tag>
struct IsStrongId<StrongId<Tag>> : std::true_type {
};

[[nodiscard]] inline tl::unexpected<Error> mistyped(QLatin1StringView wanted)
{
    return failure(Error::Kind::Malformed, QLatin1StringView("expected ") + wanted);
}

template <JsonStruct T>
[[nodiscard]] Result<T> readStruct(JsonValue value)
{
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return mistyped(QLatin1StringView("an object"));

    T result{};
    static constexpr auto fields = T::jsonFields();
    static constexpr size_t count = std::tuple_size_v<decltype(fields)>;
    std::array<bool, count + 1> seen{};
    std::optional<Error> error;

    const auto readField = [&](auto index, std::string_view key, JsonValue content) {
        static constexpr auto field = std::get<decltype(index)::value>(fields);
        if (seen[index] || key != field.name)
            return false;
        seen[index] = !content.is_null();
        if (content.is_null())
            return true;
        using Member = std::remove_cvref_t<decltype(result.*(field.member))>;
        if (auto read = readJson<Member>(content)) {
            result.*(field.member) = std::move(*read);
        } else {
            error = std::move(read).error();
            error->detail.prepend(QLatin1StringView(field.name.data(), static_cast<qsizetype>(field.name.size()))
                                  + QLatin1StringView(": "));
        }
        return true;
    };

    for (const auto &[key, content] : object) {
        [&]<size_t... I>(std::index_sequence<I...>)
        {
            (void)(readField(std::integral_constant<size_t, I>{}, key, content) || ...);
        }
        (std::make_index_sequence<count>{});
        if (error)
            return tl::unexpected<Error>(std::move(*error));
    }

    [&]<size_t... I>(std::index_sequence<I...>)
    {
        (
            [&] {
                static constexpr auto field = std::get<I>(fields);
                if (field.isRequired && !seen[I] && !error)
                    error = Error{Error::Kind::Malformed,
                                  QLatin1StringView(field.name.data(), static_cast<qsizetype>(field.name.size()))
                                      + QLatin1StringView(": missing")};
            }(),
            ...);
    }
    (std::make_index_sequence<count>{});
    if (error)
        return tl::unexpected<Error>(std::move(*error));
    return result;
}

template <JsonStruct T>
[[nodiscard]] QJsonObject writeStruct(const T &value)
{
    QJsonObject object;
    std::apply(
        [&](const auto &...field) {
            (
                [&] {
                    using Member = std::remove_cvref_t<decltype(value.*(field.member))>;
                    if constexpr (requires(const Member &a, const Member &b) { a == b; }) {
                        if (!field.isRequired && value.*(field.member) == Member{})
                            return;
                    }
                    object.insert(QLatin1StringView(field.name.data(), static_cast<qsizetype>(field.name.size())),
                                  writeJson(value.*(field.member)));
                }(),
                ...);
        },
        T::jsonFields());
    return object;
}

} // namespace json_detail

template <typename T>
Result<T> readJson(JsonValue value)
{
    using namespace json_detail;
    if constexpr (IsOptional<T>::value) {
        if (value.is_null())
            return T{};
        return readJson<typename T::value_type>(value).map([](auto &&content) { return T{std::move(content)}; });
    } else if constexpr (IsShared<T>::value) {
        using Content = std::remove_const_t<typename T::element_type>;
        return readJson<Content>(value).map(
            [](Content &&content) -> T { return std::make_shared<const Content>(std::move(content)); });
    } else if constexpr (IsVector<T>::value) {
        simdjson::dom::array array;
        if (value.get(array) != simdjson::SUCCESS)
            return mistyped(QLatin1StringView("an array"));
        T result;
        for (const JsonValue element : array) {
            auto read = readJson<typename T::value_type>(element);
            if (!read)
                return tl::unexpected<Error>(std::move(read).error());
            result.push_back(std::move(*read));
        }
        return result;
    } else if constexpr (IsStrongId<T>::value || std::is_same_v<T, qint64>) {
        // int64_t, never a double: ids have up to 52 bits today, and nobody promises that it stays so.
        int64_t number = 0;
        if (value.get(number) != simdjson::SUCCESS)
            return mistyped(QLatin1StringView("an integer"));
        return T(number);
    } else if constexpr (std::is_same_v<T, int>) {
        int64_t number = 0;
        if (value.get(number) != simdjson::SUCCESS || number < std::numeric_limits<int>::min()
            || number > std::numeric_limits<int>::max())
            return mistyped(QLatin1StringView("an integer of 32 bits"));
        return static_cast<int>(number);
    } else if constexpr (std::is_same_v<T, Instant>) {
        // Anything outside the years 1970 to 9999 is no date; the conversion to milliseconds could overflow.
        int64_t seconds = 0;
        if (value.get(seconds) != simdjson::SUCCESS || seconds < 0 || seconds > 253'402'300'799)
            return mistyped(QLatin1StringView("a date"));
        return instantFromUnix(seconds);
    } else if constexpr (std::is_same_v<T, std::chrono::seconds>) {
        int64_t seconds = 0;
        if (value.get(seconds) != simdjson::SUCCESS || seconds < 0 || seconds > 253'402'300'799)
            return mistyped(QLatin1StringView("a number of seconds"));
        return std::chrono::seconds(seconds);
    } else if constexpr (std::is_same_v<T, bool>) {
        bool flag = false;
        if (value.get(flag) != simdjson::SUCCESS)
            return mistyped(QLatin1StringView("a boolean"));
        return flag;
    } else if constexpr (std::is_same_v<T, QString>) {
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS)
            return mistyped(QLatin1StringView("a string"));
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    } else if constexpr (JsonEnum<T>) {
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS)
            return mistyped(QLatin1StringView("a string"));
        for (const auto &[known, name] : jsonNames<T>) {
            if (text == name)
                return known;
        }
        return T::Unknown;
    } else {
        static_assert(JsonStruct<T>, "T has no jsonFields() and is no type that JSON knows");
        return readStruct<T>(value);
    }
}

template <typename T>
QJsonValue writeJson(const T &value)
{
    using namespace json_detail;
    if constexpr (IsOptional<T>::value || IsShared<T>::value) {
        return value ? writeJson(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (IsVector<T>::value) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(writeJson(element));
        return array;
    } else if constexpr (IsStrongId<T>::value) {
        return QJsonValue(value.value());
    } else if constexpr (std::is_same_v<T, Instant>) {
        return QJsonValue(toUnix(value));
    } else if constexpr (std::is_same_v<T, std::chrono::seconds>) {
        return QJsonValue(static_cast<qint64>(value.count()));
    } else if constexpr (
        std::is_same_v<T, bool> || std::is_same_v<T, QString> || std::is_same_v<T, qint64> || std::is_same_v<T, int>) {
        return QJsonValue(value);
    } else if constexpr (JsonEnum<T>) {
        for (const auto &[known, name] : jsonNames<T>) {
            if (value == known)
                return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        }
        return QJsonValue(QJsonValue::Null);
    } else {
        static_assert(JsonStruct<T>, "T has no jsonFields() and is no type that JSON knows");
        return writeStruct(value);
    }
}

} // namespace core
