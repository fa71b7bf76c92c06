// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/engine/feature.h"

namespace core::access {

//! Carries the reconciler's wishes out, step by step, each step durable: unban, link, message; removal; ban; the answer to
//! a join request. Every step looks again whether it is still wanted.
class AccessFeature final : public engine::Feature {
public:
    [[nodiscard]] QLatin1StringView name() const override { return featureName; }
    [[nodiscard]] bool handles(botapi::UpdateKind) const override { return false; }

    [[nodiscard]] Result<std::optional<engine::Prepared>> prepare(const OutboxRow &row,
                                                                  engine::Context &context) override;
    [[nodiscard]] Result<> finished(const OutboxRow &row, const Result<JsonValue> &outcome,
                                    engine::Context &context) override;
    //! Requests to join that were made in a long absence are nowhere to be read: whoever may come in is let in on trial.
    [[nodiscard]] Result<> wasAbsent(Instant from, engine::Context &context) override;
    [[nodiscard]] Result<> timePassed(Instant since, engine::Context &context) override;
    [[nodiscard]] Result<std::optional<Instant>> nextMoment(engine::Context &context) override;

private:
    [[nodiscard]] Result<std::optional<engine::Prepared>> prepareMessage(UserId user, engine::Context &context);
    [[nodiscard]] Result<> invitedStep(const OutboxRow &row, store::Pair pair, const Result<JsonValue> &outcome,
                                       engine::Context &context);
    [[nodiscard]] Result<> linkMade(const OutboxRow &row, store::Pair pair, const Result<JsonValue> &outcome,
                                    engine::Context &context);
    [[nodiscard]] Result<> messageSent(const OutboxRow &row, const Result<JsonValue> &outcome,
                                       engine::Context &context);
    [[nodiscard]] Result<> takenOut(const OutboxRow &row, store::Pair pair, const Result<JsonValue> &outcome,
                                    engine::Context &context);
};

//! Asks for the answer to a join request: the right person is let in, others are not. \p isOurLink: the request came by a
//! link that Gatehouse made. Requests of strangers by other links are left to the administrators.
[[nodiscard]] Result<> answerJoinRequest(store::Pair pair, bool isOurLink, engine::Context &context);

} // namespace core::access
