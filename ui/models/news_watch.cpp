// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/news_watch.h"

#include "core/base/deliver.h"
#include "ui/models/connection_text.h"
#include "ui/text/audit.h"
#include "ui/text/calls.h"

#include <QCoreApplication>
#include <QHash>

#include <limits>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using core::Connection;
using core::queries::AuditRow;
using core::queries::DecisionRow;

namespace {

constexpr auto gathering = 2s; // what belongs together comes together
constexpr size_t mostSingly = 2; // of one kind in one look
constexpr int mostEvents = 200;
const QString connectionKey = u"connection"_s;

std::optional<NoticeKind> kindOf(const QString &action)
{
    static const QHash<QString, NoticeKind> kinds{{u"joined"_s, NoticeKind::Joined},
                                                  {u"joined-with-link"_s, NoticeKind::Joined},
                                                  {u"added-in-telegram"_s, NoticeKind::Joined},
                                                  {u"request-approved"_s, NoticeKind::Joined},
                                                  {u"left"_s, NoticeKind::Left},
                                                  {u"removed-in-telegram"_s, NoticeKind::Left},
                                                  {u"banned-in-telegram"_s, NoticeKind::Left},
                                                  {u"link-stolen"_s, NoticeKind::Intruder},
                                                  {u"came-with-foreign-link"_s, NoticeKind::Intruder},
                                                  {u"right-lost"_s, NoticeKind::RightLost},
                                                  {u"bot-removed"_s, NoticeKind::RightLost},
                                                  {u"removal-failed"_s, NoticeKind::CallFailed},
                                                  {u"link-failed"_s, NoticeKind::CallFailed},
                                                  {u"link-not-sent"_s, NoticeKind::CallFailed},
                                                  {u"request-answer-failed"_s, NoticeKind::CallFailed}};
    const auto kind = kinds.find(action);
    return kind == kinds.end() ? std::nullopt : std::optional(*kind);
}

bool isTrouble(Connection connection)
{
    return connection != Connection::None && connection != Connection::Checking && connection != Connection::Connected;
}

//! How long a trouble may last before it is worth a word.
core::Duration patience(Connection connection)
{
    if (connection == Connection::Offline)
        return 2min; // most are over by then
    return connection == Connection::StorageTrouble ? core::Duration(0) : 10s;
}

QString keyOf(core::DecisionId decision)
{
    return u"decision/"_s + decision.toString();
}

class NewsWords {
    Q_DECLARE_TR_FUNCTIONS(ui::NewsWords)

public:
    static News many(NoticeKind kind, int count)
    {
        News news{.kind = kind, .key = u"many/"_s + nameOf(kind), .title = title(kind, count), .page = u"activity"_s};
        news.what = kind == NoticeKind::Question ? u"decisions"_s
            : kind == NoticeKind::CallFailed     ? u"failed"_s
                                                 : u"log"_s;
        return news;
    }

private:
    static QString title(NoticeKind kind, int count)
    {
        switch (kind) {
        case NoticeKind::Question:
            return tr("%Ln questions wait for you", nullptr, count);
        case NoticeKind::Joined:
            return tr("%Ln people came into your chats", nullptr, count);
        case NoticeKind::Left:
            return tr("%Ln people left your chats", nullptr, count);
        case NoticeKind::Intruder:
            return tr("%Ln links were used by somebody else", nullptr, count);
        case NoticeKind::RightLost:
            return tr("The bot lost rights in %Ln chats", nullptr, count);
        case NoticeKind::CallFailed:
            return tr("%Ln things could not be done", nullptr, count);
        case NoticeKind::Connection:
        case NoticeKind::Data:
            break; // one at a time
        }
        return {};
    }
};

News about(const DecisionRow &row)
{
    const DecisionText text = decisionText(row);
    const bool isRight = row.decision.kind == core::DecisionKind::LostRight;
    News news{.kind = isRight ? NoticeKind::RightLost : NoticeKind::Question,
              .key = keyOf(row.decision.id),
              .title = text.question,
              .text = text.why,
              .page = u"activity"_s,
              .what = u"decisions"_s};
    if (row.decision.kind == core::DecisionKind::MayStay) {
        const QString stay = u"stay"_s;
        news.reply = News::Reply{row.decision.id, stay, answerWords(row, stay).text};
    }
    return news;
}

News about(NoticeKind kind, const AuditRow &row)
{
    News news{.kind = kind, .key = u"event/"_s + QString::number(row.id), .title = eventText(row).sentence};
    if (row.chat && kind == NoticeKind::RightLost) {
        news.page = u"chats"_s;
        news.what = u"chat/"_s + row.chat->toString();
    } else if (row.user) {
        news.page = u"members"_s;
        news.what = u"member/"_s + row.user->toString();
    } else {
        news.page = u"activity"_s;
        news.what = kind == NoticeKind::CallFailed ? u"failed"_s : u"log"_s;
    }
    return news;
}

} // namespace

