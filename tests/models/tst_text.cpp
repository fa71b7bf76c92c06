// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/connect_chat.h"
#include "tests/support/test_case.h"
#include "tests/support/ui/hostile_names.h"
#include "ui/models/connection_text.h"
#include "ui/text/connecting.h"
#include "ui/text/errors.h"
#include "ui/text/safe_text.h"
#include "ui/text/times.h"

#include <QDateTime>
#include <QSet>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

core::Instant at(const QString &iso)
{
    return core::instantFromMs(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch());
}

const core::Instant now = at(u"2026-11-21T09:42:00Z"_s);

} // namespace

class tst_Text final : public TestCase {
    Q_OBJECT

protected:
    void setUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void aShortenedSentenceKeepsItsNamesIsolated()
    {
        const QString name = isolated(u"ليلى المنصوري"_s);
        const QString sentence = name + u" joined Darkroom"_s;
        QCOMPARE(shortened(sentence, 100), sentence);

        const QString within = shortened(sentence, 6);
        QCOMPARE(within.count(QChar(0x2068)), within.count(QChar(0x2069)));
        QCOMPARE(within.size(), 8); // with "…" and the end of the isolation
        QCOMPARE(shortened(u"👩‍👩‍👧 joined"_s, 4), u"…"_s); // never half a letter
    }

    void hostileNamesBecomeHarmlessLines_data()
    {
        QTest::addColumn<QString>("name");
        for (const HostileName &hostile : hostileNames())
            QTest::newRow(hostile.tag) << hostile.text;
    }
    void hostileNamesBecomeHarmlessLines()
    {
        QFETCH(QString, name);

        const QString line = safeLine(name, 64);

        QVERIFY(line.size() <= 64);
        QCOMPARE(line, line.trimmed());
        QVERIFY(line.isValidUtf16());
        int marks = 0;
        for (const QChar c : line) {
            QVERIFY(c.category() != QChar::Other_Control);
            QVERIFY(c.unicode() != 0x2028 && c.unicode() != 0x2029);
            QVERIFY(!(c.unicode() >= 0x202A && c.unicode() <= 0x202E));
            QVERIFY(!(c.unicode() >= 0x2066 && c.unicode() <= 0x2069));
            marks = c.category() == QChar::Mark_NonSpacing ? marks + 1 : 0;
            QVERIFY(marks <= 3);
        }
    }

    void ordinaryNamesStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Vietnamese") << u"Đặng Thảo Vy"_s;
        QTest::newRow("Arabic") << u"ليلى المنصوري"_s;
        QTest::newRow("Devanagari") << u"प्रिया कुलश्रेष्ठ"_s;
        QTest::newRow("Korean") << u"한소율"_s;
        QTest::newRow("Hebrew") << u"נועה ברקוביץ׳"_s;
        QTest::newRow("Persian with a joiner") << u"می\u200Cخواهم"_s;
        QTest::newRow("family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
        QTest::newRow("heart") << u"Anna \u2764\uFE0F"_s;
        QTest::newRow("markup is only text") << u"<b>Brown</b>"_s;
    }
    void ordinaryNamesStayAsTheyAre()
    {
        QFETCH(QString, name);
        QCOMPARE(safeLine(name), name);
    }

    void nothingVisibleIsEmpty()
    {
        QVERIFY(safeLine(QString(20, QChar(0x200B))).isEmpty());
        QVERIFY(safeLine(QString(QChar(0x3164))).isEmpty());
        QVERIFY(safeLine(QString(9, QChar(0x0301))).isEmpty());
        QVERIFY(safeName(u" \n\t"_s).isEmpty());
    }

    void longTextEndsAtALetter()
    {
        QCOMPARE(safeLine(u"abcdefgh"_s, 5), u"abcd…"_s);
        const QString flags = u"\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7"_s; // two letters of two surrogate pairs each
        QCOMPARE(safeLine(flags, 7), u"\U0001F1E9\U0001F1EA…"_s);
    }

    void blocksKeepTheirLines()
    {
        QCOMPARE(safeBlock(u"one\r\ntwo\n\n\n\n\nthree  four\u202E"_s), u"one\ntwo\n\nthree four"_s);
    }

