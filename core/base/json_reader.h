// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/strong_id.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <simdjson.h>

#include <array>
#include <bitset>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>
#include <tuple>
#include <variant>
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
    //! Malformed when \p bytes is not JSON or breaks \p limits. Half surrogate pairs ("\ud83c" alone) become U+FFFD:
    //! they are no text, but no reason either to refuse all that stands around them.
    [[nodiscard]] static Result<JsonDocument> parse(QByteArrayView bytes, JsonLimits limits = {});

    JsonDocument(JsonDocument &&) = default;
    JsonDocument &operator=(JsonDocument &&) = default;
    ~JsonDocument();

    [[nodiscard]] JsonValue root() const { return m_root; }

private:
    JsonDocument(std::unique_ptr<simdjson::dom::parser> parser, JsonValue root);

    std::unique_ptr<simdjson::dom::parser> m_parser;
    JsonValue m_root;
};

//! The value as compact JSON text, UTF-8.
[[nodiscard]] QByteArray toJsonText(JsonValue value);

//! A field of which only matters whether it is there, whatever it holds.
struct JsonPresence {
    bool isThere = false;

    constexpr explicit operator bool() const { return isThere; }
    friend bool operator==(const JsonPresence &, const JsonPresence &) = default;
};

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
//! The same, into a value that exists: what is not told keeps its default. On failure gives false and the reason.
template <typename T>
[[nodiscard]] bool readInto(T &target, JsonValue value, Error &error);
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
struct IsVector<QList<T>> : std::true_type {
};
template <typename T>
struct IsVariant : std::false_type {
};
template <typename... T>
struct IsVariant<std::variant<T...>> : std::true_type {
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

[[nodiscard]] inline QLatin1StringView latin1(std::string_view text)
{
    return QLatin1StringView(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline bool mistyped(Error &error, QLatin1StringView wanted)
{
    error = Error{Error::Kind::Malformed, QLatin1StringView("expected ") + wanted};
    return false;
}

//! The fields of T as a table, so that reading is a loop over what came and not over what could have come.
template <JsonStruct T>
struct FieldTable {
    struct Row {
        std::string_view name;
        bool isRequired;
        bool (*read)(T &owner, JsonValue value, Error &error);
    };

    static constexpr size_t size = std::tuple_size_v<decltype(T::jsonFields())>;

    template <size_t index>
    static bool read(T &owner, JsonValue value, Error &error)
    {
        constexpr auto member = std::get<index>(T::jsonFields()).member;
        return readInto(owner.*member, value, error);
    }

    template <size_t... index>
    static constexpr std::array<Row, size> make(std::index_sequence<index...>)
    {
        return {Row{std::get<index>(T::jsonFields()).name, std::get<index>(T::jsonFields()).isRequired,
                    &FieldTable::read<index>}...};
    }
    static constexpr std::array<Row, size> rows = make(std::make_index_sequence<size>());

    //! The row of that name, or size. Servers keep to an order, so the search begins where the last one ended.
    static size_t find(std::string_view name, size_t hint)
    {
        for (size_t row = hint; row < size; ++row) {
            if (rows[row].name == name)
                return row;
        }
        for (size_t row = 0; row < hint; ++row) {
            if (rows[row].name == name)
                return row;
        }
        return size;
    }
};

template <JsonStruct T>
[[nodiscard]] bool readStruct(T &target, JsonValue value, Error &error)
{
    using Table = FieldTable<T>;
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return mistyped(error, QLatin1StringView("an object"));

    std::bitset<Table::size> seen;
    size_t hint = 0;
    for (const auto &[key, content] : object) {
        const size_t row = Table::find(key, hint);
        if (row == Table::size || seen[row])
            continue;
        hint = row + 1;
        if (content.is_null())
            continue;
        seen.set(row);
        if (!Table::rows[row].read(target, content, error)) {
            error.detail.prepend(latin1(key) + QLatin1StringView(": "));
            return false;
        }
    }

    for (size_t row = 0; row < Table::size; ++row) {
        if (Table::rows[row].isRequired && !seen[row]) {
            error = Error{Error::Kind::Malformed, latin1(Table::rows[row].name) + QLatin1StringView(": missing")};
            return false;
        }
    }
    return true;
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
                    object.insert(latin1(field.name), writeJson(value.*(field.member)));
                }(),
                ...);
        },
        T::jsonFields());
    return object;
}

