// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice_server/server.h"

using namespace core::practice;

ApiReply PracticeServer::call(ApiCall call)
{
    // Shared, because the world may keep the callback of a poll for longer than this waits.
    auto promise = std::make_shared<std::promise<ApiReply>>();
    auto reply = promise->get_future();
    m_telegram.post([call = std::move(call), promise](World &world) {
        world.call(call, [promise](ApiReply answer) { promise->set_value(std::move(answer)); });
    });
    promise.reset();
    return reply.get();
}

void PracticeServer::addToken(const QString &token, core::BotId bot)
{
    const std::lock_guard lock(m_mutex);
    if (m_tokens.isEmpty())
        m_mainBot = bot;
    m_tokens.insert(token, bot);
}

core::BotId PracticeServer::botOf(const QString &token) const
{
    const std::lock_guard lock(m_mutex);
    return m_tokens.value(token);
}

core::BotId PracticeServer::mainBot() const
{
    const std::lock_guard lock(m_mutex);
    return m_mainBot;
}

void PracticeServer::advance(core::Duration by)
{
    m_clock.advance(by);
    ask([](World &) { return true; }); // what became due was posted before this
}
