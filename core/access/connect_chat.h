// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/engine/feature.h"

#include <array>

namespace core::access {

inline constexpr Duration connectCodeTime = 5min;

//! A new code: "VERIFY_" and 60 random bits in 12 letters and digits that cannot be mistaken for one another.
[[nodiscard]] QString makeConnectCode();

//! How a text that arrived stands to the code; pure. Empty when the two have nothing to do with each other, "exact", or
//! wrong-case, without-prefix, with-other-text, old-code.
[[nodiscard]] QLatin1StringView compareWithCode(const QString &text, const QString &code);

//! Every word that is told to whoever waits for a code to arrive; the window has words of its own for each.
inline constexpr std::array connectVerdicts{
    QLatin1StringView("made-administrator"),
    QLatin1StringView("lost-administrator"),
    QLatin1StringView("bot-not-administrator"),
    QLatin1StringView("not-administrator"),
    QLatin1StringView("wrong-case"),
    QLatin1StringView("without-prefix"),
    QLatin1StringView("with-other-text"),
    QLatin1StringView("old-code"),
    QLatin1StringView("in-private"),
    QLatin1StringView("as-edit"),
    QLatin1StringView("as-reply"),
    QLatin1StringView("as-forward"),
    QLatin1StringView("expired"),
    QLatin1StringView("not-checked"), // Telegram could not be asked in time
    QLatin1StringView("connected"),
};

//! Connects the chat in which the code is posted: as a new message, by an administrator (also an anonymous one) or by the
//! channel itself, while the bot is administrator. What nearly fits is told to whoever waits for it.
class ConnectChat final : public engine::Feature {
public:
    [[nodiscard]] QLatin1StringView name() const override { return QLatin1StringView("connect"); }
    [[nodiscard]] bool handles(botapi::UpdateKind kind) const override;
    [[nodiscard]] Result<> handle(const botapi::Update &update, engine::Context &context) override;
    [[nodiscard]] Result<> finished(const OutboxRow &row, const Result<JsonValue> &outcome,
                                    engine::Context &context) override;

private:
    [[nodiscard]] Result<> accept(const botapi::Message &message, const QString &code, engine::Context &context);
};

} // namespace core::access
