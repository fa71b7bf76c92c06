// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json_reader.h"
#include "core/base/result.h"
#include "core/base/strong_id.h"
#include "core/store/change_set.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <tuple>
#include <vector>

namespace core::store {

//! One row of an answer; valid while the function that reads it runs.
class Row {
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) { }

    //! The value of a column: integers, StrongId, Instant (milliseconds), bool, QString, QByteArray, enumerations with a
    //! jsonNames table (stored as text), and std::optional of them for columns that may be NULL.
    template <typename T>
    [[nodiscard]] T get(int column) const;

private:
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const;

    sqlite3_stmt *m_statement;
};

//! What a changing statement did.
struct Changes {
    qint64 rows = 0;
};

//! What keeps a guarded step that fails apart from the rest of its transaction.
enum class Guards {
    Savepoints, //!< one for each step that changes something
    //! Nothing, as SQLite copies every page that is touched below a savepoint. A step that fails ends the transaction, and
    //! whoever runs it begins anew with savepoints: for work that can be done twice and seldom fails.
    SecondRun,
};

//! One transaction on one connection: how SQL is run, and nothing outside knows how. Ends where its owner (writer or
//! reader) ends it.
class Tx {
public:
    explicit Tx(Connection &connection, Guards guards = Guards::Savepoints);
    Q_DISABLE_COPY_MOVE(Tx)

    //! Runs a statement that gives no rows. The arguments are bound in order.
    template <typename... Args>
    [[nodiscard]] Result<Changes> run(const Sql &sql, const Args &...args);
    //! All rows, each turned into a value by `read(const Row &)`.
    template <typename Read, typename... Args>
    [[nodiscard]] auto all(const Sql &sql, Read read, const Args &...args)
        -> Result<std::vector<std::invoke_result_t<Read, const Row &>>>;
    //! The first row, or nothing.
    template <typename Read, typename... Args>
    [[nodiscard]] auto one(const Sql &sql, Read read, const Args &...args)
        -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>;
    //! The first column of the only row; NotFound without a row.
    template <typename T, typename... Args>
    [[nodiscard]] Result<T> value(const Sql &sql, const Args &...args);

    //! Runs \p step; when it fails, what it changed is undone and the rest of the transaction stays. The savepoint is
    //! opened with the first change, so that steps that only look cost nothing.
    template <typename Step>
    [[nodiscard]] auto guarded(Step step) -> std::invoke_result_t<Step>;

    //! Whether a guarded step failed that has no savepoint: the transaction must be undone and run again with them.
    [[nodiscard]] bool needsSavepoints() const { return m_needsSavepoints; }

    //! Notes what this transaction touched.
    void changed(ChangeSet what) { m_changes |= what; }
    [[nodiscard]] ChangeSet changes() const { return m_changes; }

private:
    enum class Savepoint { None, Wanted, Open };

    [[nodiscard]] Result<sqlite3_stmt *> begin(const Sql &sql);
    [[nodiscard]] Result<bool> step(sqlite3_stmt *statement); // whether there is a row
    static void end(sqlite3_stmt *statement);
    [[nodiscard]] Result<> openSavepoint();
    [[nodiscard]] Result<> closeSavepoint(bool keep);

    //! SQLite is lent the texts, so their UTF-8 form must live until the statement ends: in what this gives.
    template <typename T>
    [[nodiscard]] static decltype(auto) lendable(const T &value);
    template <typename T>
    static void bind(sqlite3_stmt *statement, int index, const T &value);
    template <typename Tuple>
    static void bindAll([[maybe_unused]] sqlite3_stmt *statement, const Tuple &values)
    {
        std::apply(
            [statement](const auto &...value) {
                int index = 0;
                (bind(statement, ++index, value), ...);
            },
            values);
    }
    static void bindNull(sqlite3_stmt *statement, int index);
    static void bindInteger(sqlite3_stmt *statement, int index, qint64 value);
    static void bindText(sqlite3_stmt *statement, int index, std::string_view text);

    Connection &m_connection;
    bool m_isOpen; // false only for what runs outside a transaction
    Guards m_guards;
    bool m_needsSavepoints = false;
    ChangeSet m_changes;
    Savepoint m_savepoint = Savepoint::None;
};

template <typename T>
T Row::get(int column) const
{
    using namespace json_detail;
    if constexpr (IsOptional<T>::value) {
        if (isNull(column))
            return std::nullopt;
        return get<typename T::value_type>(column);
    } else if constexpr (IsStrongId<T>::value) {
        return T(integer(column));
    } else if constexpr (std::is_same_v<T, Instant>) {
        return instantFromMs(integer(column));
    } else if constexpr (std::is_same_v<T, Duration>) {
        return Duration(integer(column));
    } else if constexpr (std::is_same_v<T, bool>) {
        return integer(column) != 0;
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<T>(integer(column));
    } else if constexpr (std::is_same_v<T, QString>) {
        const std::string_view content = text(column);
        return QString::fromUtf8(content.data(), static_cast<qsizetype>(content.size()));
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        const std::string_view content = text(column);
        return QByteArray(content.data(), static_cast<qsizetype>(content.size()));
    } else {
        static_assert(JsonEnum<T>, "T is no type that a column holds");
        const std::string_view content = text(column);
        for (const auto &[known, name] : jsonNames<T>) {
            if (content == name)
                return known;
        }
        return T{};
    }
}

