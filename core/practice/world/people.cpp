// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/people.h"

#include "core/practice/world/announcer.h"
#include "core/practice/world/correspondence.h"
#include "core/practice/world/formatted_text.h"
#include "core/practice/world/invite_links.h"
#include "core/practice/world/membership.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

tl::unexpected<Error> impossible(const QString &why)
{
    return failure(Error::Kind::InvalidInput, why);
}

bool hasButton(const Message &message, const QString &data)
{
    const QJsonObject keyboard = QJsonDocument::fromJson(message.keyboard.toUtf8()).object();
    for (const QJsonValue row : keyboard["inline_keyboard"_L1].toArray()) {
        for (const QJsonValue button : row.toArray()) {
            if (button["callback_data"_L1].toString() == data)
                return true;
        }
    }
    return false;
}

bool isWritable(const Chat &chat, const Member &member)
{
    if (chat.type == ChatType::Private)
        return true;
    if (chat.type == ChatType::Channel)
        return member.may(Right::PostMessages);
    const Permissions permissions = member.status == Status::Restricted ? member.permissions : chat.permissions;
    return member.isInside() && (member.isAdministrator() || permissions.has(Permission::SendMessages));
}

} // namespace

Result<MessageId> People::start(UserId who, BotId bot, const QString &payload)
{
    return unblock(who, bot).and_then(
        [&] { return write(who, bot, payload.isEmpty() ? u"/start"_s : u"/start "_s + payload); });
}

Result<MessageId> People::write(UserId who, BotId bot, const QString &text, const Writing &how)
{
    return privateChat(who, bot).and_then([&](Chat *chat) -> Result<MessageId> {
        if (chat->isBlocked)
            return impossible(u"they blocked the bot"_s);
        chat->isStarted = true;
        return post(*chat, draft(who, *chat, text, how));
    });
}

Result<MessageId> People::write(UserId who, ChatId chat, const QString &text, const Writing &how)
{
    return find(who, chat).and_then([&](Chat *found) { return post(*found, draft(who, *found, text, how)); });
}

Result<> People::edit(UserId who, BotId bot, MessageId message, const QString &text)
{
    return privateChat(who, bot).and_then([&](Chat *chat) { return edit(who, *chat, message, text); });
}

Result<> People::edit(UserId who, ChatId chat, MessageId message, const QString &text)
{
    return find(who, chat).and_then([&](Chat *found) { return edit(who, *found, message, text); });
}

Result<> People::block(UserId who, BotId bot)
{
    return privateChat(who, bot).map([&](Chat *chat) {
        if (chat->isBlocked)
            return;
        chat->isBlocked = true;
        const UserId self(bot.value());
        Announcer(m_realm).member(*chat, Member{self, Status::Member}, Member{self, Status::Kicked}, who);
    });
}

Result<> People::unblock(UserId who, BotId bot)
{
    return privateChat(who, bot).map([&](Chat *chat) {
        if (!chat->isBlocked)
            return;
        chat->isBlocked = false;
        const UserId self(bot.value());
        Announcer(m_realm).member(*chat, Member{self, Status::Kicked}, Member{self, Status::Member}, who);
    });
}

Result<QString> People::press(UserId who, BotId bot, MessageId message, const QString &data)
{
    return privateChat(who, bot).and_then([&](Chat *chat) { return press(who, *chat, message, data); });
}

Result<QString> People::press(UserId who, ChatId chat, MessageId message, const QString &data)
{
    return find(who, chat).and_then([&](Chat *found) { return press(who, *found, message, data); });
}

Result<QString> People::checkOut(UserId who, BotId bot, const QString &currency, qint64 amount, const QString &payload)
{
    return privateChat(who, bot).map([&](Chat *) {
        // https://core.telegram.org/bots/api#answerprecheckoutquery
        const Query query = newQuery(who, bot, 10s);
        m_realm.state.preCheckoutQueries[query.id] = query;
        Announcer(m_realm).preCheckoutQuery(*m_realm.state.bot(UserId(bot.value())), query, currency, amount, payload);
        return query.id;
    });
}

Result<Arrival> People::join(UserId who, ChatId chat)
{
    return find(who, chat).and_then([&](Chat *found) -> Result<Arrival> {
        if (!found->isPublic())
            return impossible(u"the chat is private"_s);
        return arrive(*found, who, nullptr);
    });
}

Result<Arrival> People::click(UserId who, const QString &link)
{
    for (auto &[id, chat] : m_realm.state.chats) {
        const auto found = chat.links.find(link);
        if (found != chat.links.end())
            return find(who, id).map([&](Chat *target) { return arrive(*target, who, &found->second); });
    }
    return Arrival::Refused;
}

Result<> People::withdraw(UserId who, ChatId chat)
{
    return find(who, chat).map([who](Chat *found) { found->requests.erase(who); });
}

Result<> People::leave(UserId who, ChatId chat)
{
    return find(who, chat).and_then([&](Chat *found) -> Result<> {
        const Member member = memberOf(*found, who, m_realm.now());
        if (!member.isInside() || member.status == Status::Creator)
            return impossible(u"they cannot leave"_s);
        Membership(m_realm).leave(*found, who);
        return {};
    });
}