//! The first alternative that the value fits.
template <size_t index = 0, typename... T>
[[nodiscard]] bool readAlternative(std::variant<T...> &target, JsonValue value, Error &error)
{
    if constexpr (index == sizeof...(T)) {
        return mistyped(error, QLatin1StringView("another type"));
    } else {
        return readInto(target.template emplace<index>(), value, error)
            || readAlternative<index + 1>(target, value, error);
    }
}

template <typename Number>
[[nodiscard]] bool readNumber(Number &target, JsonValue value, Error &error, int64_t least, int64_t largest,
                              QLatin1StringView wanted)
{
    // int64_t, never a double: ids have up to 52 bits today, and nobody promises that it stays so.
    int64_t number = 0;
    if (value.get(number) != simdjson::SUCCESS || number < least || number > largest)
        return mistyped(error, wanted);
    target = static_cast<Number>(number);
    return true;
}

// Anything outside the years 1970 to 9999 is no date; the conversion to milliseconds could overflow.
inline constexpr int64_t latestDate = 253'402'300'799;

template <typename Number>
using Limits = std::numeric_limits<Number>;

} // namespace json_detail

template <typename T>
bool readInto(T &target, JsonValue value, Error &error)
{
    using namespace json_detail;
    if constexpr (std::is_same_v<T, JsonPresence>) {
        target.isThere = !value.is_null();
        return true;
    } else if constexpr (IsVariant<T>::value) {
        return readAlternative(target, value, error);
    } else if constexpr (IsOptional<T>::value) {
        return value.is_null() || readInto(target.emplace(), value, error);
    } else if constexpr (IsShared<T>::value) {
        const auto content = std::make_shared<std::remove_const_t<typename T::element_type>>();
        target = content;
        return readInto(*content, value, error);
    } else if constexpr (IsVector<T>::value) {
        simdjson::dom::array array;
        if (value.get(array) != simdjson::SUCCESS)
            return mistyped(error, QLatin1StringView("an array"));
        for (const JsonValue element : array) {
            if (!readInto(target.emplace_back(), element, error))
                return false;
        }
        return true;
    } else if constexpr (std::is_same_v<T, qint64>) {
        return readNumber(target, value, error, Limits<qint64>::min(), Limits<qint64>::max(),
                          QLatin1StringView("an integer"));
    } else if constexpr (IsStrongId<T>::value) {
        qint64 number = 0;
        const bool isRead = readInto(number, value, error);
        target = T(number);
        return isRead;
    } else if constexpr (std::is_same_v<T, int>) {
        return readNumber(target, value, error, Limits<int>::min(), Limits<int>::max(),
                          QLatin1StringView("an integer of 32 bits"));
    } else if constexpr (std::is_same_v<T, Instant>) {
        qint64 seconds = 0;
        const bool isRead = readNumber(seconds, value, error, 0, latestDate, QLatin1StringView("a date"));
        target = instantFromUnix(seconds);
        return isRead;
    } else if constexpr (std::is_same_v<T, std::chrono::seconds>) {
        qint64 seconds = 0;
        const bool isRead = readNumber(seconds, value, error, 0, latestDate, QLatin1StringView("a number of seconds"));
        target = std::chrono::seconds(seconds);
        return isRead;
    } else if constexpr (std::is_same_v<T, bool>) {
        return value.get(target) == simdjson::SUCCESS || mistyped(error, QLatin1StringView("a boolean"));
    } else if constexpr (std::is_same_v<T, QString>) {
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS)
            return mistyped(error, QLatin1StringView("a string"));
        target = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        return true;
    } else if constexpr (JsonEnum<T>) {
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS)
            return mistyped(error, QLatin1StringView("a string"));
        target = T::Unknown;
        for (const auto &[known, name] : jsonNames<T>) {
            if (text == name)
                target = known;
        }
        return true;
    } else {
        static_assert(JsonStruct<T>, "T has no jsonFields() and is no type that JSON knows");
        return readStruct(target, value, error);
    }
}

template <typename T>
Result<T> readJson(JsonValue value)
{
    T result{};
    Error error;
    if (!readInto(result, value, error))
        return tl::unexpected<Error>(std::move(error));
    return result;
}

template <typename T>
QJsonValue writeJson(const T &value)
{
    using namespace json_detail;
    if constexpr (std::is_same_v<T, JsonPresence>) {
        return value ? QJsonValue(QJsonObject()) : QJsonValue(QJsonValue::Null);
    } else if constexpr (IsVariant<T>::value) {
        return std::visit([](const auto &content) { return writeJson(content); }, value);
    } else if constexpr (IsOptional<T>::value || IsShared<T>::value) {
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
