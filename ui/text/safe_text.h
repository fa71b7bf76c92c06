// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

//! Text of strangers (names, titles, messages) on its way to a widget.
namespace ui {

//! One line that cannot disturb what stands around it: control characters, bidi controls and invisible fillers are
//! gone, lone surrogates are replaced, blanks are single, no letter carries more than three marks, and what is longer
//! than \p maxLength UTF-16 units ends in "…" at a letter boundary. May be empty.
[[nodiscard]] QString safeLine(QStringView text, qsizetype maxLength = 160);

//! The same for text of several lines: line breaks stay, more than two empty lines in a row do not.
[[nodiscard]] QString safeBlock(QStringView text, qsizetype maxLength = 4096);

//! \p text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that a name in one direction leaves a sentence
//! in the other as it is. Empty stays empty.
[[nodiscard]] QString isolated(QStringView text);

//! isolated(safeLine(text)): what goes into a sentence as %1.
[[nodiscard]] QString safeName(QStringView text, qsizetype maxLength = 64);

//! A sentence that is safe to show, with isolated names in it, ending in "…" when it is longer than \p maxLength; what was
//! isolated stays so.
[[nodiscard]] QString shortened(const QString &sentence, qsizetype maxLength);

//! What a cell says as one field of tab-separated text: neither tabs nor line breaks, and without the isolates of
//! safeName(), which would travel along unseen.
[[nodiscard]] QString safeCell(QStringView text);

//! One or two letters that stand for a name in its avatar; "?" when it has no letter.
[[nodiscard]] QString initials(QStringView name);

//! \p text for a button, menu or tab, where a single & would underline the next letter.
[[nodiscard]] QString withoutMnemonics(QString text);

} // namespace ui
