// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/strong_id.h"
#include "core/practice/world/flag_set.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace core::practice {

//! Telegram's own accounts that appear as senders.
inline constexpr UserId telegramService{777000}; //!< forwards channel posts into the discussion group
inline constexpr UserId groupAnonymousBot{1087968824}; //!< stands for administrators who hide who they are
inline constexpr UserId channelBot{136817688}; //!< stands for channels that write in groups

enum class ChatType { Private, Group, Supergroup, Channel, Unknown = Private };
enum class Status { Creator, Administrator, Member, Restricted, Left, Kicked, Unknown = Left };

//! An account: a person or a bot.
struct Person {
    UserId id;
    QString firstName = {};
    QString lastName = {};
    QString username = {};
    QString languageCode = {};
    QString bio = {};
    bool isBot = false;
    bool isPremium = false;
    bool isDeleted = false;

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("id", &Person::id),
                          core::optional("first_name", &Person::firstName),
                          core::optional("last_name", &Person::lastName),
                          core::optional("username", &Person::username),
                          core::optional("language_code", &Person::languageCode),
                          core::optional("bio", &Person::bio),
                          core::optional("is_bot", &Person::isBot),
                          core::optional("is_premium", &Person::isPremium),
                          core::optional("is_deleted", &Person::isDeleted)};
    }
};

//! What somebody is in a chat. Stays when they leave, because a ban must.
struct Member {
    UserId user = {};
    Status status = Status::Left;
    Rights rights = {}; //!< administrators
    QString title = {};
    UserId promotedBy = {};
    std::optional<Instant> until = {}; //!< of a ban or a restriction; none: for ever
    Permissions permissions = {}; //!< restricted members
    bool isInsideRestricted = false;
    QString viaLink = {}; //!< the link that they came by, while they are inside

    [[nodiscard]] bool isInside() const
    {
        return status == Status::Creator || status == Status::Administrator || status == Status::Member
            || (status == Status::Restricted && isInsideRestricted);
    }
    [[nodiscard]] bool isAdministrator() const { return status == Status::Creator || status == Status::Administrator; }
    [[nodiscard]] bool may(Right right) const
    {
        return status == Status::Creator || (status == Status::Administrator && rights.has(right));
    }

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("user", &Member::user),
                          core::required("status", &Member::status),
                          core::optional("rights", &Member::rights),
                          core::optional("title", &Member::title),
                          core::optional("promoted_by", &Member::promotedBy),
                          core::optional("until", &Member::until),
                          core::optional("permissions", &Member::permissions),
                          core::optional("is_inside_restricted", &Member::isInsideRestricted),
                          core::optional("via_link", &Member::viaLink)};
    }
};

//! A formatted stretch of a text; offsets in UTF-16 units. https://core.telegram.org/bots/api#messageentity
struct Entity {
    QString type;
    qint64 offset = 0;
    qint64 length = 0;
    QString url = {};
    UserId user = {};
    QString language = {};
    QString customEmoji = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("type", &Entity::type),        core::required("offset", &Entity::offset),
                          core::required("length", &Entity::length),    core::optional("url", &Entity::url),
                          core::optional("user", &Entity::user),        core::optional("language", &Entity::language),
                          core::optional("emoji", &Entity::customEmoji)};
    }
    friend bool operator==(const Entity &, const Entity &) = default;
};

//! What happened, when a message is about an event of the chat.
struct ServiceEvent {
    enum class Kind {
        None,
        NewMembers,
        LeftMember,
        GroupCreated,
        MigratedTo,
        MigratedFrom,
        NewTitle,
        Pinned,
        Unknown = None
    };

    Kind kind = Kind::None;
    std::vector<UserId> users = {};
    ChatId chat = {};
    QString title = {};
    MessageId message = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("kind", &ServiceEvent::kind), core::optional("users", &ServiceEvent::users),
                          core::optional("chat", &ServiceEvent::chat), core::optional("title", &ServiceEvent::title),
                          core::optional("message", &ServiceEvent::message)};
    }
    friend bool operator==(const ServiceEvent &, const ServiceEvent &) = default;
};

