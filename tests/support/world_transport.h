// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/transport.h"
#include "core/practice/world/world.h"

#include <QPromise>

#include <functional>
#include <memory>

//! The way to a practice Telegram in the test's own thread. Replies are there at once; a poll waits for world.settle().
class WorldTransport final : public core::botapi::Transport {
public:
    //! What becomes of a call that is sent while \p isCut says that the program is dying.
    enum class DyingCalls {
        NeverLeave,
        AreCarriedOut, //!< but nobody takes the answer
    };

    WorldTransport(core::practice::World &world, core::BotId bot, std::function<bool()> isCut, DyingCalls dying);
    //! The line breaks: Telegram forgets the poll that waits.
    ~WorldTransport() override;

    [[nodiscard]] QFuture<core::Result<core::botapi::RawReply>> send(const core::botapi::Request &request) override;
    [[nodiscard]] int connections(core::botapi::Channel channel) const override
    {
        return channel == core::botapi::Channel::Poll ? 1 : 6;
    }
    void reconnect(core::botapi::Channel) override { }

private:
    core::practice::World &m_world;
    core::BotId m_bot;
    std::function<bool()> m_isCut;
    DyingCalls m_dying;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};
