// SPDX-License-Identifier: GPL-3.0-or-later
// https://core.telegram.org/bots/api#markdownv2-style
#include "core/practice/world/text_builder.h"

#include <QUrl>
#include <QUrlQuery>

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

enum class Mark { Bold, Italic, Underline, Strikethrough, Spoiler, Link, Emoji, Code, Block, Quote };

QLatin1StringView entityName(Mark mark)
{
    switch (mark) {
    case Mark::Bold:
        return "bold"_L1;
    case Mark::Italic:
        return "italic"_L1;
    case Mark::Underline:
        return "underline"_L1;
    case Mark::Strikethrough:
        return "strikethrough"_L1;
    case Mark::Spoiler:
        return "spoiler"_L1;
    case Mark::Code:
        return "code"_L1;
    case Mark::Block:
        return "pre"_L1;
    case Mark::Quote:
        return "blockquote"_L1;
    case Mark::Link:
        return "text_link"_L1;
    case Mark::Emoji:
        return "custom_emoji"_L1;
    }
    Q_UNREACHABLE();
}

// The words that the server's own errors use.
QLatin1StringView errorName(Mark mark)
{
    switch (mark) {
    case Mark::Bold:
        return "Bold"_L1;
    case Mark::Italic:
        return "Italic"_L1;
    case Mark::Underline:
        return "Underline"_L1;
    case Mark::Strikethrough:
        return "Strikethrough"_L1;
    case Mark::Spoiler:
        return "Spoiler"_L1;
    case Mark::Code:
        return "Code"_L1;
    case Mark::Block:
        return "Pre"_L1;
    case Mark::Quote:
        return "BlockQuote"_L1;
    case Mark::Link:
        return "TextUrl"_L1;
    case Mark::Emoji:
        return "CustomEmoji"_L1;
    }
    Q_UNREACHABLE();
}

struct OpenMark {
    Mark mark;
    qsizetype openedAt; // byte of the markup
    qint64 begin;
    qsizetype beginByte; // of the result
    QString language = {};
};

class MarkdownV2Parser {
public:
    explicit MarkdownV2Parser(const QByteArray &text) : m_text(text) { }

    Checked<FormattedText> parse()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (const auto read = step(); !read)
                return refused(read);
        }
        if (m_isInQuote)
            closeQuote();
        if (!m_open.empty())
            return unclosed();
        return m_result.take();
    }

