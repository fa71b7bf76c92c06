// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/state.h"

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

template <typename Map, typename Key>
auto *found(Map &map, const Key &key)
{
    const auto entry = map.find(key);
    return entry == map.end() ? nullptr : &entry->second;
}

template <typename Map>
auto *named(Map &map, QStringView username)
{
    if (username.startsWith(u'@'))
        username = username.mid(1);
    const auto entry = std::ranges::find_if(map, [username](const auto &pair) {
        return !username.isEmpty() && username.compare(pair.second.username, Qt::CaseInsensitive) == 0;
    });
    return entry == map.end() ? nullptr : &entry->second;
}

} // namespace

bool Bot::knows(UserId person) const
{
    return std::ranges::binary_search(acquaintances, person);
}

void Bot::meet(UserId person)
{
    const auto place = std::ranges::lower_bound(acquaintances, person);
    if (!person.isNull() && (place == acquaintances.end() || *place != person))
        acquaintances.insert(place, person);
}

Person *State::person(UserId id)
{
    return found(people, id);
}

Chat *State::chat(ChatId id)
{
    return found(chats, id);
}

Bot *State::bot(UserId account)
{
    return found(bots, BotId(account.value()));
}

Chat &State::privateChat(Bot &bot, UserId person)
{
    Chat &chat = bot.privateChats[person];
    chat.id = ChatId(person.value());
    chat.bot = bot.id;
    return chat;
}

Chat *State::chatNamed(QStringView username)
{
    return named(chats, username);
}

Person *State::personNamed(QStringView username)
{
    return named(people, username);
}

void addServiceAccounts(State &state)
{
    state.people[telegramService] = {telegramService, u"Telegram"_s};
    state.people[groupAnonymousBot] = {groupAnonymousBot, u"Group"_s, {}, u"GroupAnonymousBot"_s, {}, {}, true};
    state.people[channelBot] = {channelBot, u"Channel"_s, {}, u"Channel_Bot"_s, {}, {}, true};
}

Member memberOf(const Chat &chat, UserId user, Instant now)
{
    const auto entry = chat.members.find(user);
    if (entry == chat.members.end())
        return Member{user};
    Member member = entry->second;
    if (!member.until || *member.until > now)
        return member;
    if (member.status == Status::Kicked)
        return Member{user};
    if (member.status == Status::Restricted) {
        member.status = member.isInsideRestricted ? Status::Member : Status::Left;
        member.until.reset();
    }
    return member;
}

int memberCount(const Chat &chat, Instant now)
{
    return static_cast<int>(std::ranges::count_if(
        chat.members, [&](const auto &pair) { return memberOf(chat, pair.first, now).isInside(); }));
}

} // namespace core::practice
