// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/activity.h"
#include "ui/models/tone.h"

namespace ui {

//! What a call to Telegram does, e.g. "Remove Đặng Thảo Vy from Darkroom".
[[nodiscard]] QString callText(const core::queries::CallRow &call);
[[nodiscard]] QString callIcon(const core::queries::CallRow &call);
//! When it is due, or why it failed, in words.
[[nodiscard]] QString callState(const core::queries::CallRow &call, core::Instant now);

//! A question, why it is asked, and what each answer is called and does.
struct DecisionText {
    QString iconName;
    Tone tone = Tone::Info;
    QString question;
    QString why;
};
[[nodiscard]] DecisionText decisionText(const core::queries::DecisionRow &row);
//! How it was answered, e.g. "Zoë Brandström may stay in Darkroom".
[[nodiscard]] QString answeredText(const core::queries::DecisionRow &row);

struct AnswerWords {
    QString text;
    QString iconName;
    QString effect;
    bool isHarmful = false;
};
[[nodiscard]] AnswerWords answerWords(const core::queries::DecisionRow &row, const QString &answer);

} // namespace ui
