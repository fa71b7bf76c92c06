// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/views.h"

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView typeName(ChatType type)
{
    for (const auto &[known, name] : core::jsonNames<ChatType>) {
        if (known == type)
            return QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
    }
    Q_UNREACHABLE();
}

// https://core.telegram.org/bots/api#chatadministratorrights says which rights exist in which chats.
bool existsIn(Right right, ChatType type)
{
    switch (right) {
    case Right::PostMessages:
    case Right::EditMessages:
    case Right::ManageDirectMessages:
        return type == ChatType::Channel;
    case Right::PinMessages:
    case Right::ManageTags:
        return type != ChatType::Channel;
    case Right::ManageTopics:
        return type == ChatType::Supergroup;
    default:
        return true;
    }
}

JsonText permissionFields(Permissions permissions)
{
    JsonText text;
    for (const auto &[permission, name] : permissionNames)
        text.flag(name, permissions.has(permission));
    return text;
}

} // namespace

QByteArray Views::user(UserId id) const
{
    const Person *person = m_realm.state.person(id);
    JsonText text;
    text.number("id"_L1, id.value());
    text.flag("is_bot"_L1, person && person->isBot);
    text.text("first_name"_L1, person && !person->isDeleted ? person->firstName : QString());
    if (person && !person->isDeleted) {
        text.textIfAny("last_name"_L1, person->lastName).textIfAny("username"_L1, person->username);
        text.textIfAny("language_code"_L1, person->languageCode).flagIfTrue("is_premium"_L1, person->isPremium);
    }
    return text.object();
}

QByteArray Views::self() const
{
    const Person *person = m_realm.state.person(m_viewer.user());
    JsonText text;
    text.number("id"_L1, m_viewer.id.value()).flag("is_bot"_L1, true);
    text.text("first_name"_L1, person ? person->firstName : QString());
    text.textIfAny("username"_L1, person ? person->username : QString());
    text.flag("can_join_groups"_L1, m_viewer.canJoinGroups);
    text.flag("can_read_all_group_messages"_L1, m_viewer.readsAllGroupMessages);
    for (const QLatin1StringView absent :
         {"supports_inline_queries"_L1, "supports_guest_queries"_L1, "can_connect_to_business"_L1,
          "has_main_web_app"_L1, "has_topics_enabled"_L1, "allows_users_to_create_topics"_L1, "can_manage_bots"_L1,
          "supports_join_request_queries"_L1})
        text.flag(absent, false);
    return text.object();
}

JsonText Views::chatFields(const Chat &chat) const
{
    JsonText text;
    text.number("id"_L1, chat.id.value());
    if (chat.type == ChatType::Private) {
        const Person *person = m_realm.state.person(UserId(chat.id.value()));
        const bool isThere = person && !person->isDeleted;
        text.text("first_name"_L1, isThere ? person->firstName : QString());
        text.textIfAny("last_name"_L1, isThere ? person->lastName : QString());
        text.textIfAny("username"_L1, isThere ? person->username : QString());
    } else {
        text.text("title"_L1, chat.title).textIfAny("username"_L1, chat.username);
    }
    text.text("type"_L1, typeName(chat.type));
    return text;
}

QByteArray Views::chat(const Chat &chat) const
{
    return chatFields(chat).object();
}

QByteArray Views::chat(ChatId id) const
{
    const Chat *chat = m_realm.state.chat(id);
    return chat ? this->chat(*chat) : JsonText().number("id"_L1, id.value()).text("type"_L1, u"private"_s).object();
}

QByteArray Views::chatFullInfo(const Chat &chat) const
{
    JsonText text = chatFields(chat);
    const Person *person = m_realm.state.person(UserId(chat.id.value()));
    const QString username = chat.type == ChatType::Private ? (person ? person->username : QString()) : chat.username;
    if (!username.isEmpty())
        text.json("active_usernames"_L1, jsonArray({jsonString(username)}));
    if (chat.type == ChatType::Private)
        text.textIfAny("bio"_L1, person ? person->bio : QString());
    text.textIfAny("description"_L1, chat.description);

    const Member viewer = memberOf(chat, m_viewer.user(), m_realm.now());
    if (viewer.may(Right::InviteUsers)) {
        const auto primary = std::ranges::find_if(chat.links, [this](const auto &pair) {
            return pair.second.isPrimary && !pair.second.isRevoked && pair.second.creator == m_viewer.user();
        });
        if (primary != chat.links.end())
            text.text("invite_link"_L1, primary->first);
    }
    if (chat.type == ChatType::Supergroup)
        text.flag("has_visible_history"_L1, true);
    if (chat.isGroup())
        text.json("permissions"_L1, permissionFields(chat.permissions).object());
    text.flagIfTrue("join_by_request"_L1, chat.isJoinByRequest);
    if (!chat.linked.isNull())
        text.number("linked_chat_id"_L1, chat.linked.value());

    const bool takesGifts = chat.type == ChatType::Private;
    JsonText gifts;
    for (const QLatin1StringView kind : {"unlimited_gifts"_L1, "limited_gifts"_L1, "unique_gifts"_L1,
                                         "premium_subscription"_L1, "gifts_from_channels"_L1})
        gifts.flag(kind, takesGifts);
    text.json("accepted_gift_types"_L1, gifts.object());
    const auto pinned = chat.messages.find(chat.pinned);
    if (pinned != chat.messages.end())
        text.json("pinned_message"_L1, message(chat, pinned->second, Depth::Alone));
    text.number("max_reaction_count"_L1, 11).number("accent_color_id"_L1, qAbs(chat.id.value()) % 7);
    return text.object();
}

