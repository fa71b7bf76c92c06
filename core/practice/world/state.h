// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/model.h"
#include "core/practice/world/random.h"
#include "core/practice/world/update_queue.h"

namespace core::practice {

//! The texts of a bot's profile in one language.
struct BotTexts {
    QString language = {}; //!< empty: for all other languages
    QString name = {};
    QString description = {};
    QString shortDescription = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{core::optional("language", &BotTexts::language), core::optional("name", &BotTexts::name),
                          core::optional("description", &BotTexts::description),
                          core::optional("short_description", &BotTexts::shortDescription)};
    }
    friend bool operator==(const BotTexts &, const BotTexts &) = default;
};

struct BotCommand {
    QString command;
    QString description = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("command", &BotCommand::command),
                          core::required("description", &BotCommand::description)};
    }
    friend bool operator==(const BotCommand &, const BotCommand &) = default;
};

//! The commands of one scope in one language.
struct CommandList {
    QString scope = {}; //!< as one text, e.g. "chat -1001"
    QString language = {};
    std::vector<BotCommand> commands = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("scope", &CommandList::scope),
                          core::optional("language", &CommandList::language),
                          core::required("commands", &CommandList::commands)};
    }
    friend bool operator==(const CommandList &, const CommandList &) = default;
};

//! What a bot has besides its account.
struct Bot {
    BotId id;
    bool canJoinGroups = true;
    bool readsAllGroupMessages = false; //!< privacy mode is off
    bool isRevoked = false; //!< its token was replaced
    QString webhook = {};
    Instant webhookAllowedFrom = {}; //!< setWebhook more than once a second is refused
    UpdateQueue queue = {};
    std::vector<CommandList> commands = {};
    std::vector<BotTexts> texts = {};
    std::vector<UserId> acquaintances = {}; //!< sorted; whom the bot has seen, and so may ask about

    std::map<UserId, Chat> privateChats = {};

    [[nodiscard]] UserId user() const { return UserId(id.value()); }
    [[nodiscard]] bool knows(UserId person) const;
    void meet(UserId person);

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("id", &Bot::id),
                          core::required("can_join_groups", &Bot::canJoinGroups),
                          core::optional("reads_all_group_messages", &Bot::readsAllGroupMessages),
                          core::optional("is_revoked", &Bot::isRevoked),
                          core::optional("webhook", &Bot::webhook),
                          core::required("queue", &Bot::queue),
                          core::optional("commands", &Bot::commands),
                          core::optional("texts", &Bot::texts),
                          core::optional("acquaintances", &Bot::acquaintances)};
    }
};

//! Everything that exists in the practice Telegram.
struct State {
    Random random = {};
    std::map<UserId, Person> people = {};
    std::map<BotId, Bot> bots = {};
    std::map<ChatId, Chat> chats = {}; //!< all but the private ones
    std::map<QString, StoredFile> files = {};
    std::map<QString, Query> callbackQueries = {};
    std::map<QString, Query> preCheckoutQueries = {};
    qint64 lastPerson = 5'200'000'000; //!< ids above 32 bits, as real ones are today
    qint64 lastGroup = 4'800'000'000;
    qint64 lastSupergroup = 2'100'000'000;
    MessageId lastMessage = {}; //!< private chats and basic groups share one numbering
    bool isRateLimited = false;
    bool isPollThrottled = false; //!< repeated polls and conflicts are slowed down
    std::map<ChatId, std::vector<Instant>> sentToChat = {}; //!< recent sends, for the limits; not saved
    std::map<BotId, std::vector<Instant>> sentByBot = {};

    //! The maps are written and read by the world's file.
    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("random", &State::random),
                          core::required("last_person", &State::lastPerson),
                          core::required("last_group", &State::lastGroup),
                          core::required("last_supergroup", &State::lastSupergroup),
                          core::optional("last_message", &State::lastMessage),
                          core::optional("is_rate_limited", &State::isRateLimited),
                          core::optional("is_poll_throttled", &State::isPollThrottled)};
    }

    [[nodiscard]] Person *person(UserId id);
    [[nodiscard]] Chat *chat(ChatId id);
    [[nodiscard]] Bot *bot(UserId account);
    //! The private chat of a person with a bot, made when there is none yet.
    [[nodiscard]] Chat &privateChat(Bot &bot, UserId person);
    //! The public chat or the account of that name, with or without "@".
    [[nodiscard]] Chat *chatNamed(QStringView username);
    [[nodiscard]] Person *personNamed(QStringView username);
};

//! The people whom Telegram itself brings along.
void addServiceAccounts(State &state);

//! What \p user is in \p chat at \p now: bans and restrictions end by themselves.
[[nodiscard]] Member memberOf(const Chat &chat, UserId user, Instant now);
//! How many are inside.
[[nodiscard]] int memberCount(const Chat &chat, Instant now);

//! Everything that a part of the world works on: what exists, and what time it is.
struct Realm {
    State &state;
    const Clock &clock;

    [[nodiscard]] Instant now() const { return clock.now(); }
};

} // namespace core::practice
