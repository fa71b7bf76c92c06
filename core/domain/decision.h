// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json_reader.h"
#include "core/base/strong_id.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace core {

//! What the engine asks the creator.
enum class DecisionKind {
    MayStay, //!< somebody is inside without a reason: added or approved by an administrator, or by an open link
    LostRight, //!< the bot lost a right that is needed
    StrangersChat, //!< somebody else made the bot administrator of their chat: leave?
};

enum class DecisionState { Open, Answered, Closed };

struct Decision {
    DecisionId id;
    DecisionKind kind = DecisionKind::MayStay;
    DecisionState state = DecisionState::Open;
    std::optional<UserId> user = {};
    std::optional<ChatKey> chat = {};
    QByteArray details = "{}"; //!< JSON
    QString answer = {};
    QString answeredBy = {};
    Instant asked;
    std::optional<Instant> answered = {};

    friend bool operator==(const Decision &, const Decision &) = default;
};

template <>
inline constexpr auto jsonNames<DecisionKind> = std::array{
    std::pair{DecisionKind::MayStay, std::string_view("may-stay")},
    std::pair{DecisionKind::LostRight, std::string_view("lost-right")},
    std::pair{DecisionKind::StrangersChat, std::string_view("strangers-chat")},
};
template <>
inline constexpr auto jsonNames<DecisionState> = std::array{
    std::pair{DecisionState::Open, std::string_view("open")},
    std::pair{DecisionState::Answered, std::string_view("answered")},
    std::pair{DecisionState::Closed, std::string_view("closed")},
};

} // namespace core
