// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/formatted_text.h"

#include "core/practice/world/text_builder.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

//! The link as the server writes it; empty when it is none.
QString checkedUrl(const QString &text)
{
    QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text, QUrl::StrictMode);
    const bool isOurs = url.scheme() == "tg"_L1 || url.scheme() == "ton"_L1;
    if (!url.isValid() || (!isOurs && !url.host().contains(u'.')))
        return {};
    if (!isOurs && url.path().isEmpty())
        url.setPath(u"/"_s);
    return url.toString(QUrl::FullyEncoded);
}

UserId mentionedUser(const QString &text)
{
    const QUrl url(text);
    return url.scheme() == "tg"_L1 && url.host() == "user"_L1
        ? UserId(QUrlQuery(url).queryItemValue(u"id"_s).toLongLong())
        : UserId();
}

bool overlap(const Entity &left, const Entity &right)
{
    return left.offset < right.offset + right.length && right.offset < left.offset + left.length;
}

//! Formats that forbid that something is recognised inside them.
bool isClosed(const Entity &entity)
{
    static constexpr std::array open{"bold"_L1,
                                     "italic"_L1,
                                     "underline"_L1,
                                     "strikethrough"_L1,
                                     "spoiler"_L1,
                                     "blockquote"_L1,
                                     "expandable_blockquote"_L1};
    return std::ranges::find(open, entity.type) == open.end();
}

void recognise(FormattedText &text)
{
    struct Pattern {
        QLatin1StringView type;
        QRegularExpression pattern;
    };
    static const std::array patterns{
        Pattern{"url"_L1,
                QRegularExpression(u"(?<![\\w@])(https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]|t\\.me/[\\w+/?=-]+)"_s)},
        Pattern{"email"_L1, QRegularExpression(u"(?<![\\w.])[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w"_s)},
        Pattern{"bot_command"_L1,
                QRegularExpression(u"(?<![\\w/<>])/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]{3,32})?(?!\\w)"_s)},
        Pattern{"mention"_L1, QRegularExpression(u"(?<![\\w@/.])@[A-Za-z0-9_]{3,32}(?!\\w)"_s)},
        Pattern{"hashtag"_L1,
                QRegularExpression(u"(?<!\\w)#\\w*[^\\W\\d]\\w*"_s, QRegularExpression::UseUnicodePropertiesOption)}};
    for (const Pattern &pattern : patterns) {
        auto matches = pattern.pattern.globalMatch(text.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const Entity entity{pattern.type, match.capturedStart(), match.capturedLength()};
            if (std::ranges::none_of(text.entities, [&entity](const Entity &other) {
                    return isClosed(other) && overlap(other, entity);
                }))
                text.entities.push_back(entity);
        }
    }
}

void trim(FormattedText &text)
{
    const auto isVisible = [](QChar c) { return !c.isSpace(); };
    const auto begin = std::ranges::find_if(text.text, isVisible) - text.text.begin();
    text.text = text.text.trimmed();
    for (Entity &entity : text.entities) {
        const qint64 end = std::clamp<qint64>(entity.offset + entity.length - begin, 0, text.text.size());
        entity.offset = std::clamp<qint64>(entity.offset - begin, 0, text.text.size());
        entity.length = end - entity.offset;
    }
    std::erase_if(text.entities, [](const Entity &entity) { return entity.length <= 0; });
}

} // namespace

Checked<FormattedText> parseFormatted(const QString &text, const QString &mode)
{
    if (mode.isEmpty() || mode.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return FormattedText{text};
    if (mode.compare("html"_L1, Qt::CaseInsensitive) == 0)
        return parseHtml(text.toUtf8());
    if (mode.compare("markdown"_L1, Qt::CaseInsensitive) == 0)
        return parseMarkdown(text.toUtf8());
    if (mode.compare("markdownv2"_L1, Qt::CaseInsensitive) == 0)
        return parseMarkdownV2(text.toUtf8());
    return badRequest(u"unsupported parse_mode"_s);
}

std::vector<Entity> entitiesFrom(const QJsonArray &entities)
{
    std::vector<Entity> result;
    for (const QJsonValue value : entities) {
        const QJsonObject object = value.toObject();
        result.push_back({object["type"_L1].toString(), object["offset"_L1].toInteger(),
                          object["length"_L1].toInteger(), object["url"_L1].toString(),
                          UserId(object["user"_L1]["id"_L1].toInteger()), object["language"_L1].toString(),
                          object["custom_emoji_id"_L1].toString()});
    }
    return result;
}

FormattedText finished(FormattedText text)
{
    trim(text);
    recognise(text);
    std::ranges::stable_sort(text.entities, [](const Entity &left, const Entity &right) {
        return left.offset != right.offset ? left.offset < right.offset : left.length > right.length;
    });
    return text;
}

void TextBuilder::add(Entity entity, qint64 begin)
{
    if (m_length == begin)
        return;
    entity.offset = begin;
    entity.length = m_length - begin;
    m_entities.push_back(std::move(entity));
}

void TextBuilder::addLink(const QString &url, qint64 begin)
{
    if (const UserId user = mentionedUser(url); !user.isNull())
        add({u"text_mention"_s, 0, 0, {}, user}, begin);
    else if (const QString checked = checkedUrl(url); !checked.isEmpty())
        add({u"text_link"_s, 0, 0, checked}, begin);
}

FormattedText TextBuilder::take()
{
    return {QString::fromUtf8(m_bytes), std::move(m_entities)};
}

tl::unexpected<Refusal> cannotParse(const QString &why)
{
    return badRequest(u"can't parse entities: "_s + why);
}

CodeOpening codeOpening(const QByteArray &text, qsizetype index)
{
    qsizetype end = index;
    while (!isBlank(byteAt(text, end)) && byteAt(text, end) != '`')
        ++end;
    CodeOpening opening{{}, index};
    if (end < text.size() && text[end] != '`') {
        opening.language = QString::fromUtf8(text.mid(index, end - index));
        opening.begin = end;
    }
    // One line break after the opening belongs to the markup.
    const char first = byteAt(text, opening.begin);
    const char second = byteAt(text, opening.begin + 1);
    if (first == '\n' || first == '\r')
        opening.begin += (second == '\n' || second == '\r') && first != second ? 2 : 1;
    return opening;
}

} // namespace core::practice
