// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/model.h"
#include "core/practice/world/refusal.h"

#include <QJsonArray>

namespace core::practice {

//! A text without markup, and where it is formatted.
struct FormattedText {
    QString text;
    std::vector<Entity> entities = {};

    [[nodiscard]] qsizetype codePoints() const { return text.toUcs4().size(); }
};

//! Reads \p text by parse_mode ("" for none, "HTML", "Markdown", "MarkdownV2", in any case). Broken markup is refused in
//! the server's words; its offsets count bytes of UTF-8. \see https://core.telegram.org/bots/api#formatting-options
[[nodiscard]] Checked<FormattedText> parseFormatted(const QString &text, const QString &mode);

[[nodiscard]] Checked<FormattedText> parseHtml(const QByteArray &text);
[[nodiscard]] Checked<FormattedText> parseMarkdown(const QByteArray &text);
[[nodiscard]] Checked<FormattedText> parseMarkdownV2(const QByteArray &text);

//! The entities that a caller gave explicitly.
[[nodiscard]] std::vector<Entity> entitiesFrom(const QJsonArray &entities);

//! What the server makes of a text before it goes out: blanks around it vanish; commands, mentions, hashtags, addresses
//! and links that nobody marked become entities.
[[nodiscard]] FormattedText finished(FormattedText text);

} // namespace core::practice
