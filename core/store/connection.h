// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sql.h"

#include <QString>

#include <atomic>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace core::store {

enum class Access {
    ReadWrite, //!< makes the file if there is none
    ReadOnly,
    Frozen, //!< reads a file that nobody can change, for example on a read-only disk: without any lock
};

//! One SQLite connection with its prepared statements. One thread at a time.
class Connection {
public:
    //! Opens \p path with the settings that the store relies on (WAL, synchronous=FULL, foreign keys, defensive).
    //! Errors: StorageCorrupt, StorageReadOnly, StorageFull, StorageFailed.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    //! The statement, prepared once for this connection.
    [[nodiscard]] Result<sqlite3_stmt *> prepared(const Sql &sql);
    //! Runs SQL text that is not worth keeping prepared; may hold several statements.
    [[nodiscard]] Result<> execute(const char *sql);
    //! The first column of the first row, as text; empty when there is none.
    [[nodiscard]] Result<QString> scalar(const char *sql);

    //! Breaks off what runs on this connection, and all that begins until allowAgain(): both give Cancelled. Any thread.
    void interrupt();
    void allowAgain();
    //! Number of rows that the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] qint64 changedRows() const;
    //! What the last failed step of this connection means.
    [[nodiscard]] Error lastError() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    explicit Connection(sqlite3 *handle);

    static int isInterrupted(void *connection);

    sqlite3 *m_handle;
    // SQLite forgets an interruption that comes a moment before its statement begins.
    std::atomic<bool> m_isInterrupted = false;
    std::vector<sqlite3_stmt *> m_statements; // by Sql::number()
};

//! The version of the SQLite library in this process.
[[nodiscard]] QString sqliteVersion();

//! The error that an extended SQLite result code means. \see https://www.sqlite.org/rescode.html
[[nodiscard]] Error::Kind errorKindOfSqlite(int extendedCode);

//! Whether the disk or the file is in trouble, so that a person should hear of it.
[[nodiscard]] bool isDiskFailure(Error::Kind kind);

//! Whether the whole batch must stop: the disk or the file failed, not the content.
[[nodiscard]] bool isStorageFailure(Error::Kind kind);

} // namespace core::store
