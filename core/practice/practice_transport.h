// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/transport.h"
#include "core/practice/practice_telegram.h"

#include <array>
#include <memory>
#include <vector>

namespace core::practice {

//! The app's door into the practice Telegram: calls of one bot, without HTTP. It behaves as the network does, losses
//! included, when the world's faults say so.
class PracticeTransport final : public botapi::Transport {
public:
    //! \p telegram must outlive this.
    PracticeTransport(PracticeTelegram &telegram, BotId bot);
    ~PracticeTransport() override;
    Q_DISABLE_COPY_MOVE(PracticeTransport)

    //! How long every reply takes on its way back; by default it is there at once.
    void setLatency(Duration latency) { m_latency = latency; }

    [[nodiscard]] QFuture<Result<botapi::RawReply>> send(const botapi::Request &request) override;
    [[nodiscard]] int connections(botapi::Channel channel) const override;
    void reconnect(botapi::Channel channel) override;

private:
    class Pending;

    PracticeTelegram &m_telegram;
    BotId m_bot;
    Duration m_latency{0};
    std::array<std::vector<std::weak_ptr<Pending>>, 3> m_inFlight; // by channel
};

} // namespace core::practice
