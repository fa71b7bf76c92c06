// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tx.h"

#include <sqlite3.h>

namespace core::store {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Row::text(int column) const
{
    const auto *content = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {content, static_cast<size_t>(sqlite3_column_bytes(m_statement, column))};
}

Tx::Tx(Connection &connection, Guards guards)
    : m_connection(connection)
    , m_isOpen(sqlite3_get_autocommit(connection.handle()) == 0)
    , m_guards(guards)
{
}

Result<sqlite3_stmt *> Tx::begin(const Sql &sql)
{
    // SQLite ends a transaction by itself when the disk fails. Whoever overlooked that must not go on without one: what
    // follows would be stored without what went before.
    if (m_isOpen && sqlite3_get_autocommit(m_connection.handle()) != 0)
        return failure(Error::Kind::StorageFailed, QStringLiteral("the transaction has ended"));
    auto statement = m_connection.prepared(sql);
    if (statement && m_savepoint == Savepoint::Wanted && sqlite3_stmt_readonly(*statement) == 0)
        GATEHOUSE_TRY(openSavepoint());
    return statement;
}

Result<bool> Tx::step(sqlite3_stmt *statement)
{
    switch (sqlite3_step(statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failure(m_connection.lastError());
    }
}

void Tx::end(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // the bound texts were only lent
}

Result<> Tx::openSavepoint()
{
    static const Sql open("SAVEPOINT step");
    m_savepoint = Savepoint::None;
    return run(open).map([this](Changes) { m_savepoint = Savepoint::Open; });
}

Result<> Tx::closeSavepoint(bool keep)
{
    static const Sql undo("ROLLBACK TO step");
    static const Sql release("RELEASE step");
    if (std::exchange(m_savepoint, Savepoint::None) != Savepoint::Open)
        return {};
    if (!keep)
        GATEHOUSE_TRY(run(undo));
    return run(release).map([](Changes) {});
}

void Tx::bindNull(sqlite3_stmt *statement, int index)
{
    sqlite3_bind_null(statement, index);
}

void Tx::bindInteger(sqlite3_stmt *statement, int index, qint64 value)
{
    sqlite3_bind_int64(statement, index, value);
}

void Tx::bindText(sqlite3_stmt *statement, int index, std::string_view text)
{
    sqlite3_bind_text64(statement, index, text.data() != nullptr ? text.data() : "", text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
}

} // namespace core::store