struct Message {
    MessageId id = {};
    UserId author = {}; //!< who really wrote it; shown to nobody
    UserId from = {}; //!< none: a post of the channel
    ChatId senderChat = {}; //!< an anonymous administrator's group, or the channel that writes
    QString signature = {};
    Instant date = {};
    std::optional<Instant> edited = {};
    MessageId replyTo = {};
    ChatId originChat = {}; //!< a forwarded channel post
    MessageId originMessage = {};
    Instant originDate = {};
    bool isAutomaticForward = false;
    QString text = {}; //!< or the caption
    std::vector<Entity> entities = {};
    QString file = {}; //!< key of a stored file
    bool isPhoto = false;
    QString keyboard = {}; //!< the inline keyboard, JSON
    bool isProtected = false;
    ServiceEvent event = {};

    [[nodiscard]] bool isService() const { return event.kind != ServiceEvent::Kind::None; }

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("id", &Message::id),
                          core::optional("author", &Message::author),
                          core::optional("from", &Message::from),
                          core::optional("sender_chat", &Message::senderChat),
                          core::optional("signature", &Message::signature),
                          core::required("date", &Message::date),
                          core::optional("edited", &Message::edited),
                          core::optional("reply_to", &Message::replyTo),
                          core::optional("origin_chat", &Message::originChat),
                          core::optional("origin_message", &Message::originMessage),
                          core::optional("origin_date", &Message::originDate),
                          core::optional("is_automatic_forward", &Message::isAutomaticForward),
                          core::optional("text", &Message::text),
                          core::optional("entities", &Message::entities),
                          core::optional("file", &Message::file),
                          core::optional("is_photo", &Message::isPhoto),
                          core::optional("keyboard", &Message::keyboard),
                          core::optional("is_protected", &Message::isProtected),
                          core::optional("event", &Message::event)};
    }
};

struct InviteLink {
    QString link;
    QString name = {};
    UserId creator = {};
    std::optional<Instant> expires = {};
    qint64 memberLimit = 0; //!< 0: none
    bool createsJoinRequest = false;
    bool isPrimary = false;
    bool isRevoked = false;

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("link", &InviteLink::link),
                          core::optional("name", &InviteLink::name),
                          core::required("creator", &InviteLink::creator),
                          core::optional("expires", &InviteLink::expires),
                          core::optional("member_limit", &InviteLink::memberLimit),
                          core::optional("creates_join_request", &InviteLink::createsJoinRequest),
                          core::optional("is_primary", &InviteLink::isPrimary),
                          core::optional("is_revoked", &InviteLink::isRevoked)};
    }
};

struct JoinRequest {
    UserId user;
    Instant date = {};
    QString link = {}; //!< empty: asked without one

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("user", &JoinRequest::user), core::required("date", &JoinRequest::date),
                          core::optional("link", &JoinRequest::link)};
    }
};

//! A chat of any type. A private chat belongs to one bot and one person and has no members.
struct Chat {
    ChatId id;
    ChatType type = ChatType::Private;
    QString title = {};
    QString username = {}; //!< public chats
    QString description = {};
    Permissions permissions = usualPermissions();
    bool isJoinByRequest = false; //!< public chats
    bool signsPosts = false; //!< channels
    ChatId linked = {}; //!< the channel's discussion group, and the other way round
    ChatId migratedTo = {}; //!< an upgraded basic group: the supergroup
    ChatId migratedFrom = {};
    bool isDisbanded = false; //!< a basic group that is no more
    MessageId lastMessage = {};
    MessageId pinned = {};
    BotId bot = {}; //!< private chats
    bool isStarted = false; //!< private chats: the person pressed Start or wrote
    bool isBlocked = false; //!< private chats
    std::optional<Instant> writableUntil = {}; //!< private chats: after a join request, without Start

    std::map<UserId, Member> members = {};
    std::map<MessageId, Message> messages = {};
    std::map<QString, InviteLink> links = {};
    std::map<UserId, JoinRequest> requests = {};

    [[nodiscard]] bool isPublic() const { return !username.isEmpty(); }
    [[nodiscard]] bool isGroup() const { return type == ChatType::Group || type == ChatType::Supergroup; }

