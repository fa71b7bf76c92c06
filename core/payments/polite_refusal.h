// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/feature.h"

namespace core::payments {

//! Nothing is sold yet, so every purchase that somebody tries (by an invoice from before) is refused in words, instead of
//! leaving the buyer waiting until Telegram gives up after ten seconds.
//! \see https://core.telegram.org/bots/api#answerprecheckoutquery
class PoliteRefusal final : public engine::Feature {
public:
    [[nodiscard]] QLatin1StringView name() const override { return QLatin1StringView("payments"); }
    [[nodiscard]] bool handles(botapi::UpdateKind kind) const override
    {
        return kind == botapi::UpdateKind::PreCheckoutQuery;
    }
    [[nodiscard]] Result<> handle(const botapi::Update &update, engine::Context &context) override;
};

} // namespace core::payments
