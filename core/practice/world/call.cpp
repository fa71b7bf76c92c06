// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/call.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString wordFor(ChatType type)
{
    return type == ChatType::Channel ? u"channel"_s : type == ChatType::Supergroup ? u"supergroup"_s : u"group"_s;
}

Checked<Chat *> privateChat(const Call &call, UserId user, Access access)
{
    const Person *person = call.realm.state.person(user);
    if (!person || !call.bot.knows(user))
        return badRequest(u"chat not found"_s);
    if (person->isDeleted && access != Access::Read && access != Access::ReadMembers)
        return forbidden(u"user is deactivated"_s);
    return &call.realm.state.privateChat(call.bot, user);
}

Checked<> groupAccess(const Call &call, const Chat &chat, Access access)
{
    const Member self = call.selfIn(chat);
    if (chat.type == ChatType::Group) {
        if (access == Access::Read)
            return {};
        if (!chat.migratedTo.isNull())
            return access == Access::Edit
                ? Checked<>()
                : tl::unexpected<Refusal>(Refusal{400, u"Bad Request: group chat was upgraded to a supergroup chat"_s,
                                                  chat.migratedTo.value()});
        if (chat.isDisbanded)
            return forbidden(u"the group chat was deleted"_s);
        if (self.status == Status::Kicked)
            return forbidden(u"bot was kicked from the group chat"_s);
        return self.isInside() ? Checked<>() : forbidden(u"bot is not a member of the group chat"_s);
    }
    if (self.status == Status::Kicked)
        return forbidden(u"bot was kicked from the %1 chat"_s.arg(wordFor(chat.type)));
    const bool needsToBeInside = !chat.isPublic() || access == Access::Edit || access == Access::Write;
    if (needsToBeInside && !self.isInside())
        return forbidden(u"bot is not a member of the %1 chat"_s.arg(wordFor(chat.type)));
    return {};
}

//! Forgets what is older than \p window and gives how long to wait until \p limit allows one more; zero: now.
std::chrono::seconds waitFor(std::vector<Instant> &sent, Duration window, size_t limit, Instant now)
{
    const auto recent = static_cast<size_t>(
        std::ranges::count_if(sent, [&](Instant instant) { return instant > now - window && instant <= now; }));
    if (recent < limit)
        return 0s;
    const Instant oldest = sent[sent.size() - limit];
    return std::max(1s, std::chrono::ceil<std::chrono::seconds>(oldest + window - now));
}

} // namespace

Checked<Chat *> chatOf(const Call &call, Access access)
{
    const QString id = call.parameters.text("chat_id"_L1).trimmed();
    if (id.isEmpty())
        return badRequest(u"chat_id is empty"_s);
    if (id.startsWith(u'@')) {
        Chat *chat = call.realm.state.chatNamed(id);
        if (!chat)
            return badRequest(u"chat not found"_s);
        const auto allowed = groupAccess(call, *chat, access);
        return allowed ? Checked<Chat *>(chat) : refused(allowed);
    }
    const qint64 number = id.toLongLong();
    if (number > 0)
        return privateChat(call, UserId(number), access);

    Chat *chat = call.realm.state.chat(ChatId(number));
    // A chat that the bot never was in does not exist for it, unless it is public.
    if (!chat || (!chat->isPublic() && !chat->members.contains(call.bot.user())))
        return badRequest(u"chat not found"_s);
    const auto allowed = groupAccess(call, *chat, access);
    return allowed ? Checked<Chat *>(chat) : refused(allowed);
}

Checked<UserId> userOf(const Call &call, const Chat &chat)
{
    const UserId user(call.parameters.integer("user_id"_L1, 0));
    if (user.value() <= 0)
        return badRequest(u"invalid user_id specified"_s);
    const bool isKnown = call.realm.state.person(user)
        && (user == call.bot.user() || call.bot.knows(user) || chat.members.contains(user));
    if (!isKnown)
        return badRequest(chat.type == ChatType::Group ? u"USER_ID_INVALID"_s : u"PARTICIPANT_ID_INVALID"_s);
    return user;
}