QByteArray Views::member(const Chat &chat, const Member &member) const
{
    JsonText text;
    text.json("user"_L1, user(member.user));
    const qint64 until = member.until ? toUnix(*member.until) : 0;
    switch (member.status) {
    case Status::Creator:
        text.text("status"_L1, u"creator"_s).textIfAny("custom_title"_L1, member.title);
        text.flag("is_anonymous"_L1, member.rights.has(Right::Anonymous));
        break;
    case Status::Administrator:
        text.text("status"_L1, u"administrator"_s);
        text.flag("can_be_edited"_L1, member.promotedBy == m_viewer.user());
        for (const auto &[right, name] : rightNames) {
            if (existsIn(right, chat.type))
                text.flag(name, member.rights.has(right));
        }
        text.textIfAny("custom_title"_L1, member.title);
        break;
    case Status::Member:
        text.text("status"_L1, u"member"_s);
        break;
    case Status::Restricted:
        text.text("status"_L1, u"restricted"_s).number("until_date"_L1, until);
        text.append(permissionFields(member.permissions)).flag("is_member"_L1, member.isInsideRestricted);
        break;
    case Status::Left:
        text.text("status"_L1, u"left"_s);
        break;
    case Status::Kicked:
        // A basic group bans nobody: who was removed has left.
        if (chat.type == ChatType::Group)
            text.text("status"_L1, u"left"_s);
        else
            text.text("status"_L1, u"kicked"_s).number("until_date"_L1, until);
        break;
    }
    return text.object();
}

QByteArray Views::inviteLink(const Chat &chat, const InviteLink &link) const
{
    const bool isOwn = link.creator == m_viewer.user();
    const auto pending =
        std::ranges::count_if(chat.requests, [&link](const auto &pair) { return pair.second.link == link.link; });

    JsonText text;
    text.text("invite_link"_L1, isOwn ? link.link : link.link.left(link.link.size() / 2) + u"..."_s);
    text.textIfAny("name"_L1, link.name).json("creator"_L1, user(link.creator));
    if (link.expires)
        text.number("expire_date"_L1, toUnix(*link.expires));
    if (link.memberLimit > 0)
        text.number("member_limit"_L1, link.memberLimit);
    if (pending > 0)
        text.number("pending_join_request_count"_L1, pending);
    text.flag("creates_join_request"_L1, link.createsJoinRequest).flag("is_primary"_L1, link.isPrimary);
    text.flag("is_revoked"_L1, link.isRevoked);
    return text.object();
}

QByteArray Views::message(const Chat &chat, const Message &message) const
{
    return this->message(chat, message, Depth::WithReply);
}

QByteArray Views::message(const Chat &chat, const Message &message, Depth depth) const
{
    JsonText text;
    text.number("message_id"_L1, message.id.value());
    if (!message.from.isNull())
        text.json("from"_L1, user(message.from));
    text.textIfAny("author_signature"_L1, message.signature);
    if (!message.senderChat.isNull())
        text.json("sender_chat"_L1, this->chat(message.senderChat));
    text.json("chat"_L1, this->chat(chat)).number("date"_L1, toUnix(message.date));
    if (message.edited)
        text.number("edit_date"_L1, toUnix(*message.edited));
    addForward(text, message);
    const auto replied = chat.messages.find(message.replyTo);
    if (depth == Depth::WithReply && replied != chat.messages.end())
        text.json("reply_to_message"_L1, this->message(chat, replied->second, Depth::Alone));
    addContent(text, chat, message);
    if (!message.keyboard.isEmpty())
        text.json("reply_markup"_L1, message.keyboard.toUtf8());
    text.flagIfTrue("has_protected_content"_L1, message.isProtected);
    return text.object();
}

