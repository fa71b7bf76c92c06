// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/announcer.h"

#include "core/practice/world/views.h"

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

// The events of a bot's own making that it hears of nevertheless.
bool isToldToItsAuthor(ServiceEvent::Kind kind)
{
    return kind == ServiceEvent::Kind::LeftMember || kind == ServiceEvent::Kind::NewTitle
        || kind == ServiceEvent::Kind::Pinned;
}

} // namespace

void Announcer::message(const Chat &chat, const Message &message, bool isEdit)
{
    const bool isPost = chat.type == ChatType::Channel;
    const UpdateKind kind = isPost ? (isEdit ? UpdateKind::EditedChannelPost : UpdateKind::ChannelPost)
                                   : (isEdit ? UpdateKind::EditedMessage : UpdateKind::Message);
    for (auto &[id, bot] : m_realm.state.bots) {
        if (!sees(bot, chat, message))
            continue;
        bot.meet(message.from);
        for (const UserId user : message.event.users)
            bot.meet(user);
        add(bot, kind, Views(m_realm, bot).message(chat, message));
    }
}

bool Announcer::sees(const Bot &bot, const Chat &chat, const Message &message) const
{
    if (chat.type == ChatType::Private)
        return chat.bot == bot.id && message.author != bot.user();

    const bool isOwn = message.author == bot.user();
    if (isOwn && !isToldToItsAuthor(message.event.kind))
        return false;
    const Member member = memberOf(chat, bot.user(), m_realm.now());
    if (!member.isInside()) {
        // The last that a removed bot hears of a group is its own removal.
        return message.event.kind == ServiceEvent::Kind::LeftMember && message.event.users.at(0) == bot.user();
    }
    if (message.isService() || isOwn || chat.type == ChatType::Channel)
        return true;
    const Person *author = m_realm.state.person(message.from);
    if (author && author->isBot && message.from != groupAnonymousBot && message.from != channelBot)
        return false; // bots do not hear other bots
    return member.isAdministrator() || bot.readsAllGroupMessages || isMeantFor(bot, chat, message);
}

//! What passes privacy mode. \see https://core.telegram.org/bots/features#privacy-mode
bool Announcer::isMeantFor(const Bot &bot, const Chat &chat, const Message &message) const
{
    const auto replied = chat.messages.find(message.replyTo);
    if (replied != chat.messages.end() && replied->second.author == bot.user())
        return true;
    if (!message.text.startsWith(u'/'))
        return false;
    const QString command = message.text.section(u' ', 0, 0);
    const Person *self = m_realm.state.person(bot.user());
    return !command.contains(u'@')
        || (self && command.section(u'@', 1).compare(self->username, Qt::CaseInsensitive) == 0);
}

void Announcer::member(const Chat &chat, const Member &before, const Member &after, UserId actor, const Entry &entry)
{
    for (auto &[id, bot] : m_realm.state.bots) {
        const bool isOwn = after.user == bot.user() || (chat.type == ChatType::Private && chat.bot == bot.id);
        if (!isOwn && (chat.type == ChatType::Private || !memberOf(chat, bot.user(), m_realm.now()).isAdministrator()))
            continue;
        bot.meet(actor);
        bot.meet(after.user);
        const Views views(m_realm, bot);
        JsonText text;
        text.json("chat"_L1, views.chat(chat)).json("from"_L1, views.user(actor));
        text.number("date"_L1, toUnix(m_realm.now()));
        text.json("old_chat_member"_L1, views.member(chat, before))
            .json("new_chat_member"_L1, views.member(chat, after));
        if (entry.link)
            text.json("invite_link"_L1, views.inviteLink(chat, *entry.link));
        text.flagIfTrue("via_join_request"_L1, entry.isViaJoinRequest);
        add(bot, isOwn ? UpdateKind::MyChatMember : UpdateKind::ChatMember, text.object());
    }
}

void Announcer::joinRequest(const Chat &chat, const JoinRequest &request)
{
    const auto link = chat.links.find(request.link);
    const Person *person = m_realm.state.person(request.user);
    for (auto &[id, bot] : m_realm.state.bots) {
        if (!memberOf(chat, bot.user(), m_realm.now()).may(Right::InviteUsers))
            continue;
        bot.meet(request.user);
        // A bot may write to who asked, for five minutes: https://core.telegram.org/bots/api#chatjoinrequest
        m_realm.state.privateChat(bot, request.user).writableUntil = m_realm.now() + std::chrono::minutes(5);
        const Views views(m_realm, bot);
        JsonText text;
        text.json("chat"_L1, views.chat(chat)).json("from"_L1, views.user(request.user));
        text.number("user_chat_id"_L1, request.user.value()).number("date"_L1, toUnix(request.date));
        text.textIfAny("bio"_L1, person ? person->bio : QString());
        if (link != chat.links.end())
            text.json("invite_link"_L1, views.inviteLink(chat, link->second));
        add(bot, UpdateKind::ChatJoinRequest, text.object());
    }
}

void Announcer::callbackQuery(Bot &bot, const Chat &chat, const Message &message, const Query &query,
                              const QString &data)
{
    bot.meet(query.user);
    const Views views(m_realm, bot);
    JsonText text;
    text.text("id"_L1, query.id).json("from"_L1, views.user(query.user));
    text.json("message"_L1, views.message(chat, message));
    text.text("chat_instance"_L1, QString::number(chat.id.value() * 31 + bot.id.value())).text("data"_L1, data);
    add(bot, UpdateKind::CallbackQuery, text.object());
}

void Announcer::preCheckoutQuery(Bot &bot, const Query &query, const QString &currency, qint64 amount,
                                 const QString &payload)
{
    bot.meet(query.user);
    JsonText text;
    text.text("id"_L1, query.id).json("from"_L1, Views(m_realm, bot).user(query.user));
    text.text("currency"_L1, currency).number("total_amount"_L1, amount).text("invoice_payload"_L1, payload);
    add(bot, UpdateKind::PreCheckoutQuery, text.object());
}

void Announcer::add(Bot &bot, UpdateKind kind, const QByteArray &object)
{
    bot.queue.add(kind, object, m_realm.now(), m_realm.state.random);
}

} // namespace core::practice
