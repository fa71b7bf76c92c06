// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members_report.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

#include <limits>

using namespace app;
using namespace core;
using namespace core::queries;
using namespace Qt::StringLiterals;

//! What `--members` lists, and how it says it.
class tst_MembersReport final : public TestCase {
    Q_OBJECT

    [[nodiscard]] static MemberRow row(const QString &name)
    {
        return {.id = UserId(5812604417),
                .name = name,
                .username = u"zoe_k"_s,
                .state = MemberState::Inside,
                .chatsInside = 2,
                .until = instantFromUnix(1'795'254'120),
                .lastSeen = instantFromUnix(1'795'000'000)};
    }

private Q_SLOTS:
    void pagesBeginAtOneAndAreOfSensibleSize_data()
    {
        QTest::addColumn<qint64>("page");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("lines");
        QTest::newRow("the first") << qint64(1) << qint64(20) << 0 << 20;
        QTest::newRow("the third") << qint64(3) << qint64(50) << 100 << 50;
        QTest::newRow("too many lines") << qint64(2) << qint64(101) << 100 << 100;
        QTest::newRow("too few lines") << qint64(2) << qint64(0) << 1 << 1;
        QTest::newRow("before the first") << qint64(-4) << qint64(20) << 0 << 20;
    }
    void pagesBeginAtOneAndAreOfSensibleSize()
    {
        QFETCH(qint64, page);
        QFETCH(qint64, limit);
        const MemberFilter filter = membersFilter(page, limit, MemberStatusFilter::All, {});
        QTEST(filter.offset, "offset");
        QTEST(filter.limit, "lines");
    }

    void noPageIsOutOfReach()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        const MemberFilter filter = membersFilter(most, most, MemberStatusFilter::All, {});
        QCOMPARE(filter.limit, largestMembersPage);
        QVERIFY(filter.offset > 1'000'000'000);
    }

    void aFilterTravelsAsArguments()
    {
        for (const QString &word : memberStatusWords()) {
            const MemberFilter filter = membersFilter(7, 50, *memberStatusOf(word), u"zoë k"_s);
            QCOMPARE(membersFilter(membersArguments(filter)), filter);
        }
        QCOMPARE(memberStatusOf(u"member"), std::nullopt);
        QCOMPARE(membersFilter(std::vector<QString>{}), membersFilter(1, 1, MemberStatusFilter::All, {}));
    }

    void jsonHasEverythingThatAPageHas()
    {
        const MemberPage page{.rows = {row(u"Zoë"_s)}, .total = 41};
        const QJsonObject json = membersJson(page, membersFilter(2, 20, MemberStatusFilter::All, {}));
        QCOMPARE(json[u"page"_s].toInt(), 2);
        QCOMPARE(json[u"limit"_s].toInt(), 20);
        QCOMPARE(json[u"total"_s].toInt(), 41);
        QCOMPARE(json[u"pages"_s].toInt(), 3);
        const QJsonObject member = json[u"members"_s].toArray().first().toObject();
        QCOMPARE(member[u"id"_s].toInteger(), 5812604417);
        QCOMPARE(member[u"name"_s].toString(), u"Zoë"_s);
        QCOMPARE(member[u"state"_s].toString(), u"inside"_s);
        QCOMPARE(member[u"until"_s].toString(), u"2026-11-21T09:42:00Z"_s);
    }

    void theTextSaysWhoUntilWhenAndHowManyPagesThereAre()
    {
        const MemberPage page{.rows = {row(u"Zoë"_s)}, .total = 41};
        const QString text = membersText(page, membersFilter(2, 20, MemberStatusFilter::All, {}));
        QVERIFY2(text.contains(u"5812604417"_s) && text.contains(u"Zoë"_s) && text.contains(u"@zoe_k"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"until 2026-11-21"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"page 2 of 3, 41 members\n"_s), qPrintable(text));
    }

    void namesDoNotSteerATerminal()
    {
        const QString hostile = u"a\x1b[2J\u202Eb\nc\U000E0041"_s;
        const QString text =
            membersText({.rows = {row(hostile)}, .total = 1}, membersFilter(1, 20, MemberStatusFilter::All, {}));
        QCOMPARE(text.count(u'\n'), 2);
        for (const char32_t character : text.toUcs4())
            QVERIFY(character == U'\n'
                    || (QChar::isPrint(character) && QChar::category(character) != QChar::Other_Format));
    }

    void longNamesAreCut()
    {
        const QString text = membersText({.rows = {row(QString(5000, u'x'))}, .total = 1},
                                         membersFilter(1, 20, MemberStatusFilter::All, {}));
        QVERIFY(text.size() < 200);
    }
};

QTEST_GUILESS_MAIN(tst_MembersReport)
#include "tst_members_report.moc"
