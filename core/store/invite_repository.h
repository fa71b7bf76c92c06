// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/invite.h"
#include "core/store/tx.h"

namespace core::store {

//! Personal links and expected join requests.
class InviteRepository {
public:
    explicit InviteRepository(Tx &tx) : m_tx(tx) { }

    [[nodiscard]] Result<InviteId> add(const Invite &invite);
    [[nodiscard]] Result<> save(const Invite &invite);
    [[nodiscard]] Result<std::optional<Invite>> find(InviteId id);
    //! The invite with this link, whatever its state: late joins with old links are recognised.
    [[nodiscard]] Result<std::optional<Invite>> findByLink(const QString &link);
    //! The newest invite of the pair that is wanted or open.
    [[nodiscard]] Result<std::optional<Invite>> openOf(ChatKey chat, UserId user);
    [[nodiscard]] Result<std::vector<Invite>> ofMember(UserId user);
    //! Open invites that expired by \p now.
    [[nodiscard]] Result<std::vector<Invite>> expired(Instant now);
    //! When the next open invite expires after \p now.
    [[nodiscard]] Result<std::optional<Instant>> nextExpiry(Instant now);
    //! The open links of the chat are dead: they are wanted anew, for as long as before. Gives whose they are.
    [[nodiscard]] Result<std::vector<UserId>> wantAgain(ChatKey chat, Instant now);
    [[nodiscard]] Result<std::vector<Invite>> openIn(ChatKey chat);
    //! Open ones by which a person may have asked to join a connected chat.
    [[nodiscard]] Result<std::vector<Invite>> openRequests();
    //! The newest invites of people with a grant, where these were refused, revoked, or ran out before a link was made.
    [[nodiscard]] Result<std::vector<Invite>> futileIn(ChatKey chat);

private:
    Tx &m_tx;
};

} // namespace core::store