    void namesAreIsolated()
    {
        const QString name = safeName(u"ليلى"_s);
        QCOMPARE(name.front(), QChar(0x2068));
        QCOMPARE(name.back(), QChar(0x2069));
    }

    void initialsFollowTheCustomOfTheScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("two words") << u"Zoë Brandström"_s << u"ZB"_s;
        QTest::newRow("first and last") << u"Đặng Thảo Vy"_s << u"ĐV"_s;
        QTest::newRow("one word") << u"mateus"_s << u"M"_s;
        QTest::newRow("Cyrillic") << u"Тимур Озёрский"_s << u"ТО"_s;
        QTest::newRow("Arabic") << u"ليلى المنصوري"_s << u"ل\u200Cا"_s;
        QTest::newRow("Han") << u"陈雨 桐"_s << u"陈"_s;
        QTest::newRow("Korean") << u"한소율"_s << u"한"_s;
        QTest::newRow("signs before letters") << u"*~ anna ~*"_s << u"A"_s;
        QTest::newRow("emoji") << u"\U0001F338"_s << u"\U0001F338"_s;
        QTest::newRow("nothing") << u""_s << u"?"_s;
        QTest::newRow("only signs") << u"—"_s << u"?"_s;
    }
    void initialsFollowTheCustomOfTheScript()
    {
        QFETCH(QString, name);
        QFETCH(QString, letters);
        QCOMPARE(initials(name), letters);
    }

    void ampersandsAreNoMnemonics() { QCOMPARE(withoutMnemonics(u"R&D"_s), u"R&&D"_s); }

    void timesUseWordsForNearDays_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("day");
        QTest::newRow("today") << u"2026-11-21T18:00:00Z"_s << u"today 18:00"_s << u"today 18:00"_s;
        QTest::newRow("tomorrow") << u"2026-11-22T09:00:00Z"_s << u"tomorrow 09:00"_s << u"tomorrow 09:00"_s;
        QTest::newRow("yesterday") << u"2026-11-20T18:00:00Z"_s << u"yesterday 18:00"_s << u"yesterday 18:00"_s;
        QTest::newRow("this year") << u"2026-11-19T18:00:00Z"_s << u"19 Nov 18:00"_s << u"19 Nov"_s;
        QTest::newRow("another year") << u"2027-03-03T10:12:00Z"_s << u"3 Mar 2027 10:12"_s << u"3 Mar 2027"_s;
    }
    void timesUseWordsForNearDays()
    {
        QFETCH(QString, then);
        QTEST(Times::moment(at(then), now), "moment");
        QTEST(Times::day(at(then), now), "day");
    }

    void agoCountsInTheUnitThatMatters()
    {
        QCOMPARE(Times::ago(now, now), u"just now"_s);
        QCOMPARE(Times::ago(now - 3s, now), u"3 s ago"_s);
        QCOMPARE(Times::ago(now - 5min, now), u"5 min ago"_s);
        QCOMPARE(Times::ago(now - 2h, now), u"today 07:42"_s);
        QCOMPARE(Times::shortAgo(now - 30s, now), u"now"_s);
        QCOMPARE(Times::shortAgo(now - 41min, now), u"41 min"_s);
        QCOMPARE(Times::shortAgo(now - 19h, now), u"19 h"_s);
        QCOMPARE(Times::shortAgo(now - 2 * 24h, now), u"2 d"_s);
        QCOMPARE(Times::shortAgo(now - 20 * 24h, now), u"1 Nov"_s);
    }

    void aClockThatWasSetBackIsNoFuture()
    {
        QCOMPARE(Times::ago(now + 5s, now), u"just now"_s);
        QCOMPARE(Times::shortAgo(now + 5h, now), u"now"_s);
    }

    void spansAndCountdowns()
    {
        QCOMPARE(Times::countdown(252s), u"4:12"_s);
        QCOMPARE(Times::countdown(61ms), u"0:01"_s);
        QCOMPARE(Times::countdown(-5s), u"0:00"_s);
        QCOMPARE(Times::span(130min), u"2 h 10 min"_s);
        QCOMPARE(Times::span(2h), u"2 h"_s);
        QCOMPARE(Times::span(34s), u"34 s"_s);
        QCOMPARE(Times::span(6 * 24h + 5h), u"6 days"_s);
    }

    void daysBeginAtMidnightAlsoWhenTheyAreShorter()
    {
        const core::Instant lateInMarch = at(u"2026-03-29T15:00"_s); // where the clocks go forward that night
        const auto starts = Times::dayStarts(lateInMarch, 1, 2);

        QCOMPARE(starts.size(), size_t(4));
        for (const core::Instant start : starts)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(core::toMs(start)).time(), QTime(0, 0));
        QCOMPARE(Times::dayName(starts[1], lateInMarch), u"Today"_s);
        QCOMPARE(Times::dayName(starts[2], lateInMarch), u"Mon"_s);
    }

    void theHeadlineNamesTheDay() { QCOMPARE(Times::headline(now), u"Saturday 21 November, 09:42"_s); }

    void theCLocaleShowsNoSeconds()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(Times::clock(now), u"09:42"_s);
    }

    void everyErrorHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        const int last = static_cast<int>(core::Error::Kind::Cancelled);
        for (int kind = 0; kind <= last; ++kind) {
            const core::Error error{static_cast<core::Error::Kind>(kind), u"sqlite: disk I/O error (10)"_s};
            const QString sentence = errorText(error);
            QVERIFY(sentence.endsWith(u'.'));
            QVERIFY(!sentence.contains(u"sqlite"_s)); // the log's words stay in the log
            QVERIFY(!sentence.contains(u"error"_s, Qt::CaseInsensitive));
            sentences << sentence;
        }
        QCOMPARE(sentences.size(), last + 1);
    }

    void everyVerdictOnACodeHasWordsOfItsOwn()
    {
        QSet<QString> facts;
        for (const QLatin1StringView verdict : core::access::connectVerdicts) {
            const ArrivalText text = arrivalText({now, QString(verdict), u"Club"_s, u"Anna"_s});
            QVERIFY(text.tone != Tone::Info); // the tone of what is not known
            QVERIFY2(text.tone == Tone::Ok || text.hint.endsWith(u'.'), verdict.data());
            QVERIFY2(!text.fact.contains(u'%'), verdict.data());
            facts << text.fact;
        }
        QCOMPARE(facts.size(), qsizetype(core::access::connectVerdicts.size()));
    }

    void waitThatTelegramOrderedIsCountedDown()
    {
        core::ConnectionState state{.connection = core::Connection::Connected, .lastAnswer = now - 3s};
        QCOMPARE(statusText(state, {}, now).detail, u"Last answer 3 s ago"_s);

        state.heldUntil = now + 42s;
        QCOMPARE(statusText(state, {}, now).title, u"Listening"_s);
        QCOMPARE(statusText(state, {}, now).detail, u"Sending goes on in 0:42"_s);
        QCOMPARE(orderedWait(state, now), std::optional(core::Duration(42s)));
        state.nextTry = now + 70s;
        QCOMPARE(statusText(state, {}, now).title, u"Waiting"_s);
        QCOMPARE(statusText(state, {}, now).detail, u"Telegram asks for a pause: 1:10"_s);
        state.heldUntil = now + 300s; // sending waits longer than listening
        QCOMPARE(statusText(state, {}, now).detail, u"Telegram asks for a pause: 1:10"_s);
        QCOMPARE(statusText(state, {}, now + 70s).detail, u"Sending goes on in 3:50"_s);
        state.heldUntil = now + 42s;

        QCOMPARE(statusText(state, {}, now + 70s).detail, u"Last answer 1 min ago"_s);
        state.connection = core::Connection::Offline; // the next try is ours then
        QCOMPARE(orderedWait(state, now), std::optional<core::Duration>());
    }

    void slowingDownSaysForHowLong()
    {
        const core::Error error{core::Error::Kind::FloodWait, {}, std::chrono::seconds(2282)};
        QVERIFY(errorText(error).contains(u"38 min"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
