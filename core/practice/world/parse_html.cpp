// SPDX-License-Identifier: GPL-3.0-or-later
// https://core.telegram.org/bots/api#html-style
#include "core/practice/world/text_builder.h"

#include <array>

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

struct Tag {
    QLatin1StringView name;
    QLatin1StringView entity; // empty: depends on the attributes
};

constexpr std::array tags{Tag{"b"_L1, "bold"_L1},
                          Tag{"strong"_L1, "bold"_L1},
                          Tag{"i"_L1, "italic"_L1},
                          Tag{"em"_L1, "italic"_L1},
                          Tag{"u"_L1, "underline"_L1},
                          Tag{"ins"_L1, "underline"_L1},
                          Tag{"s"_L1, "strikethrough"_L1},
                          Tag{"strike"_L1, "strikethrough"_L1},
                          Tag{"del"_L1, "strikethrough"_L1},
                          Tag{"tg-spoiler"_L1, "spoiler"_L1},
                          Tag{"span"_L1, "spoiler"_L1},
                          Tag{"a"_L1, ""_L1},
                          Tag{"tg-emoji"_L1, ""_L1},
                          Tag{"tg-time"_L1, ""_L1},
                          Tag{"pre"_L1, ""_L1},
                          Tag{"code"_L1, ""_L1},
                          Tag{"blockquote"_L1, ""_L1}};

const Tag *tagNamed(const QString &name)
{
    const auto tag = std::ranges::find_if(tags, [&name](const Tag &known) { return known.name == name; });
    return tag == tags.end() ? nullptr : &*tag;
}

struct OpenTag {
    const Tag *tag;
    QString argument;
    qint64 begin;
    qsizetype beginByte;
};

class HtmlParser {
public:
    explicit HtmlParser(const QByteArray &text) : m_text(text) { }

    Checked<FormattedText> parse()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] != '<') {
                if (const QString character = reference(); !character.isEmpty())
                    m_result.put(character);
                else
                    m_result.put(m_text[m_at++]);
                continue;
            }
            const auto read = byteAt(m_text, m_at + 1) == '/' ? readEnd() : readStart();
            if (!read)
                return refused(read);
        }
        if (!m_open.empty())
            return cannotParse(u"Can't find end tag corresponding to start tag \"%1\""_s.arg(m_open.back().tag->name));
        return m_result.take();
    }

