// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/store/tx.h"

namespace core::store {

//! Everybody whom the bot knows.
class MemberRepository {
public:
    explicit MemberRepository(Tx &tx) : m_tx(tx) { }

    //! Records the person as seen at \p seen, with all that Telegram says of them, and what the bot may write to them if
    //! \p dm says so. An unchanged person is rewritten at most every quarter of an hour, to keep the last sight. Gives whether
    //! the row changed.
    [[nodiscard]] Result<bool> saw(const Person &person, Instant seen, std::optional<DirectMessages> dm = {});
    //! Makes a row for somebody of whom only the id is known; does nothing when there is one.
    [[nodiscard]] Result<> ensure(UserId user, const QString &username, Instant now);
    [[nodiscard]] Result<std::optional<Member>> find(UserId user);
    //! Whoever has this @username (without @, any case) now.
    [[nodiscard]] Result<std::optional<UserId>> findByUsername(const QString &username);

    [[nodiscard]] Result<> setDirectMessages(UserId user, DirectMessages state, Instant at);
    [[nodiscard]] Result<> setDeleted(UserId user);
    [[nodiscard]] Result<> setNote(UserId user, const QString &note);
    [[nodiscard]] Result<> setTags(UserId user, const QStringList &tags);
    //! Removes the person with everything that hangs on them: presence, facts, invites, notes, tags. Of the audit only
    //! ids and words of the program stay; calls that revoke links stay, without the person.
    [[nodiscard]] Result<> forget(UserId user);

private:
    struct Sight {
        Instant at;
        bool isSame = false; //!< nothing that Telegram says has changed since
        DirectMessages dm = DirectMessages::Never;
        Instant dmAt;
    };

    [[nodiscard]] Result<std::optional<Sight>> lastSight(const Person &person, bool isDeleted);
    [[nodiscard]] Result<Changes> seeAgain(UserId user, Instant seen);
    [[nodiscard]] Result<Changes> write(const Person &person, bool isDeleted, Instant seen,
                                        std::optional<DirectMessages> dm);

    Tx &m_tx;
};

//! Text as it is compared in searches: without case.
[[nodiscard]] QString folded(const QString &text);

} // namespace core::store
