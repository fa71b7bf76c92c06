// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/deliver.h"
#include "core/base/log.h"
#include "core/base/result.h"
#include "core/base/scheduler.h"
#include "core/base/secret.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Base final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void errorKindsKeepTheirNames()
    {
        for (int kind = 0; kind <= static_cast<int>(Error::Kind::Cancelled); ++kind) {
            const auto value = static_cast<Error::Kind>(kind);
            QCOMPARE(errorKindOf(nameOf(value)), value);
        }
    }

    void tokensAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("url")
            << u"GET https://api.telegram.org/bot7120448315:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0/getMe"_s;
        QTest::newRow("encoded") << u"/bot7120448315%3AAAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0/getMe"_s;
        QTest::newRow("cut off") << u"7120448315:AAHdqTcvCH1vGWJxfSeofSAs"_s;
        QTest::newRow("twice")
            << u"a 712044831:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0 b 712044831:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"_s;
    }
    void tokensAreMasked()
    {
        QFETCH(QString, text);

        const QString masked = maskSecrets(text);

        QVERIFY(masked.contains(u":***"_s) || masked.contains(u"%3A***"_s));
        QVERIFY(!masked.contains(u"AAHdq"_s));
    }

    void passwordsAreMaskedWhereTheyAreCalledSo()
    {
        QCOMPARE(maskSecrets(u"passphrase=correct-horse next"_s), u"passphrase=*** next"_s);
        QCOMPARE(maskSecrets(u"{\"Password\": \"correct horse\"}"_s), u"{\"Password\": \"*** horse\"}"_s);
        QCOMPARE(maskSecrets(u"socks5://me:correct-horse@127.0.0.1:1080"_s), u"socks5://me:***@127.0.0.1:1080"_s);
    }

    void ordinaryTextIsNotMasked()
    {
        const QString text = u"chat -1002187430516: 12345:short, 2026-11-21T09:42:00Z, no token: SecretMissing"_s;
        QCOMPARE(maskSecrets(text), text);
    }

    void secretTakesTheTextOver()
    {
        QByteArray text("topsecret");

        const Secret secret(std::move(text));

        QVERIFY(text.isEmpty()); // NOLINT(bugprone-use-after-move): that it is overwritten is the point
        QCOMPARE(secret.reveal(), std::string_view("topsecret"));
        QVERIFY(secret == Secret(QByteArray("topsecret")));
        QVERIFY(!(secret == Secret(QByteArray("topsecreT"))));
    }

    void deliverCallsInTheReceiversThread()
    {
        QObject receiver;
        QPromise<int> promise;
        promise.start();
        std::optional<int> got;

        deliver(promise.future(), &receiver, [&](int value) {
            QCOMPARE(QThread::currentThread(), receiver.thread());
            got = value;
        });
        promise.addResult(7);
        promise.finish();

        QTRY_COMPARE(got, std::optional(7));
    }

    void severalReceiversGetTheSameValue()
    {
        QObject receiver;
        QPromise<QString> promise;
        promise.start();
        QStringList got;

        deliver(promise.future(), &receiver, [&](const QString &value) { got << value; });
        deliver(promise.future(), &receiver, [&](const QString &value) { got << value; });
        promise.addResult(u"for all"_s);
        promise.finish();

        QTRY_COMPARE(got, (QStringList{u"for all"_s, u"for all"_s}));
    }

    void deliverForgetsADeadReceiver()
    {
        auto receiver = std::make_unique<QObject>();
        QPromise<int> promise;
        promise.start();
        bool called = false;

        deliver(promise.future(), receiver.get(), [&](int) { called = true; });
        receiver.reset();
        promise.addResult(7);
        promise.finish();
        QCoreApplication::processEvents();

        QVERIFY(!called);
    }

    void deliverSaysWhenTheFutureWasCancelled()
    {
        QObject receiver;
        QPromise<int> promise;
        promise.start();
        bool cancelled = false;

        deliver(
            promise.future(), &receiver, [](int) { QFAIL("there is no value"); }, [&] { cancelled = true; });
        promise.future().cancel();
        promise.finish();

        QTRY_VERIFY(cancelled);
    }

    void manualClockRunsWhatIsDueInOrder()
    {
        ManualClock clock;
        QObject receiver;
        QList<int> calls;
        clock.after(2s, &receiver, [&] { calls << 2; });
        clock.after(1s, &receiver, [&] { calls << 1; });
        clock.after(3s, &receiver, [&] { calls << 3; });

        clock.advance(2s);
        QCoreApplication::processEvents();

        QCOMPARE(calls, (QList<int>{1, 2}));
    }

    void wallClockMayJumpWithoutMovingTimers()
    {
        ManualClock clock;
        QObject receiver;
        bool called = false;
        clock.after(1s, &receiver, [&] { called = true; });

        clock.jumpTo(clock.now() + 24h);
        QCoreApplication::processEvents();

        QVERIFY(!called);
        QCOMPARE(clock.steady(), 0ms);
    }

    void datesSurviveTheirForms()
    {
        QCOMPARE(toUnix(instantFromUnix(1'790'000'000)), 1'790'000'000);
        QCOMPARE(toIso(instantFromUnix(0)), u"1970-01-01T00:00:00Z"_s);
        QCOMPARE(toIso(instantFromUnix(4'102'444'800)), u"2100-01-01T00:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Base)
#include "tst_base.moc"
