// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/entitlement.h"
#include "core/domain/chat.h"
#include "core/domain/invite.h"
#include "core/domain/outbox_row.h"
#include "core/engine/context.h"

namespace core::access {

using namespace std::chrono_literals;

inline constexpr QLatin1StringView featureName("access");

inline constexpr Duration undoTime = 10s; //!< of removals by hand and by the end of time
inline constexpr Duration inviteTime = 24h; //!< how long a personal link is good
inline constexpr Duration settleTime = 1min; //!< after an absence: by then the updates of it have told what they can

//! What is so and what may be, read in one transaction.
struct Situation {
    Chat chat;
    std::vector<AccessFact> facts;
    std::optional<Presence> presence;
    std::optional<Invite> invite; //!< wanted or open
    Verdict verdict;

    [[nodiscard]] bool isInside() const { return presence && presence->isInside; }
    //! Whether Telegram never said where this person stands.
    [[nodiscard]] bool isUnknown() const { return !presence || presence->status == MemberStatus::Unknown; }
};

//! Nothing when the chat is not known.
[[nodiscard]] Result<std::optional<Situation>> situationOf(store::Pair pair, engine::Context &context);

//! The same for a chat that was read before.
[[nodiscard]] Result<Situation> situationIn(const Chat &chat, UserId user, engine::Context &context);

//! The subject of questions about one member in one chat.
[[nodiscard]] QString subjectOf(store::Pair pair);
//! Rows about one member and one chat go in order.
[[nodiscard]] QString orderKeyOf(store::Pair pair);

//! The person is outside: coming back later is a new joining, and nobody need be asked any more whether they may stay.
[[nodiscard]] Result<> endStay(store::Pair pair, engine::Context &context);

//! Writes an entry of the audit about the pair.
[[nodiscard]] Result<> audit(engine::Context &context, QLatin1StringView action, Origin actor, store::Pair pair,
                             const QJsonObject &details = {});
//! Writes down what happened in Telegram at \p when, of which an absence may be the reason to hear only now.
[[nodiscard]] Result<> auditHeard(engine::Context &context, Instant when, QLatin1StringView action, Origin actor,
                                  store::Pair pair, const QJsonObject &details = {});
//! Writes down that the removal or ban of \p row has happened at \p when.
[[nodiscard]] Result<> auditTakenOut(const OutboxRow &row, store::Pair pair, Instant when, engine::Context &context);

} // namespace core::access
