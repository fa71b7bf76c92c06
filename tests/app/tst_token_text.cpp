// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token_text.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"7120448315:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"_s;

} // namespace

class tst_TokenText final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("alone") << token;
        QTest::newRow("blanks around it") << u" \t"_s + token + u"\r\n "_s;
        QTest::newRow("wrapped over two lines") << token.left(40) + u"\n  "_s + token.mid(40);
        QTest::newRow("wrapped early") << token.left(20) + u"\n"_s + token.mid(20);
        QTest::newRow("blank after the colon") << token.left(11) + u' ' + token.mid(11);
        QTest::newRow("invisible characters") << u"\uFEFF"_s + token.left(15) + u"\u200B"_s + token.mid(15);
        QTest::newRow("message of BotFather") << u"Done! Congratulations on your new bot. You will find it at "
                                                 u"t.me/my_new_bot. You can now add a description.\n\n"
                                                 "Use this token to access the HTTP API:\n"_s
                + token
                + u"\nKeep your token secure and store it safely, it can be used by anyone to control your bot.\n"_s;
        QTest::newRow("the same twice") << token + u" = "_s + token;
        QTest::newRow("address") << u"https://api.telegram.org/bot"_s + token + u"/getMe"_s;
        QTest::newRow("quoted") << u"TOKEN='"_s + token + u"'"_s;
    }
    void aTokenIsFound()
    {
        QFETCH(QString, text);

        const auto found = tokenIn(text);

        QVERIFY(found);
        QCOMPARE(clear(found->secret), token.toLatin1());
        QCOMPARE(found->bot, BotId(7120448315));
    }

    void aTokenOfAnotherLengthIsTakenAlone()
    {
        const QString longer = token + u"abcdef"_s;
        QCOMPARE(clear(tokenIn(u' ' + longer + u'\n').value().secret), longer.toLatin1());
        QVERIFY(!tokenIn(u"token: "_s + longer));
    }

    void nothingElseIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("cut off") << token.left(29);
        QTest::newRow("without the number") << token.mid(10);
        QTest::newRow("leading zero") << u"0123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"_s;
        QTest::newRow("two different ones") << token + u"\n712044831:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"_s;
        QTest::newRow("words") << u"Use /newbot to make a bot at 12:30"_s;
        QTest::newRow("stars") << u"7120448315:***********************************"_s;
        QTest::newRow("very long") << token + QString(100, u'x');
    }
    void nothingElseIsTaken()
    {
        QFETCH(QString, text);
        QVERIFY(!tokenIn(text));
    }
};

QTEST_GUILESS_MAIN(tst_TokenText)
#include "tst_token_text.moc"
