// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/feature.h"

namespace core::decisions {

inline constexpr QLatin1StringView featureName("decisions");

//! Puts questions to the owner in Telegram, with buttons, and takes the answers: only from the owner's own id.
class DecisionsFeature final : public engine::Feature {
public:
    [[nodiscard]] QLatin1StringView name() const override { return featureName; }
    [[nodiscard]] bool handles(botapi::UpdateKind kind) const override
    {
        return kind == botapi::UpdateKind::CallbackQuery;
    }
    [[nodiscard]] Result<> handle(const botapi::Update &update, engine::Context &context) override;
    [[nodiscard]] Result<> finished(const OutboxRow &row, const Result<JsonValue> &outcome,
                                    engine::Context &context) override;
};

} // namespace core::decisions