    //! The maps are written and read by the world's file.
    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("id", &Chat::id),
                          core::required("type", &Chat::type),
                          core::optional("title", &Chat::title),
                          core::optional("username", &Chat::username),
                          core::optional("description", &Chat::description),
                          core::required("permissions", &Chat::permissions),
                          core::optional("is_join_by_request", &Chat::isJoinByRequest),
                          core::optional("signs_posts", &Chat::signsPosts),
                          core::optional("linked", &Chat::linked),
                          core::optional("migrated_to", &Chat::migratedTo),
                          core::optional("migrated_from", &Chat::migratedFrom),
                          core::optional("is_disbanded", &Chat::isDisbanded),
                          core::optional("last_message", &Chat::lastMessage),
                          core::optional("pinned", &Chat::pinned),
                          core::optional("bot", &Chat::bot),
                          core::optional("is_started", &Chat::isStarted),
                          core::optional("is_blocked", &Chat::isBlocked),
                          core::optional("writable_until", &Chat::writableUntil)};
    }
};

//! A question that a bot has to answer in time: a pressed button, or a buyer about to pay.
struct Query {
    QString id;
    BotId bot = {};
    UserId user = {};
    MessageId message = {}; //!< whose button was pressed
    Instant expires = {};
    bool isAnswered = false;
    bool isAccepted = false; //!< pre-checkout: ok
    QString answer = {}; //!< what the person was told
    bool isAlert = false;

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("id", &Query::id),
                          core::required("bot", &Query::bot),
                          core::required("user", &Query::user),
                          core::optional("message", &Query::message),
                          core::required("expires", &Query::expires),
                          core::optional("is_answered", &Query::isAnswered),
                          core::optional("is_accepted", &Query::isAccepted),
                          core::optional("answer", &Query::answer),
                          core::optional("is_alert", &Query::isAlert)};
    }
};

struct StoredFile {
    QString key;
    QString name = {};
    QString mimeType = {};
    qint64 size = 0;
    qint64 width = 0; //!< pictures
    qint64 height = 0;
    QByteArray content = {}; //!< empty when larger than a bot may download

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("key", &StoredFile::key),
                          core::optional("name", &StoredFile::name),
                          core::optional("mime_type", &StoredFile::mimeType),
                          core::required("size", &StoredFile::size),
                          core::optional("width", &StoredFile::width),
                          core::optional("height", &StoredFile::height)};
    }
};

} // namespace core::practice

template <>
inline constexpr auto core::jsonNames<core::practice::ChatType> =
    std::array{std::pair{core::practice::ChatType::Private, std::string_view("private")},
               std::pair{core::practice::ChatType::Group, std::string_view("group")},
               std::pair{core::practice::ChatType::Supergroup, std::string_view("supergroup")},
               std::pair{core::practice::ChatType::Channel, std::string_view("channel")}};

template <>
inline constexpr auto core::jsonNames<core::practice::Status> =
    std::array{std::pair{core::practice::Status::Creator, std::string_view("creator")},
               std::pair{core::practice::Status::Administrator, std::string_view("administrator")},
               std::pair{core::practice::Status::Member, std::string_view("member")},
               std::pair{core::practice::Status::Restricted, std::string_view("restricted")},
               std::pair{core::practice::Status::Left, std::string_view("left")},
               std::pair{core::practice::Status::Kicked, std::string_view("kicked")}};

template <>
inline constexpr auto core::jsonNames<core::practice::ServiceEvent::Kind> =
    std::array{std::pair{core::practice::ServiceEvent::Kind::None, std::string_view("none")},
               std::pair{core::practice::ServiceEvent::Kind::NewMembers, std::string_view("new_members")},
               std::pair{core::practice::ServiceEvent::Kind::LeftMember, std::string_view("left_member")},
               std::pair{core::practice::ServiceEvent::Kind::GroupCreated, std::string_view("group_created")},
               std::pair{core::practice::ServiceEvent::Kind::MigratedTo, std::string_view("migrated_to")},
               std::pair{core::practice::ServiceEvent::Kind::MigratedFrom, std::string_view("migrated_from")},
               std::pair{core::practice::ServiceEvent::Kind::NewTitle, std::string_view("new_title")},
               std::pair{core::practice::ServiceEvent::Kind::Pinned, std::string_view("pinned")}};
