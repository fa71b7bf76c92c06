// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/feature.h"

namespace core::owner {

inline constexpr Duration tokenTime = std::chrono::minutes(15);

//! A payload for t.me/<bot>?start=…: "own_" and 128 random bits; at most 64 characters of A-Z a-z 0-9 _ -.
//! \see https://core.telegram.org/bots/features#deep-linking
[[nodiscard]] QString makeOwnerToken();

//! Binds the owner's Telegram account when they press Start with the one-time payload. From then on the numeric id counts.
class Owner final : public engine::Feature {
public:
    [[nodiscard]] QLatin1StringView name() const override { return QLatin1StringView("owner"); }
    [[nodiscard]] bool handles(botapi::UpdateKind kind) const override { return kind == botapi::UpdateKind::Message; }
    [[nodiscard]] Result<> handle(const botapi::Update &update, engine::Context &context) override;
};

} // namespace core::owner