Checked<> mayWriteTo(const Call &call, const Chat &chat)
{
    const Member self = call.selfIn(chat);
    switch (chat.type) {
    case ChatType::Private: {
        if (chat.isBlocked)
            return forbidden(u"bot was blocked by the user"_s);
        const Person *person = call.realm.state.person(UserId(chat.id.value()));
        if (person && person->isBot)
            return forbidden(u"bot can't send messages to bots"_s);
        if (!chat.isStarted && (!chat.writableUntil || *chat.writableUntil < call.now()))
            return forbidden(u"bot can't initiate conversation with a user"_s);
        return {};
    }
    case ChatType::Channel:
        return self.may(Right::PostMessages) ? Checked<>()
                                             : badRequest(u"need administrator rights in the channel chat"_s);
    case ChatType::Group:
    case ChatType::Supergroup: {
        const Permissions permissions = self.status == Status::Restricted ? self.permissions : chat.permissions;
        if (self.isAdministrator() || permissions.has(Permission::SendMessages))
            return {};
        return badRequest(u"not enough rights to send text messages to the chat"_s);
    }
    }
    Q_UNREACHABLE();
}

Checked<> keepsRateLimits(const Call &call, const Chat &chat)
{
    State &state = call.realm.state;
    if (!state.isRateLimited)
        return {};
    // https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this; the real server is laxer with
    // short bursts, but nobody may rely on that.
    std::vector<Instant> &byBot = state.sentByBot[call.bot.id];
    std::vector<Instant> &toChat = state.sentToChat[chat.id];
    std::erase_if(byBot, [&](Instant instant) { return instant <= call.now() - 1s; });
    std::erase_if(toChat, [&](Instant instant) { return instant <= call.now() - 60s; });
    auto wait = std::max(waitFor(byBot, 1s, 30, call.now()), waitFor(toChat, 1s, 1, call.now()));
    if (chat.isGroup())
        wait = std::max(wait, waitFor(toChat, 60s, 20, call.now()));
    if (wait > 0s)
        return tl::unexpected<Refusal>(tooManyRequests(wait));
    byBot.push_back(call.now());
    toChat.push_back(call.now());
    return {};
}

Checked<QString> keyboardOf(const Call &call)
{
    const QJsonValue value = call.parameters.json("reply_markup"_L1);
    if (value.isUndefined())
        return QString();
    if (!value.isObject())
        return badRequest(u"object expected as reply markup"_s);
    if (!value.toObject().contains("inline_keyboard"_L1))
        return QString();

    const QJsonValue rows = value["inline_keyboard"_L1];
    if (!rows.isArray())
        return badRequest(u"field \"inline_keyboard\" must be of type Array"_s);
    bool hasButtons = false;
    for (const QJsonValue row : rows.toArray()) {
        if (!row.isArray())
            return badRequest(u"field \"inline_keyboard\" must be an Array of Arrays"_s);
        for (const QJsonValue button : row.toArray()) {
            hasButtons = true;
            const QString prefix = u"can't parse inline keyboard button: "_s;
            if (!button.isObject())
                return badRequest(prefix + u"InlineKeyboardButton must be an Object"_s);
            if (!button["text"_L1].isString())
                return badRequest(prefix + u"Can't find field \"text\""_s);
            if (button["text"_L1].toString().isEmpty())
                return badRequest(u"BUTTON_TEXT_INVALID"_s);
            if (button.toObject().size() < 2)
                return badRequest(prefix + u"Text buttons are unallowed in the inline keyboard"_s);
            if (button["callback_data"_L1].toString().toUtf8().size() > 64)
                return badRequest(u"BUTTON_DATA_INVALID"_s);
            if (const QString url = button["url"_L1].toString(); url.contains(u' '))
                return badRequest(u"inline keyboard button URL '%1' is invalid: Wrong HTTP URL"_s.arg(url));
        }
    }
    if (!hasButtons)
        return QString();
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"inline_keyboard"_s, rows}}).toJson(QJsonDocument::Compact));
}

} // namespace core::practice
