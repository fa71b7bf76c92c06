// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/call.h"

#include <functional>
#include <map>

namespace core::practice {

using ReplyCallback = std::function<void(ApiReply)>;

//! getUpdates with its waiting, and the webhook that stands in its way.
//! \see https://core.telegram.org/bots/api#getting-updates
class Polls {
public:
    //! Whether \p method is answered here.
    [[nodiscard]] static bool answers(const QString &method);

    //! Calls \p done at once, or, when getUpdates has nothing to give and may wait, later from wake() or expire().
    void call(Call &call, const QString &method, ReplyCallback done);

    //! Answers the waiting polls whose bots got updates.
    void wake(const Realm &realm);
    //! Answers the waiting polls whose time is over, and lets go what was held back.
    void expire(const Realm &realm);
    //! When expire() has to be called next, in Clock::steady().
    [[nodiscard]] std::optional<Duration> nextExpiry() const;
    [[nodiscard]] bool isWaiting(BotId bot) const { return m_waiting.contains(bot); }

private:
    struct Waiting {
        qint64 offset;
        qint64 limit;
        Duration deadline;
        ReplyCallback done;
    };

    //! A reply that is held back.
    struct Delayed {
        Duration due;
        ApiReply reply;
        ReplyCallback done;
    };
    //! What the server remembers of a bot to slow it down.
    struct Memory {
        qint64 offset = 0;
        std::optional<Duration> askedAt = {};
        Duration nextConflict{0};
    };

    void getUpdates(Call &call, ReplyCallback done);
    [[nodiscard]] Outcome setWebhook(Call &call, const QString &url);
    [[nodiscard]] Outcome getWebhookInfo(const Call &call) const;
    void terminate(const Call &call, const QString &why);
    void refuse(const Call &call, const QString &why, ReplyCallback done);
    void answer(BotId bot, const QByteArray &updates);

    std::map<BotId, Waiting> m_waiting;
    std::vector<Delayed> m_delayed;
    std::map<BotId, Memory> m_memory;
};

} // namespace core::practice
