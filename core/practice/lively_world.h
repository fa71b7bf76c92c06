// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice_telegram.h"

#include <functional>
#include <vector>

namespace core::practice {

//! Whether the bot already administers the sample's chats, or the newcomer is to connect them.
enum class SampleBot { IsAdministrator, IsOutside };

//! The little world that a newcomer meets.
struct Sample {
    UserId owner; //!< the creator: you
    BotId bot;
    ChatId channel;
    ChatId group;
    std::vector<UserId> people = {};
    QString groupLink = {}; //!< the owner's open links, by which people come of themselves
    QString channelLink = {};
};

//! Moves the clock of the world on that is being filled.
using PassTime = std::function<void(Duration)>;

//! Fills an empty world with a channel, a group and forty people, most of them inside one or both. A bot that becomes
//! administrator finds half of them there; the others come afterwards, some go again, and the bot's updates tell of it.
//! With \p pass this takes most of a day.
[[nodiscard]] Sample populate(World &world, SampleBot bot = SampleBot::IsAdministrator, const PassTime &pass = {});
//! A populated world that comes up to \p now; the bot has not fetched yet what happened there in the last hours.
[[nodiscard]] State sampleWorld(quint64 seed, Instant now);
//! Finds the sample again in a world that was saved; none when it was not made by populate().
[[nodiscard]] std::optional<Sample> sampleOf(const State &state);

//! What the creator does to connect a chat: makes a group, some of the people come in, the bot becomes administrator, and
//! \p code is posted there.
void rehearseConnecting(World &world, const Sample &sample, const QString &code);

//! Lets one of the sample's people do something small: write, answer, come, go, press Start, follow a link or press a
//! button that the bot sent them. Which, is up to \p random.
void liveOnce(World &world, const Sample &sample, Random &random);

//! Keeps the sample's people busy: one deed every 20 to 60 seconds of the world's clock.
class Liveliness {
public:
    //! \p telegram must outlive this.
    Liveliness(PracticeTelegram &telegram, Sample sample, quint64 seed);
    ~Liveliness();
    Q_DISABLE_COPY_MOVE(Liveliness)

private:
    struct Life;
    static void goOn(PracticeTelegram &telegram, const std::shared_ptr<Life> &life);

    std::shared_ptr<Life> m_life;
};

} // namespace core::practice
