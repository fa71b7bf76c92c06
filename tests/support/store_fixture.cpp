// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_fixture.h"

#include "core/store/migrator.h"

#include <QFile>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;

StoreFixture::StoreFixture() = default;

StoreFixture::~StoreFixture()
{
    m_tx.reset();
}

std::unique_ptr<Connection> StoreFixture::connect() const
{
    auto connection = Connection::open(path(), Access::ReadWrite).value();
    must(migrate(*connection, path()));
    return connection;
}

Tx &StoreFixture::tx()
{
    if (!m_connection)
        m_connection = connect();
    if (!m_tx) {
        must(m_connection->execute("BEGIN IMMEDIATE"));
        m_tx = std::make_unique<Tx>(*m_connection);
    }
    return *m_tx;
}

void StoreFixture::commit()
{
    if (std::exchange(m_tx, nullptr))
        must(m_connection->execute("COMMIT"));
}

Writer &StoreFixture::writer()
{
    if (!m_writer)
        m_writer = std::make_unique<Writer>(connect());
    return *m_writer;
}

void StoreFixture::damage() const
{
    must(connect()->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                            "INSERT INTO audit (at_ms, actor, action, details) "
                            "SELECT i, 'creator', 'noted', printf('%.*c', 500, 'x') FROM n"));
    QFile file(path());
    if (!file.open(QIODevice::ReadWrite))
        qFatal("the store cannot be damaged");
    // The schema lies at the beginning, the newest rows at the end.
    constexpr qint64 page = 4096;
    for (qint64 offset = file.size() / page / 2 * page; offset < file.size(); offset += page) {
        file.seek(offset);
        file.write(QByteArray(64, '\xff'));
    }
}

QString StoreFixture::scalar(const char *sql) const
{
    const auto outside = Connection::open(path(), Access::ReadOnly);
    if (!outside)
        return u"error: "_s + outside.error().detail;
    const auto value = (*outside)->scalar(sql);
    return value ? *value : u"error: "_s + value.error().detail;
}
