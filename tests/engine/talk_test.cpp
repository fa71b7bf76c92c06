// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/talk_test.h"

#include "core/feature_registry.h"
#include "core/store/chat_repository.h"

using namespace core;
using namespace Qt::StringLiterals;

void TalkTest::setUp()
{
    m_store = std::make_unique<StoreFixture>();
    m_clock = std::make_unique<ManualClock>();
    open();
}

void TalkTest::tearDown()
{
    close();
    m_store.reset();
}

void TalkTest::open()
{
    openWith(makeFeatures(), makeReconciler());
}

void TalkTest::openWith(EngineFixture::Features features, std::unique_ptr<engine::PairReconciler> reconciler)
{
    m_transport = std::make_unique<ScriptedTransport>();
    m_fixture = std::make_unique<EngineFixture>(*m_store, *m_clock, std::move(features), std::move(reconciler));
    m_sender = std::make_unique<engine::Sender>(*m_transport, m_fixture->engine(), m_fixture->clock(), *m_clock);
}

void TalkTest::close()
{
    m_sender.reset();
    m_transport.reset();
    m_fixture.reset();
}

void TalkTest::start()
{
    REQUIRE_OK(EngineFixture::wait(m_fixture->engine().start()));
    m_fixture->clock().confirm(m_clock->now());
    m_sender->start();
    m_fixture->settle();
}

void TalkTest::pass(Duration time)
{
    m_clock->advance(time);
    m_fixture->settle();
}

Chat TalkTest::connectedChat(qint64 address) const
{
    Chat chat;
    chat.address = ChatId(address);
    chat.type = ChatType::Supergroup;
    chat.title = u"Club"_s;
    chat.state = ChatState::Connected;
    chat.connected = m_clock->now();
    chat.checked = m_clock->now();
    return chat;
}

ChatKey TalkTest::addChat(const Chat &chat)
{
    return m_store->run([&chat](store::Tx &tx) { return store::ChatRepository(tx, testBot).add(chat); }).value();
}

QStringList TalkTest::methods() const
{
    QStringList names;
    for (const ScriptedTransport::Call &call : m_transport->calls())
        names << call.method();
    return names;
}
