// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/member_details.h"
#include "core/store/activity_view.h"
#include "core/store/audit_repository.h"
#include "core/store/bot_repository.h"
#include "core/store/chat_repository.h"
#include "core/store/fact_repository.h"
#include "core/store/invite_repository.h"
#include "core/store/member_repository.h"
#include "core/store/presence_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace core::queries {

using namespace Qt::StringLiterals;
using store::Tx;

namespace {

constexpr int all = std::numeric_limits<int>::max();

QJsonValue json(std::optional<Instant> when)
{
    return when ? QJsonValue(toIso(*when)) : QJsonValue();
}

template <JsonEnum T>
QJsonValue json(T value)
{
    return writeJson(value);
}

//! Turns rows of the store into JSON, with the chats' titles in place of our own keys.
class RecordWriter {
public:
    explicit RecordWriter(const std::vector<Chat> &chats)
    {
        for (const Chat &chat : chats)
            m_chats.insert(chat.key, {{"id"_L1, chat.address.value()}, {"title"_L1, chat.title}});
    }

    template <typename T>
    [[nodiscard]] QJsonArray array(const std::vector<T> &values) const
    {
        QJsonArray list;
        for (const T &value : values)
            list.append(object(value));
        return list;
    }

private:
    [[nodiscard]] QJsonValue chat(std::optional<ChatKey> key) const
    {
        return key && m_chats.contains(*key) ? QJsonValue(m_chats.value(*key)) : QJsonValue();
    }

    [[nodiscard]] QJsonObject object(const Presence &presence) const
    {
        return {{"chat"_L1, chat(presence.chat)},     {"status"_L1, json(presence.status)},
                {"inside"_L1, presence.isInside},     {"as_of"_L1, json(presence.asOf)},
                {"source"_L1, json(presence.source)}, {"joined"_L1, json(presence.joined)}};
    }
    [[nodiscard]] QJsonObject object(const AccessFact &fact) const
    {
        return {{"chat"_L1, chat(fact.chat)},     {"kind"_L1, json(fact.kind)},
                {"since"_L1, json(fact.since)},   {"until"_L1, json(fact.until)},
                {"set_by"_L1, json(fact.origin)}, {"delivery"_L1, fact.delivery ? json(*fact.delivery) : QJsonValue()}};
    }
    [[nodiscard]] QJsonObject object(const Invite &invite) const
    {
        return {{"chat"_L1, chat(invite.chat)},       {"kind"_L1, json(invite.kind)},
                {"state"_L1, json(invite.state)},     {"link"_L1, invite.link},
                {"link_name"_L1, invite.name},        {"made"_L1, json(invite.made)},
                {"expires"_L1, json(invite.expires)}, {"delivered"_L1, json(invite.delivered)},
                {"ended"_L1, json(invite.ended)}};
    }
    [[nodiscard]] QJsonObject object(const AuditEntry &entry) const
    {
        return {{"at"_L1, json(entry.at)},   {"noted"_L1, json(entry.noted)}, {"actor"_L1, json(entry.actor)},
                {"action"_L1, entry.action}, {"chat"_L1, chat(entry.chat)},   {"details"_L1, entry.details}};
    }
    [[nodiscard]] QJsonObject object(const DecisionRow &row) const
    {
        const Decision &decision = row.decision;
        return {{"kind"_L1, json(decision.kind)},
                {"chat"_L1, chat(decision.chat)},
                {"details"_L1, QJsonDocument::fromJson(decision.details).object()},
                {"asked"_L1, json(decision.asked)},
                {"state"_L1, json(decision.state)},
                {"answer"_L1, decision.answer},
                {"answered_by"_L1, decision.answeredBy},
                {"answered"_L1, json(decision.answered)}};
    }
    [[nodiscard]] QJsonObject object(const CallRow &call) const
    {
        return {{"method"_L1, call.method},          {"wish"_L1, call.wish ? json(*call.wish) : QJsonValue()},
                {"chat"_L1, chat(call.chat)},        {"cause"_L1, call.cause},
                {"state"_L1, json(call.state)},      {"created"_L1, json(call.created)},
                {"finished"_L1, json(call.finished)}};
    }

    QHash<ChatKey, QJsonObject> m_chats;
};

QJsonObject personOf(const Member &member)
{
    const Person &person = member.person;
    return {{"id"_L1, person.id.value()},
            {"first_name"_L1, person.firstName},
            {"last_name"_L1, person.lastName},
            {"username"_L1, person.username},
            {"language_code"_L1, person.languageCode},
            {"is_bot"_L1, person.isBot},
            {"is_premium"_L1, person.isPremium},
            {"is_deleted"_L1, member.isDeleted},
            {"private_chat"_L1, json(member.directMessages)},
            {"first_seen"_L1, json(member.firstSeen)},
            {"last_seen"_L1, json(member.lastSeen)}};
}

//! Puts the rows under \p name into \p record, or gives the error.
template <typename Rows>
Result<> put(QJsonObject &record, QLatin1StringView name, const Rows &rows, const RecordWriter &writer)
{
    if (!rows)
        return failure(rows.error());
    record.insert(name, writer.array(*rows));
    return {};
}

} // namespace

Result<QJsonObject> recordOf(UserId user, Tx &tx)
{
    const auto member = store::MemberRepository(tx).find(user);
    if (!member)
        return failure(member.error());
    if (!*member)
        return failure(Error::Kind::NotFound, u"no member %1"_s.arg(user.value()));
    const auto bot = store::BotRepository(tx).find();
    if (!bot)
        return failure(bot.error());
    const Result<std::vector<Chat>> chats = *bot ? store::ChatRepository(tx, (*bot)->id).all() : std::vector<Chat>();
    if (!chats)
        return failure(chats.error());

    QJsonObject record{{"person"_L1, personOf(**member)},
                       {"note"_L1, (*member)->note},
                       {"tags"_L1, QJsonArray::fromStringList((*member)->tags)}};
    const RecordWriter writer(*chats);
    store::ActivityView activity(tx);
    GATEHOUSE_TRY(put(record, "chats"_L1, store::PresenceRepository(tx).ofMember(user), writer));
    GATEHOUSE_TRY(put(record, "access"_L1, store::FactRepository(tx).ofMember(user), writer));
    GATEHOUSE_TRY(put(record, "invites"_L1, store::InviteRepository(tx).ofMember(user), writer));
    GATEHOUSE_TRY(put(record, "decisions"_L1, activity.decisionsAbout(user), writer));
    GATEHOUSE_TRY(put(record, "calls"_L1, activity.callsAbout(user), writer));
    GATEHOUSE_TRY(put(record, "history"_L1, store::AuditRepository(tx).ofMember(user, all), writer));
    return record;
}

} // namespace core::queries
