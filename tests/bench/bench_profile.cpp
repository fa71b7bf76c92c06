// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a profile to measure with: a bot, its connected groups and members in them.
#include "app/profile_folder.h"
#include "app/profile_store.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The bot and the groups of which the race track's Bot API tells, and the bot of a practice Telegram.
constexpr BotId trackBot{424'242'424};
constexpr qint64 firstGroup = -1'001'000'000'000;
constexpr BotId practiceBot{7'300'000'001};
constexpr qint64 firstUser = 6'000'000'000;
constexpr int membersAtOnce = 2000;

struct Wishes {
    QString folder;
    store::ProfileKind kind = store::ProfileKind::Real;
    BotId bot = trackBot;
    int chats = 0;
    int members = 0;
};

Result<std::vector<ChatKey>> addChats(store::Tx &tx, BotId bot, int count, Instant now)
{
    std::vector<ChatKey> keys;
    for (int number = 0; number < count; ++number) {
        Chat chat;
        chat.address = ChatId(firstGroup - number);
        chat.type = ChatType::Supergroup;
        chat.title = u"Group %1"_s.arg(number);
        chat.state = ChatState::Connected;
        chat.botStatus = MemberStatus::Administrator;
        chat.rights = neededRights(chat.type);
        chat.found = now;
        chat.connected = now;
        chat.checked = now;
        const auto key = store::ChatRepository(tx, bot).add(chat);
        if (!key)
            return failure(key.error());
        keys.push_back(*key);
    }
    return keys;
}

// People of all kinds: names that many share, sights spread over two years, and every state that a filter asks for.
constexpr std::array firstNames{"Anna",  "Boris", "Chloe", "Dmitri", "Elena", "Farid", "Grace", "Hugo",    "Ines",
                                "Jonas", "Karim", "Layla", "Marco",  "Nadia", "Olga",  "Pedro", "Quentin", "Rosa"};
constexpr std::array lastNames{"Abel",   "Becker", "Costa",  "Dubois",   "Eriksen", "Fischer", "Garcia",
                               "Haddad", "Ivanov", "Jensen", "Kowalski", "Lopez",   "Meyer"};

//! Scatters numbers that follow each other; the same for the same.
int scattered(int number)
{
    return static_cast<int>(static_cast<quint64>(number) * 2'654'435'761U % 1'000'003U);
}

Result<> addMember(store::Tx &tx, const std::vector<ChatKey> &chats, int number, Instant now)
{
    const int place = scattered(number);
    const UserId user(firstUser + number);
    const Person person{user, QLatin1StringView(firstNames[static_cast<size_t>(place) % firstNames.size()]),
                        QLatin1StringView(lastNames[static_cast<size_t>(place) / 7 % lastNames.size()])
                            + QString::number(place),
                        u"person_%1"_s.arg(number)};
    const auto reach = number % 50 == 0 ? DirectMessages::Blocked
        : number % 3 == 0               ? DirectMessages::Started
                                        : DirectMessages::Never;
    GATEHOUSE_TRY(store::MemberRepository(tx).saw(person, now - 1min * place, reach));
    if (chats.empty())
        return {};
    const ChatKey chat = chats[static_cast<size_t>(number) % chats.size()];
    const bool isInside = number % 5 != 0;
    const auto status = number % 30'000 == 1 ? MemberStatus::Administrator
        : isInside                           ? MemberStatus::Member
                                             : MemberStatus::Left;
    GATEHOUSE_TRY(
        store::PresenceRepository(tx).record({chat, user, status, isInside, now, PresenceSource::Update, now}));
    store::FactRepository facts(tx);
    if (number % 100 == 0)
        return facts.set({chat, user, FactKind::Banned, now, {}, Origin::Creator});
    if (number % 200 == 5) {
        Invite invite;
        invite.chat = chat;
        invite.user = user;
        invite.state = InviteState::Open;
        invite.made = now;
        GATEHOUSE_TRY(store::InviteRepository(tx).add(invite).map([](InviteId) {}));
    }
    if (number % 4 == 1)
        return facts.set({chat, user, FactKind::Grant, now, now + 1h + 1min * place, Origin::Creator});
    return {};
}

Result<> addMembers(store::Tx &tx, const std::vector<ChatKey> &chats, int from, int until, Instant now)
{
    for (int number = from; number < until; ++number)
        GATEHOUSE_TRY(addMember(tx, chats, number, now));
    return {};
}

template <typename Job>
auto change(store::Writer &writer, Job job)
{
    auto future = writer.submit(std::move(job));
    future.waitForFinished();
    return future.takeResult();
}

Result<> make(const Wishes &wishes)
{
    const SystemClock clock;
    const Instant now = clock.now();
    const auto profile = app::openProfileFolder(wishes.folder);
    if (!profile)
        return failure(profile.error());
    const auto opened = app::ProfileStore::open(profile->paths.database(), wishes.kind, clock);
    if (!opened)
        return failure(opened.error());
    store::Writer &writer = (*opened)->writer();
    const auto chats = change(writer, [&](store::Tx &tx) -> Result<std::vector<ChatKey>> {
        GATEHOUSE_TRY(store::BotRepository(tx).save({.id = wishes.bot, .username = u"fake_bot"_s}));
        return addChats(tx, wishes.bot, wishes.chats, now);
    });
    if (!chats)
        return failure(chats.error());
    for (int from = 0; from < wishes.members; from += membersAtOnce) {
        const int until = std::min(from + membersAtOnce, wishes.members);
        GATEHOUSE_TRY(change(writer, [&](store::Tx &tx) { return addMembers(tx, *chats, from, until, now); }));
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption chats(u"chats"_s, u"How many connected groups."_s, u"N"_s, u"0"_s);
    const QCommandLineOption members(u"members"_s, u"How many members in them."_s, u"N"_s, u"0"_s);
    const QCommandLineOption practice(u"practice"_s, u"A profile for --practice."_s);
    parser.addOptions({chats, members, practice});
    parser.addPositionalArgument(u"folder"_s, u"The new profile's folder."_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(1);

    const bool isPractice = parser.isSet(practice);
    const auto made = make({.folder = parser.positionalArguments().constFirst(),
                            .kind = isPractice ? store::ProfileKind::Practice : store::ProfileKind::Real,
                            .bot = isPractice ? practiceBot : trackBot,
                            .chats = parser.value(chats).toInt(),
                            .members = parser.value(members).toInt()});
    if (made)
        return 0;
    std::fprintf(stderr, "bench-profile: %s\n", qPrintable(made.error().detail));
    return 1;
}
