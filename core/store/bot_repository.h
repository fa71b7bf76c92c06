// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

namespace core::store {

//! What is stored of the bot.
struct BotRecord {
    BotId id;
    QString username = {};
    QString firstName = {};
    bool canJoinGroups = false;
    bool canReadAllGroupMessages = false;
    qint64 updateOffset = 0;
    Instant lastPoll = {}; //!< the last answer to getUpdates that was stored; 1970: none yet
    Instant gapFrom = {}; //!< the last absence in which updates may have been lost
    Instant gapUntil = {};
    std::optional<UserId> owner = {};
};

enum class ProfileKind { Real, Practice };

//! The bot of the profile, its place in the stream of updates, and its owner.
class BotRepository {
public:
    explicit BotRepository(Tx &tx) : m_tx(tx) { }

    //! Stamps a new profile; InvalidInput when it is stamped with the other kind already.
    [[nodiscard]] Result<> stamp(ProfileKind kind, Instant now);
    //! When the profile was made; nothing before it was stamped.
    [[nodiscard]] Result<std::optional<Instant>> profileCreated();
    //! Records what getMe said. A profile has one bot: InvalidInput when there is another one already.
    [[nodiscard]] Result<> save(const BotRecord &identity);
    //! The bot; nothing in a new profile.
    [[nodiscard]] Result<std::optional<BotRecord>> find();
    //! Moves on in the stream of updates. \p offset is never compared with earlier ones: ids restart at random values.
    [[nodiscard]] Result<> polled(BotId bot, qint64 offset, Instant now);
    //! When the last absence ended in which updates may have been lost; 1970 when there was none. Cheap, for every update.
    [[nodiscard]] Result<Instant> gapUntil();
    [[nodiscard]] Result<> setGap(BotId bot, Instant from, Instant until);
    [[nodiscard]] Result<> setOwner(BotId bot, std::optional<UserId> owner);

    //! Replaces the one-time payload with which the owner introduces themselves.
    [[nodiscard]] Result<> setOwnerToken(BotId bot, const QString &token, Instant now, Instant expires);
    //! Whether \p token is the current one; it is used up by asking.
    [[nodiscard]] Result<bool> takeOwnerToken(BotId bot, const QString &token, Instant now);

private:
    Tx &m_tx;
};

} // namespace core::store

template <>
inline constexpr auto core::jsonNames<core::store::ProfileKind> = std::array{
    std::pair{core::store::ProfileKind::Real, std::string_view("real")},
    std::pair{core::store::ProfileKind::Practice, std::string_view("practice")},
};
