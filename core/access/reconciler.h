// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/engine/feature.h"

namespace core::access {

//! What should be done about a member and a chat; nothing when all is as it may be.
//! Pure: the answer of the reconciler, the dry run of the window, and the second look when a row is claimed.
[[nodiscard]] std::optional<Wish> wishFor(const Situation &situation, Instant now);

//! A person dropped the wish of the pair, which waited or had failed: it stays away until a person asks anew, whatever else
//! is heard of the pair. The person's other links wait for it no longer.
[[nodiscard]] Result<> giveUp(store::Pair pair, Wish wish, engine::Context &context);

//! Compares what may be with what is, and wants the difference. It is the only one that asks for links, removals and
//! bans; everybody else changes facts and marks pairs.
class Reconciler final : public engine::PairReconciler {
public:
    [[nodiscard]] Result<> reconcile(const std::set<store::Pair> &pairs, engine::Context &context) override;

private:
    [[nodiscard]] Result<> reconcileOne(const Chat &chat, UserId user, engine::Context &context);
    [[nodiscard]] Result<> settleInvite(Situation &situation, engine::Context &context);
};

} // namespace core::access
