// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/engine/feature.h"

namespace core::access {

//! Asks Telegram where people stand of whom something was missed. After an absence longer than Telegram keeps updates these
//! are all whose access a fact decides, a few at a time: who came in since must not be overlooked when their time ends.
class PresenceCheck final : public engine::Feature {
public:
    [[nodiscard]] QLatin1StringView name() const override { return QLatin1StringView("presence-check"); }
    [[nodiscard]] bool handles(botapi::UpdateKind) const override { return false; }
    [[nodiscard]] Result<> finished(const OutboxRow &row, const Result<JsonValue> &outcome,
                                    engine::Context &context) override;
    [[nodiscard]] Result<> wasAbsent(Instant from, engine::Context &context) override;
    [[nodiscard]] Result<> timePassed(Instant since, engine::Context &context) override;
    [[nodiscard]] Result<std::optional<Instant>> nextMoment(engine::Context &context) override;
};

//! Asks about everybody whose access to the chat a fact decides: it is back, and nothing was heard of it meanwhile.
[[nodiscard]] Result<> askAboutChat(ChatKey chat, engine::Context &context);

//! Asks Telegram where the person stands in the chat, when what is known cannot be right; once at a time.
//! \see https://core.telegram.org/bots/api#getchatmember
[[nodiscard]] Result<> askAboutMember(store::Pair pair, engine::Context &context);

} // namespace core::access
