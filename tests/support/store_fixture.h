// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/tx.h"
#include "core/store/writer.h"

#include <QTemporaryDir>

//! For steps of a fixture, without which no test makes sense.
inline void must(const core::Result<> &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().detail));
}

//! A folder for one store, and ways into it: one transaction in the test's own thread, a writer, or plain SQL from outside.
class StoreFixture {
public:
    StoreFixture();
    ~StoreFixture();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("gatehouse.db")); }

    //! A connection of its own to the migrated store.
    [[nodiscard]] std::unique_ptr<core::store::Connection> connect() const;

    //! A transaction in this thread; open until commit().
    [[nodiscard]] core::store::Tx &tx();
    void commit();

    [[nodiscard]] core::store::Writer &writer();
    //! Waits until the running job of the writer has ended; those that wait are cancelled.
    void closeWriter() { m_writer.reset(); }
    //! Runs the job in the writer and waits for what it gives.
    template <typename Job>
    auto run(Job job)
    {
        auto future = writer().submit(std::move(job));
        future.waitForFinished();
        return future.takeResult();
    }

    //! Fills the store and spoils pages of a table, in a way that only reading it shows. Nobody may have it open.
    void damage() const;

    //! The first column of the first row as text, by a connection of its own; "error: …" when it cannot be read.
    [[nodiscard]] QString scalar(const char *sql) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::store::Connection> m_connection;
    std::unique_ptr<core::store::Tx> m_tx;
    std::unique_ptr<core::store::Writer> m_writer;
};
