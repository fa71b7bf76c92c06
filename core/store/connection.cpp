// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/log.h"
#include "core/store/durable_file.h"

#include <QUrl>

#include <sqlite3.h>

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

// A page of WAL is 4 KiB, so a checkpoint comes about every 64 MiB: fewer double writes under load.
constexpr auto settings = "PRAGMA journal_mode=WAL;"
                          "PRAGMA synchronous=FULL;"
                          "PRAGMA wal_autocheckpoint=16384;"
                          "PRAGMA journal_size_limit=67108864;";
constexpr auto settingsOfAll = "PRAGMA foreign_keys=ON;"
                               "PRAGMA trusted_schema=OFF;"
                               "PRAGMA cell_size_check=ON;"
                               "PRAGMA cache_size=-8000;"
                               "PRAGMA temp_store=MEMORY;";
constexpr int busyTimeoutMs = 5000;
constexpr int stepsBetweenLooks = 1000; // of SQLite's machine: well below a millisecond

//! \see https://www.sqlite.org/uri.html
QByteArray uriOf(const QString &path, Access access)
{
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    return access == Access::Frozen ? uri + "?immutable=1" : uri;
}

//! A text that SQLite hands over, zeros in it included.
std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text != nullptr ? text : "", static_cast<size_t>(sqlite3_value_bytes(value))};
}

//! has(text, part): what instr() says, which goes through the text letter by letter, in half the time. In UTF-8 no
//! letter begins within another, so bytes may be compared.
void has(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, textOf(values[0]).find(textOf(values[1])) != std::string_view::npos ? 1 : 0);
}

} // namespace

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

Error::Kind errorKindOfSqlite(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return Error::Kind::StorageFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::StorageCorrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Kind::StorageReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Busy;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_RANGE:
        return Error::Kind::InvalidInput;
    default:
        return Error::Kind::StorageFailed;
    }
}

bool isDiskFailure(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::StorageFull:
    case Error::Kind::StorageCorrupt:
    case Error::Kind::StorageReadOnly:
    case Error::Kind::StorageFailed:
        return true;
    default:
        return false;
    }
}

bool isStorageFailure(Error::Kind kind)
{
    return isDiskFailure(kind) || kind == Error::Kind::Busy || kind == Error::Kind::Cancelled;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    // SQLite counts its memory under a lock that every allocation takes, and nobody reads the sum. It refuses when
    // somebody else in the process began to use it before; then it goes on counting.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);

    // NOFOLLOW: a link in place of the file is somebody's trick. NOMUTEX: one thread at a time is our own rule.
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI
        | (access == Access::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    // SQLite would make the file as the umask says; its -wal and -shm take the mode of the file.
    if (access == Access::ReadWrite)
        static_cast<void>(makePrivateFile(path)); // what is wrong with it shows below
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(uriOf(path, access).constData(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle));
    if (opened != SQLITE_OK)
        return failure(opened == SQLITE_CANTOPEN_SYMLINK ? Error::Kind::StorageReadOnly : errorKindOfSqlite(opened),
                       u"cannot open the store: "_s + QLatin1StringView(sqlite3_errstr(opened)));

    sqlite3_busy_timeout(handle, busyTimeoutMs);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Not for the schema: every file can be opened without it.
    sqlite3_create_function_v2(handle, "has", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, has,
                               nullptr, nullptr, nullptr);
    GATEHOUSE_TRY(connection->execute(settingsOfAll));
    if (access == Access::ReadWrite)
        GATEHOUSE_TRY(connection->execute(settings));
    else
        GATEHOUSE_TRY(connection->execute("PRAGMA query_only=ON;"));
    // Reads the header: a file that is no database shows itself here and not at the first question.
    GATEHOUSE_TRY(connection->scalar("PRAGMA schema_version"));
    return connection;
}

Connection::Connection(sqlite3 *handle) : m_handle(handle)
{
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, stepsBetweenLooks, isInterrupted, this);
}

int Connection::isInterrupted(void *connection)
{
    return static_cast<Connection *>(connection)->m_isInterrupted ? 1 : 0;
}

Connection::~Connection()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Result<sqlite3_stmt *> Connection::prepared(const Sql &sql)
{
    if (m_isInterrupted)
        return failure(Error::Kind::Cancelled);
    if (sql.number() >= m_statements.size())
        m_statements.resize(sql.number() + 16, nullptr);
    sqlite3_stmt *&statement = m_statements[sql.number()];
    if (statement == nullptr) {
        const std::string_view text = sql.text();
        if (sqlite3_prepare_v3(m_handle, text.data(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                               &statement, nullptr)
            != SQLITE_OK)
            return failure(lastError());
    }
    return statement;
}

Result<> Connection::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(lastError());
    return {};
}

Result<QString> Connection::scalar(const char *sql)
{
    if (m_isInterrupted)
        return failure(Error::Kind::Cancelled);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return failure(lastError());
    const int step = sqlite3_step(statement);
    QString value;
    if (step == SQLITE_ROW)
        value = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    const bool isGood = step == SQLITE_ROW || step == SQLITE_DONE;
    const Error error = isGood ? Error{} : lastError();
    sqlite3_finalize(statement);
    if (!isGood)
        return failure(error);
    return value;
}

void Connection::interrupt()
{
    m_isInterrupted = true;
    sqlite3_interrupt(m_handle);
}

void Connection::allowAgain()
{
    m_isInterrupted = false;
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

Error Connection::lastError() const
{
    const int code = sqlite3_extended_errcode(m_handle);
    // Messages of constraints and of syntax name columns, never values.
    return Error{errorKindOfSqlite(code),
                 u"SQLite %1: %2"_s.arg(code).arg(QString::fromUtf8(sqlite3_errmsg(m_handle)))};
}

} // namespace core::store
