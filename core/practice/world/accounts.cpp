// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/accounts.h"

namespace core::practice {

using namespace Qt::StringLiterals;

UserId Accounts::add(Person person)
{
    State &state = m_realm.state;
    while (person.id.isNull() || state.people.contains(person.id)) {
        state.lastPerson += 1 + state.random.below(90'000);
        person.id = UserId(state.lastPerson);
    }
    const UserId id = person.id;
    state.people[id] = std::move(person);
    return id;
}

BotId Accounts::addBot(const QString &name, const QString &username, BotId id)
{
    Person account;
    account.id = UserId(id.value());
    account.firstName = name;
    account.username = username;
    account.isBot = true;
    const BotId bot(add(account).value());
    m_realm.state.bots[bot] = Bot{bot};
    m_realm.state.bots[bot].queue = UpdateQueue(m_realm.state.random);
    return bot;
}

Result<> Accounts::rename(UserId who, const QString &firstName, const QString &lastName)
{
    return find(who).map([&](Person *person) {
        person->firstName = firstName;
        person->lastName = lastName;
    });
}

Result<> Accounts::setUsername(UserId who, const QString &username)
{
    const Person *owner = m_realm.state.personNamed(username);
    if (m_realm.state.chatNamed(username) || (owner && owner->id != who))
        return failure(Error::Kind::Busy, u"the name is taken"_s);
    return find(who).map([&](Person *person) { person->username = username; });
}

Result<> Accounts::setPremium(UserId who, bool on)
{
    return find(who).map([on](Person *person) { person->isPremium = on; });
}

Result<> Accounts::remove(UserId who)
{
    return find(who).map([](Person *person) {
        person->isDeleted = true;
        person->username.clear();
    });
}

Result<> Accounts::revokeToken(BotId bot, bool isRevoked)
{
    return find(bot).map([isRevoked](Bot *found) { found->isRevoked = isRevoked; });
}

Result<> Accounts::setReadsAllGroupMessages(BotId bot, bool on)
{
    return find(bot).map([on](Bot *found) { found->readsAllGroupMessages = on; });
}

Result<> Accounts::setCanJoinGroups(BotId bot, bool on)
{
    return find(bot).map([on](Bot *found) { found->canJoinGroups = on; });
}

Result<Person *> Accounts::find(UserId who) const
{
    if (Person *person = m_realm.state.person(who))
        return person;
    return failure(Error::Kind::NotFound, u"no such person"_s);
}

Result<Bot *> Accounts::find(BotId bot) const
{
    if (Bot *found = m_realm.state.bot(UserId(bot.value())))
        return found;
    return failure(Error::Kind::NotFound, u"no such bot"_s);
}

} // namespace core::practice
