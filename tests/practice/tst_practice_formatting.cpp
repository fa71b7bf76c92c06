// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/formatted_text.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;

namespace {

//! "bold 0+4", "text_link 0+4 http://…" for each entity.
QStringList shortForm(const std::vector<Entity> &entities)
{
    QStringList result;
    for (const Entity &entity : entities) {
        QString text = u"%1 %2+%3"_s.arg(entity.type).arg(entity.offset).arg(entity.length);
        for (const QString &extra : {entity.url, entity.language, entity.customEmoji}) {
            if (!extra.isEmpty())
                text += u' ' + extra;
        }
        if (!entity.user.isNull())
            text += u' ' + entity.user.toString();
        result.append(text);
    }
    return result;
}

} // namespace

class tst_PracticeFormatting final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void markupBecomesEntities_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("entities");
        const auto row = [](const char *name, const QString &mode, const QString &source, const QString &text,
                            const QStringList &entities) { QTest::newRow(name) << mode << source << text << entities; };
        row("plain", u""_s, u"<b>*as it is*</b>"_s, u"<b>*as it is*</b>"_s, {});
        row("html", u"html"_s, u"<b>a<i>b</i></b> <u>c</u><S>d</S>"_s, u"ab cd"_s,
            {u"bold 0+2"_s, u"italic 1+1"_s, u"underline 3+1"_s, u"strikethrough 4+1"_s});
        row("html references", u"HTML"_s, u"&lt;b&gt; &amp;&quot;&#33;&#x1F338; &nbsp;"_s, u"<b> &\"!🌸 &nbsp;"_s, {});
        row("html links", u"HTML"_s,
            u"<a href=\"https://example.org/a?b&amp;c\">x</a> <a href='tg://user?id=5'>y</a> <a>example.org</a>"_s,
            u"x y example.org"_s,
            {u"text_link 0+1 https://example.org/a?b&c"_s, u"text_mention 2+1 5"_s,
             u"text_link 4+11 http://example.org/"_s});
        row("html code", u"HTML"_s, u"<code>c</code><pre>p</pre><pre><code class=\"language-cpp\">q</code></pre>"_s,
            u"cpq"_s, {u"code 0+1"_s, u"pre 1+1"_s, u"pre 2+1 cpp"_s});
        row("html rest", u"HTML"_s,
            u"<tg-spoiler>s</tg-spoiler><span class=\"tg-spoiler\">t</span><blockquote expandable>q</blockquote>"
            "<tg-emoji emoji-id=\"42\">e</tg-emoji>"_s,
            u"stqe"_s, {u"spoiler 0+1"_s, u"spoiler 1+1"_s, u"expandable_blockquote 2+1"_s, u"custom_emoji 3+1 42"_s});
        row("offsets in UTF-16", u"HTML"_s, u"🌸é<b>б</b>"_s, u"🌸éб"_s, {u"bold 3+1"_s});
        row("markdown", u"Markdown"_s, u"*b* _i_ `c` [t](example.org) \\*x"_s, u"b i c t *x"_s,
            {u"bold 0+1"_s, u"italic 2+1"_s, u"code 4+1"_s, u"text_link 6+1 http://example.org/"_s});
        row("markdown block", u"markdown"_s, u"```py\nx=1```"_s, u"x=1"_s, {u"pre 0+3 py"_s});
        row("v2", u"MarkdownV2"_s, u"*b _bi_* __u__ ~s~ ||h|| `c` \\."_s, u"b bi u s h c ."_s,
            {u"bold 0+4"_s, u"italic 2+2"_s, u"underline 5+1"_s, u"strikethrough 7+1"_s, u"spoiler 9+1"_s,
             u"code 11+1"_s});
        row("v2 links", u"MarkdownV2"_s, u"[t](https://example.org/\\)) ![e](tg://emoji?id=7)"_s, u"t e"_s,
            {u"text_link 0+1 https://example.org/)"_s, u"custom_emoji 2+1 7"_s});
        row("v2 block", u"MarkdownV2"_s, u"```cpp\nint x;```"_s, u"int x;"_s, {u"pre 0+6 cpp"_s});
        row("v2 quotes", u"MarkdownV2"_s, u">a\n>b\nc\n>d||"_s, u"a\nb\nc\nd"_s,
            {u"blockquote 0+4"_s, u"expandable_blockquote 6+1"_s});
        row("recognised", u""_s, u"/start@x_bot see https://example.org/a, @ann or #tag a@b.example"_s,
            u"/start@x_bot see https://example.org/a, @ann or #tag a@b.example"_s,
            {u"bot_command 0+12"_s, u"url 17+21"_s, u"mention 40+4"_s, u"hashtag 48+4"_s, u"email 53+11"_s});
        row("nothing is recognised in code", u"HTML"_s, u"<code>/start</code> /stop"_s, u"/start /stop"_s,
            {u"code 0+6"_s, u"bot_command 7+5"_s});
        row("blanks around go", u"HTML"_s, u"  <b>a</b> \n"_s, u"a"_s, {u"bold 0+1"_s});
    }
    void markupBecomesEntities()
    {
        QFETCH(QString, mode);
        QFETCH(QString, source);
        QFETCH(QString, text);
        QFETCH(QStringList, entities);

        const auto parsed = parseFormatted(source, mode);

        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().description));
        const FormattedText result = finished(*parsed);
        QCOMPARE(result.text, text);
        QCOMPARE(shortForm(result.entities), entities);
    }

    void brokenMarkupIsRefusedInTheServersWords_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &mode, const QString &source, const QString &words) {
            QTest::newRow(qPrintable(mode + u' ' + source)) << mode << source << words;
        };
        row(u"HTML"_s, u"é<c>"_s, u"Unsupported start tag \"c\" at byte offset 2"_s);
        row(u"HTML"_s, u"<b>x</i>"_s, u"Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\""_s);
        row(u"HTML"_s, u"<b>x"_s, u"Can't find end tag corresponding to start tag \"b\""_s);
        row(u"HTML"_s, u"x</b>"_s, u"Unexpected end tag at byte offset 1"_s);
        row(u"HTML"_s, u"a <b"_s, u"Unclosed start tag at byte offset 2"_s);
        row(u"HTML"_s, u"<a href=\"x>"_s, u"Unclosed start tag at byte offset 0"_s);
        row(u"HTML"_s, u"<b>x</b"_s, u"Unclosed end tag at byte offset 4"_s);
        row(u"HTML"_s, u"<span>x</span>"_s, u"Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"_s);
        row(u"HTML"_s, u"<a =x>"_s, u"Empty attribute name in the tag \"a\" at byte offset 0"_s);
        row(u"HTML"_s, u"<a href=x/y>"_s, u"Unexpected end of name token at byte offset 8"_s);
        row(u"Markdown"_s, u"ж_x"_s, u"Can't find end of the entity starting at byte offset 2"_s);
        row(u"Markdown"_s, u"snake_case"_s, u"Can't find end of the entity starting at byte offset 5"_s);
        row(u"MarkdownV2"_s, u"1.5"_s, u"Character '.' is reserved and must be escaped with the preceding '\\'"_s);
        row(u"MarkdownV2"_s, u"a|b"_s, u"Character '|' is reserved and must be escaped with the preceding '\\'"_s);
        row(u"MarkdownV2"_s, u"é*x"_s, u"Can't find end of Bold entity at byte offset 2"_s);
        row(u"MarkdownV2"_s, u"[x](y"_s, u"Can't find end of a URL at byte offset 4"_s);
        row(u"MarkdownV2"_s, u"![x](y)"_s, u"Invalid tg://emoji or tg://time URL specified"_s);
        row(u"MarkdownV2"_s, u">*x\ny"_s, u"Can't find end of Bold entity at byte offset 1"_s);
    }
    void brokenMarkupIsRefusedInTheServersWords()
    {
        QFETCH(QString, mode);
        QFETCH(QString, source);
        QFETCH(QString, words);

        const auto parsed = parseFormatted(source, mode);

        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, 400);
        QCOMPARE(parsed.error().description, u"Bad Request: can't parse entities: "_s + words);
    }

    void unknownModeIsRefused()
    {
        QCOMPARE(parseFormatted(u"x"_s, u"bbcode"_s).error().description, u"Bad Request: unsupported parse_mode"_s);
    }

    void strangeTextsDoNoHarm()
    {
        // Every prefix and suffix of a text full of markup is either read or refused.
        const QString hostile =
            u"<a href=\"&#x;\"><b>]*_[(`|~>!\\</b>&lt &#99999999;\n>\r\n||```x\n```__**🌸\u0301\u202e"_s;
        for (const QString &mode : {u"HTML"_s, u"Markdown"_s, u"MarkdownV2"_s}) {
            for (qsizetype cut = 0; cut < hostile.size(); ++cut) {
                for (const QString &piece : {hostile.left(cut), hostile.mid(cut)}) {
                    const auto parsed = parseFormatted(piece, mode);
                    for (const Entity &entity : parsed ? finished(*parsed).entities : std::vector<Entity>())
                        QVERIFY(entity.offset >= 0 && entity.length > 0);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_PracticeFormatting)
#include "tst_practice_formatting.moc"