void Views::addForward(JsonText &text, const Message &message) const
{
    if (message.originChat.isNull())
        return;
    JsonText origin;
    origin.text("type"_L1, u"channel"_s).json("chat"_L1, chat(message.originChat));
    origin.number("message_id"_L1, message.originMessage.value()).number("date"_L1, toUnix(message.originDate));
    text.json("forward_origin"_L1, origin.object());
    text.flagIfTrue("is_automatic_forward"_L1, message.isAutomaticForward);
}

void Views::addContent(JsonText &text, const Chat &chat, const Message &message) const
{
    if (message.isService()) {
        addEvent(text, chat, message.event);
        return;
    }
    const auto stored = m_realm.state.files.find(message.file);
    if (stored != m_realm.state.files.end()) {
        const StoredFile &content = stored->second;
        JsonText file;
        file.text("file_id"_L1, fileIdOf(m_viewer.id, content.key)).text("file_unique_id"_L1, content.key);
        if (message.isPhoto) {
            file.number("width"_L1, content.width).number("height"_L1, content.height);
            file.number("file_size"_L1, content.size);
            text.json("photo"_L1, jsonArray({file.object()}));
        } else {
            file.textIfAny("file_name"_L1, content.name).textIfAny("mime_type"_L1, content.mimeType);
            file.number("file_size"_L1, content.size);
            text.json("document"_L1, file.object());
        }
    }
    const bool isCaption = !message.file.isEmpty();
    text.textIfAny(isCaption ? "caption"_L1 : "text"_L1, message.text);
    if (!message.entities.empty())
        text.json(isCaption ? "caption_entities"_L1 : "entities"_L1, entitiesJson(m_realm, m_viewer, message.entities));
}

void Views::addEvent(JsonText &text, const Chat &chat, const ServiceEvent &event) const
{
    switch (event.kind) {
    case ServiceEvent::Kind::None:
        break;
    case ServiceEvent::Kind::NewMembers: {
        std::vector<QByteArray> users;
        for (const UserId id : event.users)
            users.push_back(user(id));
        text.json("new_chat_members"_L1, jsonArray(users));
        break;
    }
    case ServiceEvent::Kind::LeftMember:
        text.json("left_chat_member"_L1, user(event.users.at(0)));
        break;
    case ServiceEvent::Kind::GroupCreated:
        text.flag(chat.type == ChatType::Group ? "group_chat_created"_L1 : "supergroup_chat_created"_L1, true);
        break;
    case ServiceEvent::Kind::MigratedTo:
        text.number("migrate_to_chat_id"_L1, event.chat.value());
        break;
    case ServiceEvent::Kind::MigratedFrom:
        text.number("migrate_from_chat_id"_L1, event.chat.value());
        break;
    case ServiceEvent::Kind::NewTitle:
        text.text("new_chat_title"_L1, event.title);
        break;
    case ServiceEvent::Kind::Pinned: {
        const auto pinned = chat.messages.find(event.message);
        if (pinned != chat.messages.end())
            text.json("pinned_message"_L1, message(chat, pinned->second, Depth::Alone));
        break;
    }
    }
}

QByteArray Views::file(const StoredFile &file, bool withPath) const
{
    JsonText text;
    text.text("file_id"_L1, fileIdOf(m_viewer.id, file.key)).text("file_unique_id"_L1, file.key);
    text.number("file_size"_L1, file.size);
    if (withPath)
        text.text("file_path"_L1, (file.width > 0 ? u"photos/"_s : u"documents/"_s) + file.key);
    return text.object();
}

QByteArray entitiesJson(const Realm &realm, const Bot &viewer, const std::vector<Entity> &entities)
{
    std::vector<QByteArray> result;
    for (const Entity &entity : entities) {
        JsonText text;
        text.number("offset"_L1, entity.offset).number("length"_L1, entity.length).text("type"_L1, entity.type);
        text.textIfAny("url"_L1, entity.url).textIfAny("language"_L1, entity.language);
        text.textIfAny("custom_emoji_id"_L1, entity.customEmoji);
        if (!entity.user.isNull())
            text.json("user"_L1, Views(realm, viewer).user(entity.user));
        result.push_back(text.object());
    }
    return jsonArray(result);
}

QString fileIdOf(BotId bot, const QString &key)
{
    const QByteArray plain = (u"practice "_s + bot.toString() + u' ' + key).toUtf8();
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString fileKeyOf(BotId bot, const QString &fileId)
{
    const auto plain = QByteArray::fromBase64Encoding(fileId.toLatin1(), QByteArray::Base64UrlEncoding);
    if (!plain)
        return {};
    const QStringList parts = QString::fromUtf8(*plain).split(u' ');
    return parts.size() == 3 && parts[0] == "practice"_L1 && parts[1] == bot.toString() ? parts[2] : QString();
}

} // namespace core::practice
