// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/pages/setup/setup_wizard.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

Q_DECLARE_METATYPE(ui::TokenOrigin)

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Bot and owner in the settings, and the first run, which shares their forms.
class tst_SettingsPage final : public WindowTest {
    Q_OBJECT

    const QString m_token = u"7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC"_s;

    QString order() { return sample().orders.isEmpty() ? QString() : sample().orders.last(); }
    Page &showSection(const QString &id)
    {
        Page &page = showPage(u"settings"_s);
        page.open(id);
        pass(0s);
        return page;
    }
    QWidget &openTokenForm()
    {
        Page &page = showPage(u"settings"_s);
        click(page, u"replaceToken"_s);
        return page;
    }
    void paste(QWidget &place, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        click(place, u"paste"_s);
        pass(0s);
    }
    SetupWizard &showWizard()
    {
        auto *wizard = new SetupWizard(sample().ports().bot, sample().ports().chats, context());
        window().showWizard(wizard);
        showActive(window());
        wizard->start();
        pass(0s);
        return *wizard;
    }
    QString blocker(QWidget &wizard) { return child<QLabel>(wizard, u"wizardReason"_s)->text(); }

private Q_SLOTS:
    void theTokenIsReplaced()
    {
        QWidget &page = openTokenForm();
        QVERIFY(!child<QPushButton>(page, u"useToken"_s)->isEnabled());
        paste(page, u"Done! Congratulations on your new bot.\nUse this token:\n%1\nKeep it secure"_s.arg(m_token));

        auto *field = child<QLineEdit>(page, u"token"_s);
        QCOMPARE(field->text(), m_token); // of the whole message
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(visibleText(*child<QWidget>(page, u"botCard"_s)).contains(u"Slow Film Gate"_s));
        click(page, u"useToken"_s);
        pass(0s);

        QCOMPARE(order(), u"use token in 0"_s);
        QCOMPARE(toasts(), QStringList{u"The new token is in use."_s});
        QVERIFY(!page.findChild<QLineEdit *>(u"token"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(m_token));
        pass(30s);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void whatIsNoTokenIsSaid()
    {
        QWidget &page = openTokenForm();
        paste(page, u"https://core.telegram.org/bots/features#botfather"_s);

        QVERIFY(child<QLabel>(page, u"tokenHint"_s)->text().startsWith(u"There is no token in this"_s));
        QVERIFY(!sample().orders.contains(u"check token"_s));
    }

    void aTokenThatTelegramDoesNotKnowIsSaid()
    {
        sample().tokenCheck = core::failure(core::Error{core::Error::Kind::Unauthorized, {}});
        QWidget &page = openTokenForm();
        paste(page, m_token);

        QVERIFY(child<QLabel>(page, u"tokenHint"_s)->text().contains(u"does not know this token"_s));
        QVERIFY(!child<QPushButton>(page, u"useToken"_s)->isEnabled());
        QVERIFY(!visibleText(page).contains(u"Telegram knows it"_s));
    }

    void aWebhookIsTakenOverFirst()
    {
        sample().tokenCheck->webhookHost = u"shop.example"_s;
        sample().tokenCheck->webhookPending = 1;
        QWidget &page = openTokenForm();
        paste(page, m_token);
        const QString said = visibleText(*child<QWidget>(page, u"webhook"_s));
        QVERIFY2(said.contains(u"shop.example"_s) && said.contains(u"1 message waits"_s), qPrintable(said));
        QVERIFY(!child<QPushButton>(page, u"useToken"_s)->isEnabled());

        click(page, u"takeOver"_s);
        pass(0s);
        QCOMPARE(order(), u"take over"_s);
        QVERIFY(child<QPushButton>(page, u"useToken"_s)->isEnabled());
    }

    void withoutAKeychainAPassphraseIsChosen()
    {
        sample().keychain = {KeychainState::Kind::Missing};
        QWidget &page = openTokenForm();
        paste(page, m_token);
        QVERIFY(child<QLabel>(page, u"keychainText"_s)->text().contains(u"no keychain"_s));
        const auto canUse = [&] { return child<QPushButton>(page, u"useToken"_s)->isEnabled(); };

        type(page, u"passphrase"_s, u"short"_s);
        type(page, u"repeated"_s, u"short"_s);
        QVERIFY(!canUse());
        type(page, u"passphrase"_s, u"long enough 1"_s);
        type(page, u"repeated"_s, u"long enough 2"_s);
        QVERIFY(!canUse());
        QVERIFY(visibleText(page).contains(u"The two passphrases differ."_s));
        type(page, u"repeated"_s, u"long enough 1"_s);
        QVERIFY(canUse());
        click(page, u"useToken"_s);
        pass(0s);

        QCOMPARE(order(), u"use token in 1 with passphrase"_s);
    }

    void aPortableGatehouseLeavesTheKeychainAlone()
    {
        sample().keychain = {KeychainState::Kind::Unused};
        QWidget &page = openTokenForm();
        paste(page, m_token);
        QVERIFY(child<QLabel>(page, u"keychainText"_s)->text().contains(u"portable"_s));
        type(page, u"passphrase"_s, u"long enough 1"_s);
        type(page, u"repeated"_s, u"long enough 1"_s);
        click(page, u"useToken"_s);
        pass(0s);

        QCOMPARE(order(), u"use token in 1 with passphrase"_s);
    }

    void withoutAKeychainTheTokenCanBeForThisRun()
    {
        sample().keychain = {KeychainState::Kind::Locked};
        QWidget &page = openTokenForm();
        paste(page, m_token);
        click(page, u"thisRun"_s);
        click(page, u"useToken"_s);
        pass(0s);

        QCOMPARE(order(), u"use token in 2"_s);
    }

    void aKeychainThatLocksMeanwhileIsSaidAndTheTokenStays()
    {
        QWidget &page = openTokenForm();
        paste(page, m_token);
        sample().orderError = core::Error{core::Error::Kind::SecretLocked, {}};
        click(page, u"useToken"_s);
        pass(0s);

        QVERIFY(visibleText(page).contains(u"The keychain is locked."_s));
        QCOMPARE(child<QLineEdit>(page, u"token"_s)->text(), m_token);
        QVERIFY(child<QWidget>(page, u"passphrase"_s)->isVisible());
    }

    void theTokenIsForgottenAfterAQuestion()
    {
        Page &page = showPage(u"settings"_s);
        click(page, u"forgetToken"_s);
        click(*dialog(), u"cancel"_s);
        QVERIFY(sample().orders.isEmpty() || order() != u"forget token"_s);
        click(page, u"forgetToken"_s);
        click(*dialog(), u"accept"_s);

        QCOMPARE(order(), u"forget token"_s);
        QCOMPARE(toasts(), QStringList{u"The token is forgotten."_s});
    }

    void whereTheTokenIsKeptIsSaid_data()
    {
        QTest::addColumn<TokenOrigin>("origin");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("keychain") << TokenOrigin::Keychain << u"in the keychain"_s << u"at each start"_s;
        QTest::newRow("file") << TokenOrigin::PassphraseFile << u"encrypted file"_s << u"passphrase is asked for"_s;
        QTest::newRow("this run") << TokenOrigin::ThisRun << u"kept nowhere"_s << u"asked for at the next start"_s;
        QTest::newRow("option") << TokenOrigin::Option << u"--token-fd"_s << u"keeps no copy"_s;
        QTest::newRow("credential") << TokenOrigin::Credential << u"service manager"_s << u"keeps no copy"_s;
        QTest::newRow("environment") << TokenOrigin::Environment << u"GATEHOUSE_BOT_TOKEN"_s << u"keeps no copy"_s;
    }
    void whereTheTokenIsKeptIsSaid()
    {
        QFETCH(TokenOrigin, origin);
        QFETCH(QString, place);
        QFETCH(QString, meaning);
        sample().tokenOrigin = origin;

        Page &page = showPage(u"settings"_s);

        QVERIFY(child<QLabel>(page, u"tokenOrigin"_s)->text().contains(place));
        QVERIFY(child<QLabel>(page, u"tokenMeaning"_s)->text().contains(meaning));
        QVERIFY(child<QPushButton>(page, u"replaceToken"_s) && child<QPushButton>(page, u"forgetToken"_s));
    }

    void aTokenThatIsForgottenIsKeptNowhere()
    {
        Page &page = showPage(u"settings"_s);
        sample().tokenOrigin = TokenOrigin::None;
        page.refresh();

        QVERIFY(!page.findChild<QLabel *>(u"tokenOrigin"_s)->isVisible());
        QVERIFY(!page.findChild<QLabel *>(u"tokenMeaning"_s)->isVisible());
    }

    void theOwnerLinkIsCopiedAndTakenOffTheClipboard()
    {
        Page &page = showSection(u"you"_s);
        click(page, u"copyOwnerLink"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://t.me/slowfilm_gate_bot?start=own_Xy7"_s);
        pass(30s); // whoever has it becomes the owner

        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void theOwnerIsForgotten()
    {
        sample().overview.bot->owner = core::UserId(12);
        sample().overview.bot->ownerName = u"Marit"_s;
        Page &page = showSection(u"you"_s);
        QVERIFY(child<QLabel>(page, u"ownerState"_s)->text().contains(u"Marit"_s));
        sample().overview.bot->owner.reset();
        click(page, u"forgetOwner"_s);

        QVERIFY(sample().orders.contains(u"forget owner"_s));
        QVERIFY(child<QLabel>(page, u"ownerState"_s)->text().contains(u"does not know yet"_s));
    }

    void theFirstRunIsWalkedThrough()
    {
        SetupWizard &wizard = showWizard();
        QSignalSpy finished(&wizard, &SetupWizard::finished);
        click(wizard, u"wizardContinue"_s);
        QCOMPARE(blocker(wizard), u"Paste the token first."_s);
        paste(wizard, m_token);
        QCOMPARE(blocker(wizard), QString());
        click(wizard, u"wizardContinue"_s);
        pass(0s);
        QVERIFY(sample().orders.contains(u"use token in 0"_s));

        QVERIFY(visibleText(wizard).contains(u"Introduce yourself to your bot"_s));
        click(wizard, u"wizardContinue"_s);
        QVERIFY(visibleText(wizard).contains(u"VERIFY_7KQ2M9XHRD4T"_s));
        sample().progress.isUsed = true;
        sample().progress.chat = sample().chats.connected.at(1).chat;
        Q_EMIT feed().connectCodeChanged();
        pass(0s);
        QCOMPARE(child<QPushButton>(wizard, u"wizardContinue"_s)->text(), u"Continue"_s);
        click(wizard, u"wizardContinue"_s);
        click(wizard, u"wizardContinue"_s);

        QCOMPARE(finished.size(), 1);
        QVERIFY(!sample().orders.contains(u"end connect"_s));
    }

    void goingBackInTheFirstRunEndsTheCode()
    {
        SetupWizard &wizard = showWizard();
        wizard.wizard().goTo(int(SetupWizard::Step::Chat));
        pass(0s);
        click(wizard, u"wizardBack"_s);
        pass(0s);

        QVERIFY(sample().orders.contains(u"end connect"_s));
    }

    void practiceIsOnTheFirstPage()
    {
        click(showWizard(), u"startPractice"_s);
        QCOMPARE(order(), u"practice"_s);
    }

    void theKeysOfThePagesRestDuringTheFirstRun()
    {
        showWizard();
        pressInWindow(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!hasDialog());
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_SettingsPage)
#include "tst_settings_page.moc"
