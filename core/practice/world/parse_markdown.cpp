// SPDX-License-Identifier: GPL-3.0-or-later
// The old Markdown: no nesting, no escaping inside. https://core.telegram.org/bots/api#markdown-style
#include "core/practice/world/text_builder.h"

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

bool isMark(char byte)
{
    return byte == '_' || byte == '*' || byte == '`' || byte == '[';
}

class MarkdownParser {
public:
    explicit MarkdownParser(const QByteArray &text) : m_text(text) { }

    Checked<FormattedText> parse()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char byte = m_text[m_at];
            if (byte == '\\' && isMark(peek(1))) {
                m_result.put(m_text[++m_at]);
            } else if (!isMark(byte)) {
                m_result.put(byte);
            } else if (const auto read = readEntity(); !read) {
                return refused(read);
            }
        }
        return m_result.take();
    }

private:
    [[nodiscard]] char peek(qsizetype ahead) const { return byteAt(m_text, m_at + ahead); }
    [[nodiscard]] bool isFence() const { return peek(0) == '`' && peek(1) == '`' && peek(2) == '`'; }

    Checked<> readEntity()
    {
        const qsizetype opened = m_at;
        const char mark = m_text[m_at];
        const bool isBlock = isFence();
        QString language;
        if (isBlock) {
            CodeOpening opening = codeOpening(m_text, m_at + 3);
            language = std::move(opening.language);
            m_at = opening.begin;
        } else {
            ++m_at;
        }

        const qint64 begin = m_result.length();
        const char end = mark == '[' ? ']' : mark;
        while (m_at < m_text.size() && (isBlock ? !isFence() : m_text[m_at] != end))
            m_result.put(m_text[m_at++]);
        if (m_at >= m_text.size())
            return cannotParse(u"Can't find end of the entity starting at byte offset %1"_s.arg(opened));

        if (mark == '[')
            readLink(opened, begin);
        else if (isBlock)
            m_result.add({u"pre"_s, 0, 0, {}, {}, language}, begin);
        else
            m_result.add({mark == '*' ? u"bold"_s : mark == '_' ? u"italic"_s : u"code"_s}, begin);
        if (isBlock)
            m_at += 2;
        return {};
    }

    void readLink(qsizetype opened, qint64 begin)
    {
        QByteArray url = m_text.mid(opened + 1, m_at - opened - 1);
        if (peek(1) == '(') {
            qsizetype end = m_text.indexOf(')', m_at);
            if (end < 0)
                end = m_text.size();
            url = m_text.mid(m_at + 2, end - m_at - 2);
            m_at = end;
        }
        m_result.addLink(QString::fromUtf8(url), begin);
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    TextBuilder m_result;
};

} // namespace

Checked<FormattedText> parseMarkdown(const QByteArray &text)
{
    return MarkdownParser(text).parse();
}

} // namespace core::practice
