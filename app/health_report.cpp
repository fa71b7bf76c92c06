// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health_report.h"

#include "core/base/json_reader.h"

#include <QJsonArray>

namespace app {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

enum class Status { Ok, Warning, Error };

Status statusOf(Connection connection)
{
    switch (connection) {
    case Connection::Connected:
        return Status::Ok;
    case Connection::Checking:
    case Connection::Offline:
    case Connection::OtherPoller:
        return Status::Warning;
    case Connection::None:
    case Connection::WrongToken:
    case Connection::Revoked:
    case Connection::Webhook:
    case Connection::StorageTrouble:
        return Status::Error;
    }
    Q_UNREACHABLE();
}

Status statusOf(const queries::HealthNumbers &numbers, const std::optional<ConnectionState> &state)
{
    Status status = state ? statusOf(state->connection) : Status::Warning; // nobody fetches anything
    const auto atLeast = [&status](Status other) { status = std::max(status, other); };
    if (!numbers.bot)
        atLeast(Status::Error);
    if (numbers.open.failedUpdates > 0 || numbers.outbox.value(u"uncertain"_s) > 0
        || numbers.outbox.value(u"failed"_s) > 0)
        atLeast(Status::Warning);
    if (numbers.pausedUntil)
        atLeast(Status::Warning); // nobody is let in or out
    for (const queries::HealthNumbers::Chat &chat : numbers.chats) {
        if (chat.state == "gone"_L1 || !chat.missingRights.isEmpty())
            atLeast(Status::Warning);
    }
    return status;
}

QLatin1StringView statusWord(Status status)
{
    switch (status) {
    case Status::Ok:
        return "ok"_L1;
    case Status::Warning:
        return "warning"_L1;
    case Status::Error:
        return "error"_L1;
    }
    Q_UNREACHABLE();
}

QJsonArray chatsOf(const queries::HealthNumbers &numbers)
{
    QJsonArray chats;
    for (const queries::HealthNumbers::Chat &chat : numbers.chats)
        chats.append(QJsonObject{{u"id"_s, chat.id.value()},
                                 {u"title"_s, chat.title},
                                 {u"state"_s, chat.state},
                                 {u"missingRights"_s, QJsonArray::fromStringList(chat.missingRights)}});
    return chats;
}

QJsonArray decisionsOf(const queries::HealthNumbers &numbers)
{
    QJsonArray decisions;
    for (const queries::DecisionRow &row : numbers.decisions)
        decisions.append(QJsonObject{
            {u"id"_s, row.decision.id.value()},
            {u"kind"_s, writeJson(row.decision.kind)},
            {u"answers"_s, QJsonArray::fromStringList(QStringList(row.answers.begin(), row.answers.end()))}});
    return decisions;
}

QJsonObject countsOf(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

QString pauseEnd(Instant until, const QString &never)
{
    return until == Instant::max() ? never : toIso(until);
}

QString textOf(const queries::HealthNumbers &numbers, const std::optional<ConnectionState> &state, Status status)
{
    QStringList lines{u"%1"_s.arg(statusWord(status))};
    lines << (numbers.bot ? u"bot: @%1 (%2)"_s.arg(numbers.bot->username, numbers.bot->id.toString())
                          : u"bot: none is connected"_s);
    lines << (state ? u"polling: %1"_s.arg(nameOf(state->connection)) : u"polling: Gatehouse does not run"_s);
    if (numbers.pausedUntil)
        lines << u"paused: until %1"_s.arg(pauseEnd(*numbers.pausedUntil, u"--resume"_s));
    lines << u"updates: %1 seen, %2 not handled"_s.arg(numbers.updatesSeen).arg(numbers.updatesFailed);
    for (auto count = numbers.outbox.cbegin(); count != numbers.outbox.cend(); ++count)
        lines << u"outbox: %1 %2"_s.arg(count.value()).arg(count.key());
    for (const queries::HealthNumbers::Chat &chat : numbers.chats)
        lines << u"chat: %1 %2%3"_s.arg(
            chat.id.toString(), chat.state,
            chat.missingRights.isEmpty() ? QString() : u", missing: "_s + chat.missingRights.join(u' '));
    for (const queries::DecisionRow &row : numbers.decisions)
        lines << u"decision: %1 %2, answer with --decide %1 yes or no"_s.arg(row.decision.id.toString(),
                                                                             writeJson(row.decision.kind).toString());
    return lines.join(u'\n') + u'\n';
}

} // namespace

HealthReport healthReport(const queries::HealthNumbers &numbers, const std::optional<ConnectionState> &state)
{
    const Status status = statusOf(numbers, state);
    QJsonObject json{{u"status"_s, QString(statusWord(status))}, {u"running"_s, state.has_value()}};
    json.insert(u"bot"_s,
                numbers.bot ? QJsonObject{{u"id"_s, numbers.bot->id.value()}, {u"username"_s, numbers.bot->username}}
                            : QJsonValue());
    json.insert(u"polling"_s,
                QJsonObject{{u"state"_s, QString(state ? nameOf(state->connection) : "not-running"_L1)},
                            {u"offset"_s, numbers.offset}});
    json.insert(u"pausedUntil"_s,
                numbers.pausedUntil ? QJsonValue(pauseEnd(*numbers.pausedUntil, u"resumed"_s)) : QJsonValue());
    json.insert(u"updates"_s,
                QJsonObject{{u"seen"_s, numbers.updatesSeen},
                            {u"failed"_s, numbers.updatesFailed},
                            {u"unknown"_s, countsOf(numbers.unknown)}});
    json.insert(u"outbox"_s, countsOf(numbers.outbox));
    json.insert(u"chats"_s, chatsOf(numbers));
    json.insert(u"decisions"_s, decisionsOf(numbers));

    const ExitCode code = status == Status::Ok ? ExitCode::Ok
        : status == Status::Warning            ? ExitCode::Warning
                                               : ExitCode::Error;
    return {json, textOf(numbers, state, status), code};
}

} // namespace app
