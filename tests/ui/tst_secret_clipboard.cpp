// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scheduler.h"
#include "tests/support/ui/ui_test.h"
#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QMimeData>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SecretClipboard final : public UiTest {
    Q_OBJECT

    core::ManualClock m_clock;

    void setUp() override
    {
        UiTest::setUp();
        QGuiApplication::clipboard()->clear();
    }
    void pass(core::Duration time)
    {
        m_clock.advance(time);
        QCoreApplication::processEvents();
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void aSecretIsGoneAfterHalfAMinute()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(u"canary"_s);
        pass(29s);
        QCOMPARE(copied(), u"canary"_s);
        pass(1s);

        QCOMPARE(copied(), QString());
    }

    void whatWasCopiedMeanwhileStays()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(u"canary"_s);
        QGuiApplication::clipboard()->setText(u"a recipe"_s);
        pass(30s);

        QCOMPARE(copied(), u"a recipe"_s);
    }

    void copyingAgainBeginsAnew()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(u"canary"_s);
        pass(20s);
        secrets.copy(u"canary"_s);
        pass(20s);
        QCOMPARE(copied(), u"canary"_s);
        pass(10s);

        QCOMPARE(copied(), QString());
    }

    void aSecretThatWasPastedIsTakenOffWithAllThatCameWithIt()
    {
        SecretClipboard secrets(m_clock);
        QGuiApplication::clipboard()->setText(u"Use this token: canary"_s);
        secrets.expire(u"canary"_s);
        pass(29s);
        QCOMPARE(copied(), u"Use this token: canary"_s);
        pass(1s);
        QCOMPARE(copied(), QString());

        QGuiApplication::clipboard()->setText(u"a recipe"_s);
        secrets.expire(u"canary"_s); // it was typed
        pass(30s);
        QCOMPARE(copied(), u"a recipe"_s);
    }

    void theEndOfTheProgramClears()
    {
        {
            SecretClipboard secrets(m_clock);
            secrets.copy(u"canary"_s);
        }
        QCOMPARE(copied(), QString());
    }

    void theEndLeavesWhatIsNotOurs()
    {
        {
            SecretClipboard secrets(m_clock);
            secrets.copy(u"canary"_s);
            QGuiApplication::clipboard()->setText(u"a recipe"_s);
        }
        QCOMPARE(copied(), u"a recipe"_s);
    }

    void historyProgramsAreAskedToLeaveItOut()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(u"canary"_s);

        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_SecretClipboard)
#include "tst_secret_clipboard.moc"
