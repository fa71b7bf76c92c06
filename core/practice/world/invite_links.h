// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/refusal.h"
#include "core/practice/world/state.h"

namespace core::practice {

//! What a link shall be.
struct LinkWish {
    QString name = {};
    qint64 expireDate = 0; //!< Unix seconds; 0: never
    qint64 memberLimit = 0; //!< 0: none
    bool createsJoinRequest = false;
};

//! Invite links and join requests of chats, by whoever has the right; the caller has checked that.
class InviteLinks {
public:
    explicit InviteLinks(const Realm &realm) : m_realm(realm) { }

    [[nodiscard]] Checked<const InviteLink *> create(Chat &chat, UserId creator, const LinkWish &wish);
    //! Only the creator's own links can be changed or revoked.
    [[nodiscard]] Checked<const InviteLink *> edit(Chat &chat, UserId creator, const QString &link,
                                                   const LinkWish &wish);
    //! Revoking once more changes nothing. A revoked primary link is replaced by a new one.
    [[nodiscard]] Checked<const InviteLink *> revoke(Chat &chat, UserId creator, const QString &link);
    //! The creator's new primary link; the one before is revoked.
    const InviteLink &replacePrimary(Chat &chat, UserId creator);

    //! Whether somebody can still come by the link. Its limit counts who came by it and is inside now, so that whoever
    //! leaves makes a place free again.
    [[nodiscard]] bool isOpen(const Chat &chat, const InviteLink &link) const;

    //! Somebody asks to be let in; asking twice is one request. \p link may be empty.
    void request(Chat &chat, UserId who, const QString &link);
    [[nodiscard]] Checked<> approve(Chat &chat, UserId who, UserId actor);
    [[nodiscard]] Checked<> decline(Chat &chat, UserId who);

private:
    [[nodiscard]] Checked<> check(const LinkWish &wish) const;
    [[nodiscard]] Checked<InviteLink *> own(Chat &chat, UserId creator, const QString &link) const;
    InviteLink &add(Chat &chat, InviteLink link);
    [[nodiscard]] Checked<> checkRequest(const Chat &chat, UserId who) const;

    const Realm &m_realm;
};

} // namespace core::practice
