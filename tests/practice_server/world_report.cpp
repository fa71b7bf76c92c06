// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice_server/world_report.h"

#include "core/practice/world/views.h"

#include <QJsonDocument>

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;

namespace {

QJsonObject reportOf(const Person &person)
{
    QJsonObject object = writeJson(person).toObject();
    object["first_name"_L1] = person.firstName;
    return object;
}

QJsonObject reportOf(const World &world, const Bot &bot)
{
    QJsonArray privateChats;
    for (const auto &[user, chat] : bot.privateChats) {
        privateChats.append(QJsonObject{{u"user"_s, user.value()},
                                        {u"is_started"_s, chat.isStarted},
                                        {u"is_blocked"_s, chat.isBlocked},
                                        {u"messages"_s, static_cast<qint64>(chat.messages.size())}});
    }
    return {{u"id"_s, bot.id.value()},
            {u"is_revoked"_s, bot.isRevoked},
            {u"is_polled"_s, world.isPolled(bot.id)},
            {u"webhook"_s, bot.webhook},
            {u"pending_updates"_s, bot.queue.pending(world.clock().now())},
            {u"private_chats"_s, privateChats}};
}

} // namespace

QJsonObject reportOf(const World &world)
{
    QJsonArray people;
    for (const auto &[id, person] : world.state().people)
        people.append(reportOf(person));
    QJsonArray bots;
    for (const auto &[id, bot] : world.state().bots)
        bots.append(reportOf(world, bot));
    QJsonArray chats;
    for (const auto &[id, chat] : world.state().chats)
        chats.append(reportOf(world, chat));
    return {{u"now"_s, toUnix(world.clock().now())}, {u"people"_s, people}, {u"bots"_s, bots}, {u"chats"_s, chats}};
}

QJsonObject reportOf(const World &world, const Chat &chat)
{
    const Instant now = world.clock().now();
    QJsonArray members;
    for (const auto &[user, stored] : chat.members)
        members.append(writeJson(memberOf(chat, user, now)));
    QJsonArray links;
    for (const auto &[text, link] : chat.links)
        links.append(writeJson(link));
    QJsonArray requests;
    for (const auto &[user, request] : chat.requests)
        requests.append(writeJson(request));
    QJsonObject object = writeJson(chat).toObject();
    object["members"_L1] = members;
    object["member_count"_L1] = memberCount(chat, now);
    object["links"_L1] = links;
    object["requests"_L1] = requests;
    object["messages"_L1] = static_cast<qint64>(chat.messages.size());
    return object;
}

QJsonArray messagesOf(const World &world, const Chat &chat, BotId viewer)
{
    const auto bot = world.state().bots.find(viewer);
    if (bot == world.state().bots.end())
        return {};
    const Views views(world.realm(), bot->second);
    QJsonArray result;
    for (const auto &[id, message] : chat.messages)
        result.append(QJsonDocument::fromJson(views.message(chat, message)).object());
    return result;
}

QJsonObject queryOf(const State &state, const QString &id)
{
    for (const auto *queries : {&state.callbackQueries, &state.preCheckoutQueries}) {
        const auto query = queries->find(id);
        if (query != queries->end())
            return writeJson(query->second).toObject();
    }
    return {};
}
