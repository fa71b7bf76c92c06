// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/lively_world.h"

#include "core/base/scheduler.h"
#include "core/practice/lively_people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <atomic>

namespace core::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UserId sampleOwner{5'190'000'001};
constexpr BotId sampleBot{7'300'000'001};

//! One thing that can be done; gives whether it came to pass.
using Deed = bool (*)(World &, const Sample &, UserId, Random &);

template <typename Range>
QString any(const Range &range, Random &random)
{
    return range[static_cast<size_t>(random.below(static_cast<qint64>(range.size())))].toString();
}

bool isInside(const World &world, ChatId chat, UserId who)
{
    const auto found = world.state().chats.find(chat);
    return found != world.state().chats.end() && memberOf(found->second, who, world.clock().now()).isInside();
}

QString phraseOf(const World &world, UserId who, Random &random)
{
    const QString language = world.state().people.at(who).languageCode;
    std::vector<QStringView> fitting;
    for (const SamplePhrase &phrase : samplePhrases) {
        if (phrase.language.isEmpty() || phrase.language == language)
            fitting.push_back(phrase.text);
    }
    return any(fitting, random);
}

bool writeInGroup(World &world, const Sample &sample, UserId who, Random &random)
{
    const auto &messages = world.state().chats.at(sample.group).messages;
    const bool isAnswer = !messages.empty() && random.below(3) == 0;
    return world.people()
        .write(who, sample.group, phraseOf(world, who, random), {isAnswer ? messages.rbegin()->first : MessageId()})
        .has_value();
}

bool editInGroup(World &world, const Sample &sample, UserId who, Random &)
{
    const auto &messages = world.state().chats.at(sample.group).messages;
    const auto own = std::ranges::find_if(messages.rbegin(), messages.rend(), [who](const auto &pair) {
        return pair.second.author == who && !pair.second.isService() && !pair.second.edited;
    });
    return own != messages.rend()
        && world.people().edit(who, sample.group, own->first, own->second.text + u" 🙂"_s).has_value();
}

bool comeOrGo(World &world, const Sample &sample, UserId who, Random &random)
{
    const bool isGroup = random.below(2) == 0;
    const ChatId chat = isGroup ? sample.group : sample.channel;
    if (isInside(world, chat, who))
        return random.below(4) == 0 && world.people().leave(who, chat).has_value();
    const auto arrival = world.people().click(who, isGroup ? sample.groupLink : sample.channelLink);
    return arrival && *arrival == Arrival::Joined;
}

bool askTheBot(World &world, const Sample &sample, UserId who, Random &random)
{
    const auto &chats = world.state().bots.at(sample.bot).privateChats;
    const auto chat = chats.find(who);
    if (chat == chats.end() || !chat->second.isStarted)
        return world.people().start(who, sample.bot).has_value();
    return world.people().write(who, sample.bot, any(sampleQuestions, random)).has_value();
}

bool blockOrUnblock(World &world, const Sample &sample, UserId who, Random &random)
{
    const auto &chats = world.state().bots.at(sample.bot).privateChats;
    const auto chat = chats.find(who);
    if (chat == chats.end() || !chat->second.isStarted)
        return false;
    if (chat->second.isBlocked)
        return world.people().unblock(who, sample.bot).has_value();
    return random.below(4) == 0 && world.people().block(who, sample.bot).has_value();
}

bool post(World &world, const Sample &sample, UserId, Random &random)
{
    return world.people().write(sample.owner, sample.channel, any(samplePosts, random)).has_value();
}

QString firstButton(const Message &message)
{
    const QJsonObject keyboard = QJsonDocument::fromJson(message.keyboard.toUtf8()).object();
    for (const QJsonValue row : keyboard["inline_keyboard"_L1].toArray()) {
        for (const QJsonValue button : row.toArray()) {
            if (const QString data = button["callback_data"_L1].toString(); !data.isEmpty())
                return data;
        }
    }
    return {};
}

bool hasAsked(const World &world, UserId who)
{
    return std::ranges::any_of(world.state().chats,
                               [who](const auto &pair) { return pair.second.requests.contains(who); });
}

bool hasPressed(const World &world, UserId who, const Message &message)
{
    return std::ranges::any_of(world.state().callbackQueries, [&](const auto &pair) {
        return pair.second.user == who && pair.second.message == message.id;
    });
}

//! What the bot sent somebody in the last hour waits for them: an invite link is followed, a button pressed once.
bool followTheBot(World &world, const Sample &sample, UserId who, Random &random)
{
    static const QRegularExpression link(u"https://t\\.me/\\+[\\w-]+"_s);
    const auto &chats = world.state().bots.at(sample.bot).privateChats;
    const auto chat = chats.find(who);
    if (chat == chats.end() || chat->second.messages.empty() || chat->second.isBlocked)
        return false;
    const Message last = chat->second.messages.rbegin()->second;
    const bool isNews = last.author.value() == sample.bot.value() && last.date > world.clock().now() - 1h;
    if (!isNews || random.below(2) == 0)
        return false;

    QString target = link.match(last.text).captured();
    if (target.isEmpty())
        target = link.match(last.keyboard).captured();
    for (const Entity &entity : last.entities) {
        if (target.isEmpty())
            target = link.match(entity.url).captured();
    }
    if (!target.isEmpty()) {
        if (hasAsked(world, who))
            return false;
        const auto arrival = world.people().click(who, target);
        return arrival && *arrival != Arrival::AlreadyInside && *arrival != Arrival::Refused;
    }
    const QString button = firstButton(last);
    return !button.isEmpty() && !hasPressed(world, who, last)
        && world.people().press(who, sample.bot, last.id, button).has_value();
}

// Each as often as it stands here.
constexpr std::array<Deed, 12> deeds{&writeInGroup, &writeInGroup, &writeInGroup,   &writeInGroup,
                                     &writeInGroup, &editInGroup,  &comeOrGo,       &comeOrGo,
                                     &askTheBot,    &askTheBot,    &blockOrUnblock, &post};

UserId addPerson(World &world, const SamplePerson &sample, UserId id = {})
{
    Person person;
    person.id = id;
    person.firstName = sample.firstName.toString();
    person.lastName = sample.lastName.toString();
    person.username = sample.username.toString();
    person.languageCode = sample.language.toString();
    person.isPremium = sample.isPremium;
    person.isDeleted = sample.isDeleted;
    return world.accounts().add(std::move(person));
}

// Longer than the sample's day, and well within the time for which Telegram keeps updates.
constexpr Duration sampleDay = 20h;
constexpr Duration betweenArrivals = 55min;

//! Everything that this world can tell a bot.
QStringList allKinds()
{
    QStringList names;
    for (const UpdateKind kind :
         {UpdateKind::Message, UpdateKind::EditedMessage, UpdateKind::ChannelPost, UpdateKind::EditedChannelPost,
          UpdateKind::CallbackQuery, UpdateKind::PreCheckoutQuery, UpdateKind::MyChatMember, UpdateKind::ChatMember,
          UpdateKind::ChatJoinRequest})
        names << nameOf(kind);
    return names;
}

//! The creator starts the bot and makes it administrator of both chats.
void takeOn(World &world, const Sample &sample)
{
    // Who comes and goes is only told to bots that asked for it, and a bot at work has.
    (void)world.call(ApiCall{sample.bot,
                             u"getUpdates"_s,
                             {{u"allowed_updates"_s, QJsonArray::fromStringList(allKinds())}, {u"limit"_s, 1}}});
    (void)world.people().start(sample.owner, sample.bot);
    for (const ChatId chat : {sample.channel, sample.group})
        (void)world.administration().promote(sample.owner, chat, UserId(sample.bot.value()), allRights());
}

//! The person with that number, counted from 1, comes into the chats that are theirs.
void arrive(World &world, const Sample &sample, size_t number)
{
    People people = world.people();
    const UserId who = sample.people[number - 1];
    if (world.state().people.at(who).isDeleted) {
        (void)world.administration().add(sample.owner, sample.group, who);
        return;
    }
    if (number % 10 != 0)
        (void)people.click(who, sample.groupLink);
    if (number % 3 != 0)
        (void)people.click(who, sample.channelLink);
}

//! The other half comes while the bot is at work, not all of them to stay.
void passADay(World &world, const Sample &sample, const PassTime &pass)
{
    People people = world.people();
    Administration administration = world.administration();
    const UserId helper = sample.people.front();
    const QString requestLink =
        administration.createLink(sample.owner, sample.group, {.name = u"On request"_s, .createsJoinRequest = true})
            .value();

    for (size_t number = 2; number <= sample.people.size(); number += 2) {
        const UserId who = sample.people[number - 1];
        if (pass)
            pass(betweenArrivals);
        if (number % 4 == 0)
            (void)people.start(who, sample.bot);
        switch (number) {
        case 8: // the helper lets them in without asking the bot
            (void)people.click(who, requestLink);
            (void)administration.approve(helper, sample.group, who);
            break;
        case 14:
            arrive(world, sample, number);
            (void)people.leave(who, sample.group);
            break;
        case 22:
            arrive(world, sample, number);
            (void)administration.ban(sample.owner, sample.group, who);
            break;
        case 26:
            arrive(world, sample, number);
            (void)people.leave(who, sample.channel);
            break;
        case 30: // nobody has answered yet
            (void)people.click(who, requestLink);
            break;
        default:
            arrive(world, sample, number);
        }
    }
}

} // namespace

Sample populate(World &world, SampleBot role, const PassTime &pass)
{
    Sample sample;
    sample.owner = addPerson(world, {u"You", u"", u"you_the_creator", u"en"}, sampleOwner);
    sample.bot = world.accounts().addBot(u"Practice Gate"_s, u"practice_gate_bot"_s, sampleBot);

    // None of these can fail: the world is empty and the owner may everything.
    Administration administration = world.administration();
    sample.channel = administration.create(sample.owner, ChatType::Channel, u"The Weaving Room"_s).value();
    sample.group = administration.create(sample.owner, ChatType::Supergroup, u"Weavers among themselves"_s).value();
    sample.groupLink = administration.createLink(sample.owner, sample.group, {u"For friends"_s}).value();
    sample.channelLink = administration.createLink(sample.owner, sample.channel, {u"For friends"_s}).value();

    for (const SamplePerson &person : samplePeople)
        sample.people.push_back(addPerson(world, person));
    const bool isAlone = role == SampleBot::IsOutside;
    for (size_t number = 1; number <= sample.people.size(); number += isAlone ? 1 : 2)
        arrive(world, sample, number);
    (void)administration.promote(sample.owner, sample.group, sample.people.front(),
                                 {Right::DeleteMessages, Right::RestrictMembers, Right::InviteUsers}, u"helper"_s);
    (void)world.people().write(sample.owner, sample.channel, samplePosts[0].toString());
    if (!isAlone) {
        takeOn(world, sample);
        passADay(world, sample, pass);
    }
    return sample;
}

State sampleWorld(quint64 seed, Instant now)
{
    ManualClock past(now - sampleDay);
    World world(past, seed);
    (void)populate(world, SampleBot::IsAdministrator, [&past](Duration time) { past.advance(time); });
    return world.state();
}

std::optional<Sample> sampleOf(const State &state)
{
    if (!state.people.contains(sampleOwner) || !state.bots.contains(sampleBot))
        return {};
    Sample sample{sampleOwner, sampleBot, {}, {}};
    for (const auto &[id, chat] : state.chats) {
        const auto link = std::ranges::find_if(chat.links, [](const auto &pair) {
            const InviteLink &known = pair.second;
            return known.creator == sampleOwner && !known.isRevoked && !known.createsJoinRequest;
        });
        const QString text = link == chat.links.end() ? QString() : link->first;
        if (chat.type == ChatType::Channel && sample.channel.isNull()) {
            sample.channel = id;
            sample.channelLink = text;
        } else if (chat.type == ChatType::Supergroup && sample.groupLink.isEmpty()) {
            // Groups of rehearseConnecting() have no link of the creator's.
            sample.group = id;
            sample.groupLink = text;
        }
    }
    for (const auto &[id, person] : state.people) {
        if (!person.isBot && id != sampleOwner && id != telegramService)
            sample.people.push_back(id);
    }
    if (sample.channel.isNull() || sample.group.isNull() || sample.people.empty())
        return {};
    return sample;
}

void rehearseConnecting(World &world, const Sample &sample, const QString &code)
{
    Administration administration = world.administration();
    const auto group = administration.create(sample.owner, ChatType::Supergroup, u"The Loom Next Door"_s);
    if (!group)
        return;
    constexpr size_t firstGuests = 6;
    for (size_t i = 0; i < qMin(firstGuests, sample.people.size()); ++i) {
        if (!world.state().people.at(sample.people[i]).isDeleted)
            (void)administration.add(sample.owner, *group, sample.people[i]);
    }
    (void)administration.promote(sample.owner, *group, UserId(sample.bot.value()), allRights());
    (void)world.people().write(sample.owner, *group, code);
}

void liveOnce(World &world, const Sample &sample, Random &random)
{
    // Whoever got something from the bot comes first; then a few tries to find somebody who can do what was drawn.
    for (const UserId who : sample.people) {
        if (followTheBot(world, sample, who, random))
            return;
    }
    for (int tries = 0; tries < 20; ++tries) {
        const UserId who = sample.people[static_cast<size_t>(random.below(static_cast<qint64>(sample.people.size())))];
        if (deeds[static_cast<size_t>(random.below(std::ssize(deeds)))](world, sample, who, random))
            return;
    }
}

struct Liveliness::Life {
    Life(Sample people, quint64 seed) : sample(std::move(people)), random(seed) { }

    Sample sample;
    Random random;
    std::atomic<bool> isOver = false;
};

Liveliness::Liveliness(PracticeTelegram &telegram, Sample sample, quint64 seed)
    : m_life(std::make_shared<Life>(std::move(sample), seed))
{
    telegram.post([&telegram, life = m_life](World &) { goOn(telegram, life); });
}

Liveliness::~Liveliness()
{
    m_life->isOver = true;
}

//! In the world's thread.
void Liveliness::goOn(PracticeTelegram &telegram, const std::shared_ptr<Life> &life)
{
    const Duration pause = 20s + Duration(life->random.below(40'000));
    telegram.after(pause, [&telegram, life](World &world) {
        if (life->isOver)
            return;
        liveOnce(world, life->sample, life->random);
        goOn(telegram, life);
    });
}

} // namespace core::practice
