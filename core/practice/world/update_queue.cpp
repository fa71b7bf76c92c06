// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/update_queue.h"

#include <array>

namespace core::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// https://core.telegram.org/bots/api#update: these must be asked for by name.
constexpr std::array onlyByName{"chat_member"_L1, "message_reaction"_L1, "message_reaction_count"_L1};

constexpr std::array knownNames{"message"_L1,
                                "edited_message"_L1,
                                "channel_post"_L1,
                                "edited_channel_post"_L1,
                                "business_connection"_L1,
                                "business_message"_L1,
                                "edited_business_message"_L1,
                                "deleted_business_messages"_L1,
                                "guest_message"_L1,
                                "message_reaction"_L1,
                                "message_reaction_count"_L1,
                                "inline_query"_L1,
                                "chosen_inline_result"_L1,
                                "callback_query"_L1,
                                "shipping_query"_L1,
                                "pre_checkout_query"_L1,
                                "purchased_paid_media"_L1,
                                "poll"_L1,
                                "poll_answer"_L1,
                                "my_chat_member"_L1,
                                "chat_member"_L1,
                                "chat_join_request"_L1,
                                "chat_boost"_L1,
                                "removed_chat_boost"_L1,
                                "managed_bot"_L1,
                                "subscription"_L1,
                                "stopped_message_generation"_L1};

// The server stops at 4 MiB, counting 50 bytes beside each update.
constexpr qsizetype replyLimit = 4 * 1024 * 1024;
constexpr qsizetype extraPerUpdate = 50;
// Offsets further away than this are taken for those of another queue.
constexpr qint64 farAhead = 10;
constexpr qint64 farBehind = 100'000;

} // namespace

QLatin1StringView nameOf(UpdateKind kind)
{
    switch (kind) {
    case UpdateKind::Message:
        return "message"_L1;
    case UpdateKind::EditedMessage:
        return "edited_message"_L1;
    case UpdateKind::ChannelPost:
        return "channel_post"_L1;
    case UpdateKind::EditedChannelPost:
        return "edited_channel_post"_L1;
    case UpdateKind::CallbackQuery:
        return "callback_query"_L1;
    case UpdateKind::PreCheckoutQuery:
        return "pre_checkout_query"_L1;
    case UpdateKind::MyChatMember:
        return "my_chat_member"_L1;
    case UpdateKind::ChatMember:
        return "chat_member"_L1;
    case UpdateKind::ChatJoinRequest:
        return "chat_join_request"_L1;
    }
    Q_UNREACHABLE();
}

Duration retentionOf(UpdateKind kind)
{
    if (kind == UpdateKind::CallbackQuery || kind == UpdateKind::PreCheckoutQuery)
        return 150s;
    return 24h;
}

void UpdateQueue::add(UpdateKind kind, const QByteArray &object, Instant now, Random &random)
{
    if (!wants(kind))
        return;
    dropExpired(now);
    if (m_waiting.empty() && m_lastAdded && now - *m_lastAdded >= 7 * 24h)
        restart(random);

    const QLatin1StringView name = nameOf(kind);
    const QByteArray text = "{\"update_id\":" + QByteArray::number(m_next) + ",\""
        + QByteArray(name.data(), name.size()) + "\":" + object + '}';
    m_waiting.push_back({m_next, QString::fromUtf8(text), now + retentionOf(kind)});
    m_firstExpiry = std::min(m_firstExpiry, m_waiting.back().expires);
    ++m_next;
    m_lastAdded = now;
}

std::vector<QByteArray> UpdateQueue::fetch(qint64 offset, qint64 limit, Instant now)
{
    dropExpired(now);
    const qint64 head = m_waiting.empty() ? m_next : m_waiting.front().id;
    if (offset < 0 && static_cast<qint64>(m_waiting.size()) > -offset)
        m_waiting.erase(m_waiting.begin(), m_waiting.end() + offset);
    else if (offset > 0 && offset <= m_next + farAhead && offset >= head - farBehind)
        confirmBefore(offset);

    std::vector<QByteArray> result;
    qsizetype room = replyLimit;
    for (const Entry &entry : m_waiting) {
        if (static_cast<qint64>(result.size()) >= limit)
            break;
        QByteArray text = entry.text.toUtf8();
        room -= extraPerUpdate + text.size();
        if (room <= 0)
            break;
        result.push_back(std::move(text));
    }
    return result;
}

int UpdateQueue::pending(Instant now) const
{
    return static_cast<int>(
        std::ranges::count_if(m_waiting, [now](const Entry &entry) { return entry.expires > now; }));
}

void UpdateQueue::clear()
{
    m_waiting.clear();
}

void UpdateQueue::allow(const QStringList &names)
{
    m_allowed.clear();
    for (const QLatin1StringView known : knownNames) {
        if (names.contains(known, Qt::CaseInsensitive))
            m_allowed.append(known);
    }
    m_allowedNames.assign(m_allowed.begin(), m_allowed.end());
}

bool UpdateQueue::wants(UpdateKind kind) const
{
    const QLatin1StringView name = nameOf(kind);
    if (m_allowed.isEmpty())
        return std::ranges::find(onlyByName, name) == onlyByName.end();
    return m_allowed.contains(name);
}

void UpdateQueue::restore()
{
    m_allowed = QStringList(m_allowedNames.begin(), m_allowedNames.end());
    m_firstExpiry = Instant::min();
}

void UpdateQueue::restart(Random &random)
{
    m_next = 100'000'000 + random.below(900'000'000);
}

void UpdateQueue::confirmBefore(qint64 id)
{
    std::erase_if(m_waiting, [id](const Entry &entry) { return entry.id < id; });
}

void UpdateQueue::dropExpired(Instant now)
{
    if (now < m_firstExpiry)
        return;
    std::erase_if(m_waiting, [now](const Entry &entry) { return entry.expires <= now; });
    m_firstExpiry = Instant::max();
    for (const Entry &entry : m_waiting)
        m_firstExpiry = std::min(m_firstExpiry, entry.expires);
}

} // namespace core::practice
