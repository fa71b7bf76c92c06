// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a profile to measure with: a bot, its connected groups and members in them.
#include "app/profile_folder.h"
#include "app/profile_store.h"
#include "core/store/chat_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace core;
using namespace Qt::StringLiterals;

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

Result<> addMembers(store::Tx &tx, const std::vector<ChatKey> &chats, int from, int until, Instant now)
{
    for (int number = from; number < until; ++number) {
        const Person person{UserId(firstUser + number), u"Person %1"_s.arg(number), u"of the sample"_s,
                            u"person_%1"_s.arg(number)};
        GATEHOUSE_TRY(store::MemberRepository(tx).saw(person, now));
        if (chats.empty())
            continue;
        const ChatKey chat = chats[static_cast<size_t>(number) % chats.size()];
        GATEHOUSE_TRY(store::PresenceRepository(tx).record(
            {chat, person.id, MemberStatus::Member, true, now, PresenceSource::Update, now}));
    }
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
