// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice_clock.h"
#include "core/practice/practice_telegram.h"

#include <QHash>

#include <future>
#include <memory>
#include <mutex>

//! What both doors of the practice server lead to: the world, its clock, and whose token is whose. Any thread.
class PracticeServer {
public:
    PracticeServer(std::unique_ptr<core::practice::World> world, core::practice::PracticeClock &clock)
        : m_telegram(std::move(world), clock)
        , m_clock(clock)
    {
    }

    //! Calls `fn(World &)` in the world's thread and waits for what it gives. Not from that thread.
    template <typename Fn>
    auto ask(Fn fn)
    {
        return m_telegram.with(std::move(fn)).result();
    }
    //! Carries a call out and waits for its reply, for as long as a poll may take.
    [[nodiscard]] core::practice::ApiReply call(core::practice::ApiCall call);

    void addToken(const QString &token, core::BotId bot);
    //! Null for a token that nobody has.
    [[nodiscard]] core::BotId botOf(const QString &token) const;
    //! The bot that deeds mean when they name none: the first one.
    [[nodiscard]] core::BotId mainBot() const;

    [[nodiscard]] core::Instant now() const { return m_clock.now(); }
    //! Moves the world's time ahead and waits until what became due is done.
    void advance(core::Duration by);

    [[nodiscard]] core::practice::PracticeTelegram &telegram() { return m_telegram; }

private:
    core::practice::PracticeTelegram m_telegram;
    core::practice::PracticeClock &m_clock;
    mutable std::mutex m_mutex;
    QHash<QString, core::BotId> m_tokens;
    core::BotId m_mainBot;
};