NewsWatch::NewsWatch(NewsPort port, const Feed &feed, const core::Clock &clock, core::Scheduler &scheduler,
                     QObject *parent)
    : QObject(parent)
    , m_port(std::move(port))
    , m_feed(feed)
    , m_clock(clock)
    , m_scheduler(scheduler)
{
    connect(&feed, &Feed::auditChanged, this, &NewsWatch::lookSoon);
    connect(&feed, &Feed::decisionsChanged, this, &NewsWatch::lookSoon);
    connect(&feed, &Feed::connectionChanged, this, &NewsWatch::watchConnection);
}

void NewsWatch::start()
{
    m_isStarted = true;
    look();
    watchConnection();
}

void NewsWatch::tellDamage(const QString &title, const QString &text)
{
    Q_EMIT happened({.kind = NoticeKind::Data, .key = u"data"_s, .title = title, .text = text, .page = u"overview"_s});
}

void NewsWatch::lookSoon()
{
    if (!m_isStarted || std::exchange(m_looksSoon, true))
        return;
    m_scheduler.after(gathering, this, [this] {
        m_looksSoon = false;
        look();
    });
}

void NewsWatch::look()
{
    // One after the other: which events are questions must be known first.
    core::deliver(m_port.openDecisions(), this, [this](const core::Result<std::vector<DecisionRow>> &decisions) {
        m_asked.clear();
        if (decisions)
            receiveDecisions(*decisions);
        core::queries::AuditFilter newest;
        newest.limit = mostEvents;
        core::deliver(m_port.audit(newest), this, [this](const core::Result<std::vector<AuditRow>> &events) {
            if (events)
                receiveEvents(*events);
        });
    });
}

void NewsWatch::receiveDecisions(const std::vector<DecisionRow> &rows)
{
    std::set<core::DecisionId> open;
    std::vector<const DecisionRow *> added;
    for (const DecisionRow &row : rows) {
        open.insert(row.decision.id);
        if (m_open.contains(row.decision.id) || !m_knowsDecisions)
            continue;
        added.push_back(&row);
        m_asked.push_back(row.decision);
    }
    for (const core::DecisionId before : m_open) {
        if (!open.contains(before))
            Q_EMIT settled(keyOf(before));
    }
    m_open = std::move(open);
    m_knowsDecisions = true;
    if (added.size() > mostSingly)
        return happened(NewsWords::many(NoticeKind::Question, static_cast<int>(added.size())));
    for (const DecisionRow *row : added)
        Q_EMIT happened(about(*row));
}

void NewsWatch::receiveEvents(const std::vector<AuditRow> &rows)
{
    const qint64 last = m_lastEvent.value_or(std::numeric_limits<qint64>::max());
    std::map<NoticeKind, std::vector<const AuditRow *>> byKind;
    for (const AuditRow &row : rows) {
        m_lastEvent = qMax(m_lastEvent.value_or(0), row.id);
        const auto kind = kindOf(row.action);
        const bool isAsked = std::any_of(m_asked.begin(), m_asked.end(), [&row](const core::Decision &decision) {
            return decision.user == row.user && decision.chat == row.chat;
        });
        if (row.id > last && kind && !isAsked)
            byKind[*kind].push_back(&row);
    }
    m_lastEvent = m_lastEvent.value_or(0);
    for (const auto &[kind, found] : byKind)
        tell(kind, found);
}

void NewsWatch::tell(NoticeKind kind, const std::vector<const AuditRow *> &rows)
{
    if (rows.size() > mostSingly)
        return happened(NewsWords::many(kind, static_cast<int>(rows.size())));
    // The oldest first, as they happened.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        Q_EMIT happened(about(kind, **row));
}

void NewsWatch::watchConnection()
{
    const Connection now = m_feed.connection().connection;
    if (!m_isStarted || now == m_watched)
        return; // only when it tries again changed
    m_watched = now;
    const int look = ++m_connectionLook;
    if (now == Connection::Connected && std::exchange(m_told, Connection::None) != Connection::None)
        Q_EMIT settled(connectionKey);
    if (isTrouble(now))
        m_scheduler.after(patience(now), this, [this, look] {
            if (look == m_connectionLook)
                tellConnection();
        });
}

void NewsWatch::tellConnection()
{
    const core::ConnectionState &state = m_feed.connection();
    const auto trouble = troubleText(state, m_clock.now());
    if (!trouble || std::exchange(m_told, state.connection) == state.connection)
        return;
    const auto kind = state.connection == Connection::StorageTrouble ? NoticeKind::Data : NoticeKind::Connection;
    Q_EMIT happened(
        {.kind = kind, .key = connectionKey, .title = trouble->fact, .text = trouble->reason, .page = u"overview"_s});
}

} // namespace ui