private:
    [[nodiscard]] char peek(qsizetype ahead = 0) const { return byteAt(m_text, m_at + ahead); }
    [[nodiscard]] bool isInside(Mark mark) const { return !m_open.empty() && m_open.back().mark == mark; }
    [[nodiscard]] bool isFence() const { return peek() == '`' && peek(1) == '`' && peek(2) == '`'; }

    Checked<> step()
    {
        const char byte = peek();
        if (byte == '\\' && peek(1) > 0 && peek(1) <= 126) {
            put(m_text[++m_at]);
            return {};
        }
        const bool isVerbatim = isInside(Mark::Code) || isInside(Mark::Block);
        static constexpr QByteArrayView reserved("_*[]()~`>#+-=|{}.!\n");
        if (isVerbatim ? byte != '`' : !reserved.contains(byte)) {
            put(byte);
            return {};
        }
        if (byte == '\n')
            return lineBreak();
        return isEnd() ? close() : open();
    }

    void put(char byte)
    {
        m_result.put(byte);
        if (byte != '\r')
            m_isAtLineBegin = byte == '\n';
    }

    //! A quote ends with the last line that begins with ">".
    Checked<> lineBreak()
    {
        const bool endsQuote = m_isInQuote && peek(1) != '>';
        if (!endsQuote) {
            put('\n');
            return {};
        }
        put('\n');
        closeQuote();
        return m_isInQuote ? unclosed() : Checked<>();
    }

    //! Leaves the quote open when something inside it is still open.
    void closeQuote()
    {
        // "||" alone at its end makes a quote collapsible.
        const bool isExpandable = isInside(Mark::Spoiler) && m_result.length() - m_open.back().begin <= 1
            && m_open.back().openedAt >= m_at - 3;
        if (isExpandable)
            m_open.pop_back();
        if (!isInside(Mark::Quote))
            return;
        m_result.add({isExpandable ? u"expandable_blockquote"_s : u"blockquote"_s}, m_open.back().begin);
        m_open.pop_back();
        m_isInQuote = false;
    }

    [[nodiscard]] bool isEnd() const
    {
        if (m_open.empty())
            return false;
        switch (m_open.back().mark) {
        case Mark::Bold:
            return peek() == '*';
        case Mark::Italic:
            return peek() == '_' && peek(1) != '_';
        case Mark::Underline:
            return peek() == '_' && peek(1) == '_';
        case Mark::Strikethrough:
            return peek() == '~';
        case Mark::Spoiler:
            return peek() == '|' && peek(1) == '|';
        case Mark::Link:
        case Mark::Emoji:
            return peek() == ']';
        case Mark::Code:
            return peek() == '`';
        case Mark::Block:
            return isFence();
        case Mark::Quote:
            return false;
        }
        Q_UNREACHABLE();
    }

    Checked<> open()
    {
        const qsizetype openedAt = m_at;
        const char byte = peek();
        if (byte == '>' && m_isAtLineBegin) {
            if (!m_isInQuote)
                push(Mark::Quote, openedAt);
            m_isInQuote = true;
        } else if (byte == '*') {
            push(Mark::Bold, openedAt);
        } else if (byte == '_') {
            push(peek(1) == '_' ? Mark::Underline : Mark::Italic, openedAt);
            m_at += peek(1) == '_' ? 1 : 0;
        } else if (byte == '~') {
            push(Mark::Strikethrough, openedAt);
        } else if (byte == '|' && peek(1) == '|') {
            push(Mark::Spoiler, openedAt);
            ++m_at;
        } else if (byte == '[') {
            push(Mark::Link, openedAt);
        } else if (byte == '!' && peek(1) == '[') {
            push(Mark::Emoji, openedAt);
            ++m_at;
        } else if (isFence() && !isInside(Mark::Code)) {
            const CodeOpening opening = codeOpening(m_text, m_at + 3);
            push(Mark::Block, openedAt);
            m_open.back().language = opening.language;
            m_at = opening.begin - 1;
        } else if (byte == '`' && !isInside(Mark::Block)) {
            push(Mark::Code, openedAt);
        } else if (byte == '`') {
            put(byte);
        } else {
            return cannotParse(
                u"Character '%1' is reserved and must be escaped with the preceding '\\'"_s.arg(QLatin1Char(byte)));
        }
        return {};
    }

    void push(Mark mark, qsizetype openedAt)
    {
        m_open.push_back({mark, openedAt, m_result.length(), m_result.bytes()});
    }

    Checked<> close()
    {
        const OpenMark open = m_open.back();
        m_open.pop_back();
        m_isAtLineBegin = false;
        switch (open.mark) {
        case Mark::Underline:
        case Mark::Spoiler:
            ++m_at;
            break;
        case Mark::Block:
            m_at += 2;
            break;
        case Mark::Link:
            return closeLink(open);
        case Mark::Emoji:
            return closeEmoji(open);
        default:
            break;
        }
        m_result.add({entityName(open.mark), 0, 0, {}, {}, open.language}, open.begin);
        return {};
    }

    Checked<> closeLink(const OpenMark &open)
    {
        if (peek(1) != '(') {
            m_result.addLink(m_result.textFrom(open.beginByte), open.begin);
            return {};
        }
        const auto url = readUrl();
        if (!url)
            return refused(url);
        m_result.addLink(*url, open.begin);
        return {};
    }

    Checked<> closeEmoji(const OpenMark &open)
    {
        if (peek(1) != '(')
            return cannotParse(u"The entity must contain a tg://emoji or tg://time URL"_s);
        const auto text = readUrl();
        if (!text)
            return refused(text);
        const QUrl url(*text);
        const QString emoji = QUrlQuery(url).queryItemValue(u"id"_s);
        if (url.scheme() != "tg"_L1 || url.host() != "emoji"_L1 || emoji.toLongLong() == 0)
            return cannotParse(u"Invalid tg://emoji or tg://time URL specified"_s);
        m_result.add({u"custom_emoji"_s, 0, 0, {}, {}, {}, emoji}, open.begin);
        return {};
    }

    //! Reads "(…)" behind the "]" at the current place.
    Checked<QString> readUrl()
    {
        m_at += 2;
        const qsizetype begin = m_at;
        QByteArray url;
        while (m_at < m_text.size() && peek() != ')') {
            if (peek() == '\\' && peek(1) > 0 && peek(1) <= 126)
                ++m_at;
            url += m_text[m_at++];
        }
        if (m_at >= m_text.size())
            return cannotParse(u"Can't find end of a URL at byte offset %1"_s.arg(begin));
        return QString::fromUtf8(url);
    }

    [[nodiscard]] tl::unexpected<Refusal> unclosed() const
    {
        return cannotParse(u"Can't find end of %1 entity at byte offset %2"_s.arg(
            errorName(m_open.back().mark), QString::number(m_open.back().openedAt)));
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    TextBuilder m_result;
    std::vector<OpenMark> m_open;
    bool m_isInQuote = false;
    bool m_isAtLineBegin = true;
};

} // namespace

Checked<FormattedText> parseMarkdownV2(const QByteArray &text)
{
    return MarkdownV2Parser(text).parse();
}

} // namespace core::practice
