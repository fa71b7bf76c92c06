// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_fixture.h"

#include "core/store/bot_repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;

EngineFixture::EngineFixture(StoreFixture &store, ManualClock &clock, Features features,
                             std::unique_ptr<engine::PairReconciler> reconciler)
    : m_store(store)
    , m_clock(clock)
{
    must(store.run(
        [](store::Tx &tx) { return store::BotRepository(tx).save({.id = testBot, .username = u"gate_bot"_s}); }));
    m_engine = std::make_unique<engine::Engine>(store.writer(), m_clock, clock, testBot, std::move(features),
                                                std::move(reconciler));
}

EngineFixture::~EngineFixture()
{
    m_store.closeWriter();
}

Result<engine::BatchOutcome> EngineFixture::receive(const std::vector<QJsonObject> &updates, qint64 offset)
{
    return wait(m_engine->store(batchOf(updates), offset));
}

void EngineFixture::settle()
{
    // Each step of a chain (event, job, event) takes a round at most; the longest chain of ours is far shorter.
    for (int round = 0; round < 12; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        m_store.writer().submit([](store::Tx &) { return Result<>(); }, store::Priority::Bulk).waitForFinished();
    }
    QCoreApplication::processEvents();
}

botapi::UpdateBatch batchOf(const std::vector<QJsonObject> &updates)
{
    QJsonArray result;
    for (const QJsonObject &update : updates)
        result.append(update);
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"ok"_s, true}, {u"result"_s, result}}).toJson(QJsonDocument::Compact);
    return botapi::UpdateBatch::fromReply({200, body}).value();
}

QJsonObject messageUpdate(qint64 id, const QString &text, qint64 user)
{
    return {{u"update_id"_s, id},
            {u"message"_s,
             QJsonObject{{u"message_id"_s, id},
                         {u"date"_s, 1'790'000'000},
                         {u"chat"_s, QJsonObject{{u"id"_s, user}, {u"type"_s, u"private"_s}}},
                         {u"from"_s, QJsonObject{{u"id"_s, user}, {u"is_bot"_s, false}, {u"first_name"_s, u"Anna"_s}}},
                         {u"text"_s, text}}}};
}
