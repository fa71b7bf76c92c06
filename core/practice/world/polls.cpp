// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/polls.h"

#include "core/practice/world/json_text.h"

#include <QJsonArray>

namespace core::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestPoll = 50; // seconds

//! Remembers `allowed_updates`. What cannot be read changes nothing.
void rememberAllowed(Call &call)
{
    const QJsonValue names = call.parameters.json("allowed_updates"_L1);
    if (!names.isArray())
        return;
    QStringList list;
    for (const QJsonValue name : names.toArray()) {
        if (!name.isString())
            return;
        list.append(name.toString());
    }
    call.bot.queue.allow(list);
}

} // namespace

bool Polls::answers(const QString &method)
{
    static const QStringList own{u"getupdates"_s, u"setwebhook"_s, u"deletewebhook"_s, u"getwebhookinfo"_s};
    return own.contains(method, Qt::CaseInsensitive);
}

void Polls::call(Call &call, const QString &method, ReplyCallback done)
{
    if (method.compare("getUpdates"_L1, Qt::CaseInsensitive) == 0)
        getUpdates(call, std::move(done));
    else if (method.compare("setWebhook"_L1, Qt::CaseInsensitive) == 0)
        done(replyOf(setWebhook(call, call.parameters.text("url"_L1))));
    else if (method.compare("deleteWebhook"_L1, Qt::CaseInsensitive) == 0)
        done(replyOf(setWebhook(call, {})));
    else
        done(replyOf(getWebhookInfo(call)));
}

void Polls::getUpdates(Call &call, ReplyCallback done)
{
    if (!call.bot.webhook.isEmpty()) {
        refuse(call,
               u"can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"_s,
               std::move(done));
        return;
    }
    rememberAllowed(call);
    const qint64 offset = call.parameters.integer("offset"_L1, 0);
    qint64 limit = call.parameters.integer("limit"_L1, 100, 1, 100);
    qint64 timeout = call.parameters.integer("timeout"_L1, 0, 0, longestPoll);
    const Duration now = call.realm.clock.steady();
    Memory &memory = m_memory[call.bot.id];
    if (call.realm.state.isPollThrottled && memory.askedAt && memory.offset == offset) {
        // Who asks the same again and again is slowed down.
        if (now < *memory.askedAt + 3s)
            timeout = std::max<qint64>(timeout, 3);
        if (now < *memory.askedAt + 500ms)
            limit = 1;
    }
    memory.offset = offset;
    memory.askedAt = now;

    const auto updates = call.bot.queue.fetch(offset, limit, call.now());
    if (timeout == 0 || !updates.empty()) {
        done(replyOf(jsonArray(updates)));
        return;
    }
    terminate(call, u"terminated by other getUpdates request; make sure that only one bot instance is running"_s);
    m_waiting[call.bot.id] = {std::max<qint64>(offset, 0), limit, now + std::chrono::seconds(timeout), std::move(done)};
}

Outcome Polls::setWebhook(Call &call, const QString &url)
{
    if (!url.isEmpty()) {
        if (call.now() < call.bot.webhookAllowedFrom)
            return tl::unexpected<Refusal>(tooManyRequests(1s));
        if (!url.startsWith("https://"_L1))
            return badRequest(u"bad webhook: An HTTPS URL must be provided for webhook"_s);
        call.bot.webhookAllowedFrom = call.now() + 1s;
        rememberAllowed(call);
    }
    if (call.parameters.flag("drop_pending_updates"_L1))
        call.bot.queue.clear();
    call.bot.webhook = url;
    terminate(call, u"terminated by setWebhook request"_s);
    return answerTrue();
}

Outcome Polls::getWebhookInfo(const Call &call) const
{
    JsonText text;
    text.text("url"_L1, call.bot.webhook).flag("has_custom_certificate"_L1, false);
    text.number("pending_update_count"_L1, call.bot.queue.pending(call.now()));
    if (!call.bot.webhook.isEmpty())
        text.number("max_connections"_L1, 40);
    if (!call.bot.queue.allowed().isEmpty()) {
        std::vector<QByteArray> names;
        for (const QString &name : call.bot.queue.allowed())
            names.push_back(jsonString(name));
        text.json("allowed_updates"_L1, jsonArray(names));
    }
    return text.object();
}

void Polls::wake(const Realm &realm)
{
    std::map<BotId, QByteArray> ready;
    for (const auto &[id, poll] : m_waiting) {
        const auto bot = realm.state.bots.find(id);
        if (bot == realm.state.bots.end() || bot->second.queue.pending(realm.now()) == 0)
            continue;
        ready[id] = jsonArray(bot->second.queue.fetch(poll.offset, poll.limit, realm.now()));
    }
    for (const auto &[id, updates] : ready)
        answer(id, updates);
}

void Polls::expire(const Realm &realm)
{
    std::vector<BotId> over;
    for (const auto &[id, poll] : m_waiting) {
        if (poll.deadline <= realm.clock.steady())
            over.push_back(id);
    }
    for (const BotId id : over)
        answer(id, "[]");

    const auto due = std::partition(m_delayed.begin(), m_delayed.end(),
                                    [&realm](const Delayed &delayed) { return delayed.due > realm.clock.steady(); });
    std::vector<Delayed> released(std::make_move_iterator(due), std::make_move_iterator(m_delayed.end()));
    m_delayed.erase(due, m_delayed.end());
    for (const Delayed &delayed : released)
        delayed.done(delayed.reply);
}

std::optional<Duration> Polls::nextExpiry() const
{
    std::optional<Duration> first;
    for (const auto &[id, poll] : m_waiting)
        first = std::min(first.value_or(poll.deadline), poll.deadline);
    for (const Delayed &delayed : m_delayed)
        first = std::min(first.value_or(delayed.due), delayed.due);
    return first;
}

void Polls::terminate(const Call &call, const QString &why)
{
    auto poll = m_waiting.extract(call.bot.id);
    if (poll)
        refuse(call, why, std::move(poll.mapped().done));
}

void Polls::refuse(const Call &call, const QString &why, ReplyCallback done)
{
    const ApiReply reply = replyOf(tl::unexpected<Refusal>(Refusal{409, u"Conflict: "_s + why}));
    const Duration now = call.realm.clock.steady();
    Memory &memory = m_memory[call.bot.id];
    if (call.realm.state.isPollThrottled && now < memory.nextConflict) {
        m_delayed.push_back({now + 3s, reply, std::move(done)});
        return;
    }
    memory.nextConflict = now + 3s;
    done(reply);
}

void Polls::answer(BotId bot, const QByteArray &updates)
{
    auto poll = m_waiting.extract(bot);
    if (poll)
        poll.mapped().done(replyOf(updates));
}

} // namespace core::practice