Result<> People::setAnonymous(UserId who, ChatId chat, bool on)
{
    return find(who, chat).and_then([&](Chat *found) -> Result<> {
        const auto member = found->members.find(who);
        if (member == found->members.end() || !member->second.isAdministrator())
            return impossible(u"only administrators can be anonymous"_s);
        member->second.rights.set(Right::Anonymous, on);
        return {};
    });
}

Result<Chat *> People::privateChat(UserId who, BotId bot) const
{
    const Person *person = m_realm.state.person(who);
    Bot *found = m_realm.state.bot(UserId(bot.value()));
    if (!person || !found)
        return failure(Error::Kind::NotFound, u"no such person or bot"_s);
    if (person->isDeleted)
        return impossible(u"the account is deleted"_s);
    return &m_realm.state.privateChat(*found, who);
}

Result<Chat *> People::find(UserId who, ChatId chat) const
{
    const Person *person = m_realm.state.person(who);
    Chat *found = m_realm.state.chat(chat);
    if (!person || !found)
        return failure(Error::Kind::NotFound, u"no such person or chat"_s);
    if (person->isDeleted)
        return impossible(u"the account is deleted"_s);
    if (!found->migratedTo.isNull() || found->isDisbanded)
        return impossible(u"the group is no more"_s);
    return found;
}

Result<Message> People::draft(UserId who, const Chat &chat, const QString &text, const Writing &how) const
{
    const Member member = memberOf(chat, who, m_realm.now());
    if (!isWritable(chat, member))
        return impossible(u"they cannot write there"_s);
    if (!how.replyTo.isNull() && !chat.messages.contains(how.replyTo))
        return failure(Error::Kind::NotFound, u"no such message"_s);

    const FormattedText content = finished({text});
    if (content.text.isEmpty())
        return impossible(u"there is no text"_s);
    Message message;
    message.author = who;
    message.text = content.text;
    message.entities = content.entities;
    message.replyTo = how.replyTo;
    const bool isAnonymous = chat.isGroup() && member.isAdministrator() && member.rights.has(Right::Anonymous);
    if (chat.type == ChatType::Channel) {
        message.senderChat = chat.id;
        message.signature = chat.signsPosts ? m_realm.state.person(who)->firstName : QString();
    } else if (!how.asChannel.isNull()) {
        const Chat *channel = m_realm.state.chat(how.asChannel);
        if (!channel || memberOf(*channel, who, m_realm.now()).status != Status::Creator)
            return impossible(u"the channel is not theirs"_s);
        message.from = channelBot;
        message.senderChat = how.asChannel;
    } else if (isAnonymous) {
        message.from = groupAnonymousBot;
        message.senderChat = chat.id;
        message.signature = member.title;
    } else {
        message.from = who;
    }
    return message;
}

Result<MessageId> People::post(Chat &chat, Result<Message> draft)
{
    return std::move(draft).map([&](Message message) { return Correspondence(m_realm).post(chat, message).id; });
}

Result<> People::edit(UserId who, Chat &chat, MessageId message, const QString &text)
{
    const auto found = chat.messages.find(message);
    if (found == chat.messages.end())
        return failure(Error::Kind::NotFound, u"no such message"_s);
    if (found->second.author != who || found->second.isService())
        return impossible(u"the message is not theirs"_s);
    FormattedText content = finished({text});
    found->second.text = std::move(content.text);
    found->second.entities = std::move(content.entities);
    Correspondence(m_realm).edited(chat, found->second);
    return {};
}

Result<QString> People::press(UserId who, Chat &chat, MessageId message, const QString &data)
{
    const auto found = chat.messages.find(message);
    if (found == chat.messages.end() || !hasButton(found->second, data))
        return failure(Error::Kind::NotFound, u"no such button"_s);
    Bot *bot = m_realm.state.bot(found->second.author);
    if (!bot)
        return impossible(u"the message is no bot's"_s);
    Query query = newQuery(who, bot->id, 150s);
    query.message = message;
    m_realm.state.callbackQueries[query.id] = query;
    Announcer(m_realm).callbackQuery(*bot, chat, found->second, query, data);
    return query.id;
}

Arrival People::arrive(Chat &chat, UserId who, const InviteLink *link)
{
    const Member member = memberOf(chat, who, m_realm.now());
    if (member.isInside())
        return Arrival::AlreadyInside;
    if (member.status == Status::Kicked && chat.type != ChatType::Group)
        return Arrival::Refused;
    if (link && !InviteLinks(m_realm).isOpen(chat, *link))
        return Arrival::Refused;

    const bool needsApproval = (link && link->createsJoinRequest) || (chat.isPublic() && chat.isJoinByRequest);
    if (needsApproval) {
        InviteLinks(m_realm).request(chat, who, link ? link->link : QString());
        return Arrival::Requested;
    }
    Membership(m_realm).enter(chat, who, who, link ? link->link : QString());
    return Arrival::Joined;
}

Query People::newQuery(UserId who, BotId bot, Duration lifetime)
{
    const auto isOld = [now = m_realm.now()](const auto &pair) { return pair.second.expires < now - 24h; };
    std::erase_if(m_realm.state.callbackQueries, isOld);
    std::erase_if(m_realm.state.preCheckoutQueries, isOld);
    const quint64 number = m_realm.state.random.next() >> 1; // signed 64 bits, as on the real server
    Query query;
    query.id = QString::number(number);
    query.bot = bot;
    query.user = who;
    query.expires = m_realm.now() + lifetime;
    return query;
}

} // namespace core::practice
