// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/world/state.h"

namespace core::practice {

//! What people do with their accounts. NotFound when there is no such account.
class Accounts {
public:
    explicit Accounts(const Realm &realm) : m_realm(realm) { }

    //! Signs somebody up; a null id is replaced by a new one.
    UserId add(Person person);
    //! Makes a bot, as BotFather does; a null id is replaced by a new one.
    BotId addBot(const QString &name, const QString &username, BotId id = {});

    Result<> rename(UserId who, const QString &firstName, const QString &lastName);
    Result<> setUsername(UserId who, const QString &username);
    Result<> setPremium(UserId who, bool on);
    //! The account goes; chats keep a member without a name.
    Result<> remove(UserId who);

    //! The bot's token was replaced: all calls with the old one are refused.
    Result<> revokeToken(BotId bot, bool isRevoked = true);
    //! Privacy mode off, as BotFather's /setprivacy.
    Result<> setReadsAllGroupMessages(BotId bot, bool on);
    //! As BotFather's /setjoingroups.
    Result<> setCanJoinGroups(BotId bot, bool on);

private:
    [[nodiscard]] Result<Person *> find(UserId who) const;
    [[nodiscard]] Result<Bot *> find(BotId bot) const;

    Realm m_realm;
};

} // namespace core::practice