private:
    [[nodiscard]] char peek() const { return byteAt(m_text, m_at); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(peek()))
            ++m_at;
    }
    QString untilAny(const char *stops)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isBlank(peek()) && !QByteArrayView(stops).contains(peek()))
            ++m_at;
        return QString::fromUtf8(m_text.mid(begin, m_at - begin));
    }

    //! The character that a reference like "&lt;" at the current place stands for, having passed it; or nothing.
    QString reference()
    {
        if (peek() != '&')
            return {};
        qsizetype end = m_at + 1;
        while (end < m_text.size() && (QChar::fromLatin1(m_text[end]).isLetterOrNumber() || m_text[end] == '#'))
            ++end;
        const QByteArray name = m_text.mid(m_at + 1, end - m_at - 1);
        uint code = 0;
        if (name.startsWith("#x"))
            code = name.mid(2).toUInt(nullptr, 16);
        else if (name.startsWith('#'))
            code = name.mid(1).toUInt();
        else if (name == "lt" || name == "gt" || name == "amp" || name == "quot")
            code = name == "lt" ? '<' : name == "gt" ? '>' : name == "amp" ? '&' : '"';
        if (code == 0 || code >= 0x10ffff || name.size() > 8)
            return {};
        m_at = end + (byteAt(m_text, end) == ';' ? 1 : 0);
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }

    Checked<> readStart()
    {
        const qsizetype opened = m_at++;
        const QString name = untilAny(">").toLower();
        if (m_at >= m_text.size())
            return cannotParse(u"Unclosed start tag at byte offset %1"_s.arg(opened));
        const Tag *tag = tagNamed(name);
        if (!tag)
            return cannotParse(u"Unsupported start tag \"%1\" at byte offset %2"_s.arg(name).arg(opened));

        OpenTag open{tag, {}, m_result.length(), m_result.bytes()};
        for (skipBlanks(); peek() != '>'; skipBlanks()) {
            if (const auto read = readAttribute(open, opened); !read)
                return read;
        }
        ++m_at;
        if (name == "span"_L1 && open.argument != "spoiler"_L1)
            return cannotParse(u"Tag \"span\" must have class \"tg-spoiler\" at byte offset %1"_s.arg(opened));
        m_open.push_back(std::move(open));
        return {};
    }

    Checked<> readAttribute(OpenTag &open, qsizetype opened)
    {
        const QString unclosed = u"Unclosed start tag \"%1\" at byte offset %2"_s.arg(open.tag->name).arg(opened);
        if (m_at >= m_text.size())
            return cannotParse(unclosed);
        const QString name = untilAny("=>/\"'");
        if (name.isEmpty())
            return cannotParse(
                u"Empty attribute name in the tag \"%1\" at byte offset %2"_s.arg(open.tag->name).arg(opened));
        skipBlanks();
        QString value;
        if (peek() == '=') {
            ++m_at;
            skipBlanks();
            auto read = readValue(opened);
            if (!read)
                return refused(read);
            value = *read;
        }
        if (m_at >= m_text.size())
            return cannotParse(unclosed);

        const QLatin1StringView tag = open.tag->name;
        if ((tag == "a"_L1 && name == "href"_L1) || (tag == "tg-emoji"_L1 && name == "emoji-id"_L1))
            open.argument = value;
        else if (tag == "code"_L1 && name == "class"_L1 && value.startsWith("language-"_L1))
            open.argument = value.mid(9);
        else if (tag == "span"_L1 && name == "class"_L1 && value.startsWith("tg-"_L1))
            open.argument = value.mid(3);
        else if (tag == "blockquote"_L1 && name == "expandable"_L1)
            open.argument = name;
        return {};
    }

    Checked<QString> readValue(qsizetype opened)
    {
        const char quote = peek();
        if (quote != '"' && quote != '\'') {
            const qsizetype begin = m_at;
            while (QChar::fromLatin1(peek()).isLetterOrNumber() || peek() == '.' || peek() == '-')
                ++m_at;
            if (!isBlank(peek()) && peek() != '>')
                return cannotParse(u"Unexpected end of name token at byte offset %1"_s.arg(begin));
            return QString::fromUtf8(m_text.mid(begin, m_at - begin)).toLower();
        }
        ++m_at;
        QByteArray value;
        while (m_at < m_text.size() && peek() != quote) {
            if (const QString character = reference(); !character.isEmpty())
                value += character.toUtf8();
            else
                value += m_text[m_at++];
        }
        if (m_at >= m_text.size())
            return cannotParse(u"Unclosed start tag at byte offset %1"_s.arg(opened));
        ++m_at;
        return QString::fromUtf8(value);
    }

    Checked<> readEnd()
    {
        const qsizetype opened = m_at;
        if (m_open.empty())
            return cannotParse(u"Unexpected end tag at byte offset %1"_s.arg(opened));
        m_at += 2;
        const QString name = untilAny(">").toLower();
        skipBlanks();
        if (peek() != '>')
            return cannotParse(u"Unclosed end tag at byte offset %1"_s.arg(opened));
        ++m_at;

        const OpenTag open = m_open.back();
        if (!name.isEmpty() && name != open.tag->name)
            return cannotParse(
                u"Unmatched end tag at byte offset %1, expected \"</%2>\", found \"</%3>\""_s.arg(opened).arg(
                    open.tag->name, name));
        m_open.pop_back();
        addEntity(open);
        return {};
    }

    void addEntity(const OpenTag &open)
    {
        const QLatin1StringView tag = open.tag->name;
        if (!open.tag->entity.isEmpty()) {
            m_result.add({open.tag->entity}, open.begin);
        } else if (tag == "a"_L1) {
            m_result.addLink(open.argument.isEmpty() ? m_result.textFrom(open.beginByte) : open.argument, open.begin);
        } else if (tag == "blockquote"_L1) {
            m_result.add({open.argument.isEmpty() ? u"blockquote"_s : u"expandable_blockquote"_s}, open.begin);
        } else if (tag == "tg-emoji"_L1) {
            m_result.add({u"custom_emoji"_s, 0, 0, {}, {}, {}, open.argument}, open.begin);
        } else if (tag == "code"_L1) {
            m_result.add({u"code"_s, 0, 0, {}, {}, isInsidePre(open) ? open.argument : QString()}, open.begin);
        } else if (tag == "pre"_L1) {
            // <pre><code class="language-x"> is one block with a language.
            Entity *inner = m_result.last();
            if (inner && inner->type == "code"_L1 && inner->offset == open.begin
                && inner->length == m_result.length() - open.begin)
                inner->type = u"pre"_s;
            else
                m_result.add({u"pre"_s}, open.begin);
        }
    }

    [[nodiscard]] bool isInsidePre(const OpenTag &open) const
    {
        return !m_open.empty() && m_open.back().tag->name == "pre"_L1 && m_open.back().begin == open.begin;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    TextBuilder m_result;
    std::vector<OpenTag> m_open;
};

} // namespace

Checked<FormattedText> parseHtml(const QByteArray &text)
{
    return HtmlParser(text).parse();
}

} // namespace core::practice
