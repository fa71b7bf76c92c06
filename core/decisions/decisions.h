// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access_fact.h"
#include "core/domain/decision.h"
#include "core/engine/context.h"

namespace core::decisions {

//! The answers of a kind as stable words, the harmful one last.
[[nodiscard]] std::vector<QString> answersOf(DecisionKind kind);

//! Asks the creator in the window, and by the bot if the owner has introduced themselves. The same question about the
//! same subject is asked once until it is answered.
[[nodiscard]] Result<> ask(Decision decision, const QString &subject, engine::Context &context);

//! Takes the open question of that kind about the subject back, if there is one.
[[nodiscard]] Result<> closeAbout(DecisionKind kind, const QString &subject, engine::Context &context);

//! The bot has asked the owner: notes by which message, and settles that at once where the question was over meanwhile.
[[nodiscard]] Result<> asked(DecisionId id, MessageId message, engine::Context &context);

//! Carries an answer out. AlreadyDone when the question was answered or closed before; InvalidInput for an answer that the
//! question does not have, or "until" without \p until.
[[nodiscard]] Result<> answer(DecisionId id, const QString &answer, std::optional<Instant> until, Origin by,
                              engine::Context &context);

//! The same for somebody who can only say yes or no: yes is the first answer of the kind (let stay, check, ignore), no the
//! last.
[[nodiscard]] Result<> answerYesOrNo(DecisionId id, bool yes, Origin by, engine::Context &context);

} // namespace core::decisions
