// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace core {

//! A 64-bit number that cannot be mixed up with one of another meaning. 0 means none.
template <typename Tag>
class StrongId {
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(qint64 value) : m_value(value) { }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    friend constexpr auto operator<=>(StrongId, StrongId) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }
    friend QDebug operator<<(QDebug debug, StrongId id) { return debug << id.m_value; }

private:
    qint64 m_value = 0;
};

using BotId = StrongId<struct BotTag>; //!< Telegram's user id of a bot
using UserId = StrongId<struct UserTag>; //!< Telegram's id of a person; up to 52 bits
using ChatId = StrongId<struct ChatTag>; //!< Telegram's id of a chat; changes when a group becomes a supergroup
using ChatKey = StrongId<struct ChatKeyTag>; //!< our own id of a connected chat; never changes
using MessageId = StrongId<struct MessageTag>;
using UpdateId = StrongId<struct UpdateTag>;
using OutboxId = StrongId<struct OutboxTag>;
using DecisionId = StrongId<struct DecisionTag>;

} // namespace core

template <typename Tag>
struct std::hash<core::StrongId<Tag>> {
    size_t operator()(core::StrongId<Tag> id) const noexcept { return std::hash<qint64>()(id.value()); }
};