template <typename T>
decltype(auto) Tx::lendable(const T &value)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QStringView>)
        return value.toUtf8();
    else if constexpr (std::is_same_v<T, std::optional<QString>>)
        return value ? std::optional(value->toUtf8()) : std::nullopt;
    else
        return (value);
}

template <typename T>
void Tx::bind(sqlite3_stmt *statement, int index, const T &value)
{
    using namespace json_detail;
    if constexpr (IsOptional<T>::value) {
        if (value)
            bind(statement, index, *value);
        else
            bindNull(statement, index);
    } else if constexpr (std::is_same_v<T, std::nullopt_t>) {
        bindNull(statement, index);
    } else if constexpr (IsStrongId<T>::value) {
        bindInteger(statement, index, value.value());
    } else if constexpr (std::is_same_v<T, Instant>) {
        bindInteger(statement, index, toMs(value));
    } else if constexpr (std::is_same_v<T, Duration>) {
        bindInteger(statement, index, value.count());
    } else if constexpr (std::is_integral_v<T>) {
        bindInteger(statement, index, static_cast<qint64>(value));
    } else if constexpr (std::is_same_v<T, QLatin1StringView>) {
        bindText(statement, index, {value.data(), static_cast<size_t>(value.size())});
    } else if constexpr (std::is_same_v<T, std::string_view>) {
        bindText(statement, index, value);
    } else if constexpr (std::is_same_v<T, QByteArray>) { // UTF-8 text
        bindText(statement, index, {value.constData(), static_cast<size_t>(value.size())});
    } else {
        static_assert(JsonEnum<T>, "T is no type that a column holds");
        for (const auto &[known, name] : jsonNames<T>) {
            if (value == known)
                return bindText(statement, index, name);
        }
        bindText(statement, index, "unknown"); // read back as the value that no name stands for
    }
}

template <typename... Args>
Result<Changes> Tx::run(const Sql &sql, const Args &...args)
{
    const auto statement = begin(sql);
    if (!statement)
        return failure(statement.error());
    const std::tuple<decltype(lendable(args))...> values(lendable(args)...);
    bindAll(*statement, values);
    const auto hasRow = step(*statement);
    end(*statement);
    if (!hasRow)
        return failure(hasRow.error());
    return Changes{m_connection.changedRows()};
}

template <typename Read, typename... Args>
auto Tx::all(const Sql &sql, Read read, const Args &...args)
    -> Result<std::vector<std::invoke_result_t<Read, const Row &>>>
{
    const auto statement = begin(sql);
    if (!statement)
        return failure(statement.error());
    const std::tuple<decltype(lendable(args))...> values(lendable(args)...);
    bindAll(*statement, values);
    std::vector<std::invoke_result_t<Read, const Row &>> rows;
    while (true) {
        const auto hasRow = step(*statement);
        if (!hasRow || !*hasRow) {
            end(*statement);
            if (!hasRow)
                return failure(hasRow.error());
            return rows;
        }
        rows.push_back(read(Row(*statement)));
    }
}

template <typename Read, typename... Args>
auto Tx::one(const Sql &sql, Read read, const Args &...args)
    -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
{
    const auto statement = begin(sql);
    if (!statement)
        return failure(statement.error());
    const std::tuple<decltype(lendable(args))...> values(lendable(args)...);
    bindAll(*statement, values);
    const auto hasRow = step(*statement);
    std::optional<std::invoke_result_t<Read, const Row &>> row;
    if (hasRow && *hasRow)
        row = read(Row(*statement));
    end(*statement);
    if (!hasRow)
        return failure(hasRow.error());
    return row;
}

template <typename T, typename... Args>
Result<T> Tx::value(const Sql &sql, const Args &...args)
{
    auto row = one(
        sql, [](const Row &found) { return found.get<T>(0); }, args...);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Error::Kind::NotFound);
    return **row;
}

template <typename Step>
auto Tx::guarded(Step step) -> std::invoke_result_t<Step>
{
    if (m_guards == Guards::SecondRun) {
        auto result = step();
        if (result || isStorageFailure(result.error().kind))
            return result;
        m_needsSavepoints = true;
        return failure(Error::Kind::Cancelled, result.error().detail);
    }
    Q_ASSERT(m_savepoint == Savepoint::None); // one level is all that anybody needs
    const ChangeSet before = m_changes;
    m_savepoint = Savepoint::Wanted;
    auto result = step();
    if (!result && isStorageFailure(result.error().kind)) {
        m_savepoint = Savepoint::None; // the whole transaction is lost, and SQLite may have ended it by itself
        return result;
    }
    if (auto closed = closeSavepoint(result.has_value()); !closed)
        return failure(closed.error());
    if (!result)
        m_changes = before;
    return result;
}

} // namespace core::store
