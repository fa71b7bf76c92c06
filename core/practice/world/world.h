// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/accounts.h"
#include "core/practice/world/administration.h"
#include "core/practice/world/faults.h"
#include "core/practice/world/people.h"
#include "core/practice/world/polls.h"

#include <QJsonObject>

namespace core::practice {

//! A call as it comes in at a door.
struct ApiCall {
    BotId bot;
    QString method; //!< in any case
    QJsonObject parameters = {};
    std::vector<UploadedFile> uploads = {};
};

//! A small Telegram in memory: people, groups, channels and bots, behaving as the real one and answering the Bot API.
//!
//! It speaks JSON and knows neither HTTP nor threads: one thread at a time, time from outside, and the same seed with the
//! same deeds gives the same world. Its doors are PracticeTransport and the practice server.
class World {
public:
    //! Both must outlive the world.
    World(const Clock &clock, quint64 seed);
    //! A world that goes on from \p state.
    World(const Clock &clock, State state);
    Q_DISABLE_COPY_MOVE(World)

    //! Carries out a call and hands its reply to \p done: at once, or, for a getUpdates that may wait, from settle() or
    //! tick(). An unknown bot is refused like an unknown token.
    void call(const ApiCall &call, ReplyCallback done);
    //! The same for a call that does not wait: a getUpdates that would is answered with nothing.
    [[nodiscard]] ApiReply call(const ApiCall &call);
    //! The content behind a file_path of getFile; none when there is no such file.
    [[nodiscard]] std::optional<QByteArray> download(const QString &filePath) const;

    // What people do. Call settle() after it.
    [[nodiscard]] Accounts accounts() { return Accounts(m_realm); }
    [[nodiscard]] Administration administration() { return Administration(m_realm); }
    [[nodiscard]] People people() { return People(m_realm); }
    //! Lets waiting polls have what people did.
    void settle() { m_polls.wake(m_realm); }
    //! Ends what time has ended. To be called at nextTick().
    void tick() { m_polls.expire(m_realm); }
    //! In Clock::steady(); none while nothing waits.
    [[nodiscard]] std::optional<Duration> nextTick() const { return m_polls.nextExpiry(); }
    [[nodiscard]] bool isPolled(BotId bot) const { return m_polls.isWaiting(bot); }

    //! What goes wrong with the next calls.
    [[nodiscard]] Faults &faults() { return m_faults; }
    //! Whether more than 30 messages a second, one a second to a chat and 20 a minute to a group are refused.
    void setRateLimited(bool on) { m_state.isRateLimited = on; }

    [[nodiscard]] const State &state() const { return m_state; }
    //! For Views, which show things as a bot sees them.
    [[nodiscard]] const Realm &realm() const { return m_realm; }
    [[nodiscard]] const Clock &clock() const { return m_realm.clock; }

private:
    State m_state;
    Realm m_realm;
    Polls m_polls;
    Faults m_faults;
};

} // namespace core::practice
