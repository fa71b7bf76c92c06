// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rate_limiter.h"

namespace core::engine {

namespace {

constexpr bool isGroup(qint64 chat)
{
    return chat < 0;
}

} // namespace

size_t RateLimiter::freeNow(Duration now) const
{
    if (now < m_bulkHeldUntil)
        return 0;
    const auto counts = [&](const Flight &flight) {
        return !flight.answered || *flight.answered + m_limits.windowTime > now;
    };
    const auto busy = static_cast<size_t>(std::count_if(m_window.begin(), m_window.end(), counts));
    return busy >= m_limits.window ? 0 : m_limits.window - busy;
}

QSet<qint64> RateLimiter::heldChats(Duration now)
{
    settle(now);
    QSet<qint64> held;
    for (auto chat = m_chats.cbegin(); chat != m_chats.cend(); ++chat) {
        if (chat->inFlight > 0 || chat->heldUntil > now || chat->messages.size() >= m_limits.groupMessages)
            held.insert(chat.key());
    }
    return held;
}

std::optional<Duration> RateLimiter::nextChange(Duration now) const
{
    std::optional<Duration> next;
    const auto consider = [&](Duration moment) {
        if (moment > now && (!next || moment < *next))
            next = moment;
    };
    consider(m_bulkHeldUntil);
    consider(m_urgentHeldUntil);
    for (const Flight &flight : m_window) {
        if (flight.answered)
            consider(*flight.answered + m_limits.windowTime);
    }
    for (const ChatState &chat : m_chats) {
        consider(chat.heldUntil);
        if (chat.messages.size() >= m_limits.groupMessages)
            consider(chat.messages.front() + m_limits.groupTime);
    }
    return next;
}

bool RateLimiter::isHeld(Lane lane, Duration now) const
{
    return now < (lane == Lane::Answers ? m_urgentHeldUntil : m_bulkHeldUntil);
}

void RateLimiter::started(OutboxId call, Lane lane, std::optional<qint64> chat, Duration now)
{
    settle(now);
    auto &flights = lane == Lane::Answers ? m_urgent : m_window;
    flights.push_back({call, lane, chat, std::nullopt});
    if (chat)
        ++m_chats[*chat].inFlight;
}

void RateLimiter::answered(OutboxId call, bool hasSucceeded, Duration now)
{
    Flight *flight = find(call);
    if (flight == nullptr)
        return;
    flight->answered = now;
    if (flight->chat) {
        ChatState &state = m_chats[*flight->chat];
        --state.inFlight;
        // Telegram counts from when it arrived there, which was at the latest now.
        if (isGroup(*flight->chat))
            state.messages.push_back(now);
        state.heldUntil = std::max(state.heldUntil, now + m_limits.chatPause);
        // Somebody else's message went through, so only the chat that was refused is meant.
        if (hasSucceeded && m_refusedChat && *m_refusedChat != *flight->chat)
            m_bulkHeldUntil = Duration{0};
    }
    settle(now);
}

void RateLimiter::refused(OutboxId call, Duration wait, Duration now)
{
    const Flight *flight = find(call);
    if (flight == nullptr)
        return;
    if (flight->lane == Lane::Answers) {
        m_urgentHeldUntil = std::max(m_urgentHeldUntil, now + wait);
    } else {
        m_bulkHeldUntil = std::max(m_bulkHeldUntil, now + wait);
        m_refusedChat = flight->chat;
        if (flight->chat)
            m_chats[*flight->chat].heldUntil = std::max(m_chats[*flight->chat].heldUntil, now + wait);
    }
    answered(call, false, now);
}

void RateLimiter::settle(Duration now)
{
    const auto isOver = [&](const Flight &flight) {
        return flight.answered && *flight.answered + m_limits.windowTime <= now;
    };
    std::erase_if(m_window, isOver);
    std::erase_if(m_urgent, isOver);
    m_chats.removeIf([&](auto entry) {
        ChatState &state = entry.value();
        while (!state.messages.empty() && state.messages.front() + m_limits.groupTime <= now)
            state.messages.pop_front();
        return state.inFlight == 0 && state.heldUntil <= now && state.messages.empty();
    });
}

RateLimiter::Flight *RateLimiter::find(OutboxId call)
{
    for (auto *flights : {&m_window, &m_urgent}) {
        for (Flight &flight : *flights) {
            if (flight.call == call && !flight.answered)
                return &flight;
        }
    }
    return nullptr;
}

} // namespace core::engine
