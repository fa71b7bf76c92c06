// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_file.h"
#include "app/token_start.h"
#include "tests/e2e/practice_server_process.h"
#include "tests/e2e/whole_window.h"
#include "tests/support/test_case.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/wizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

//! With the practice server in Telegram's place.
class Program : public WholeWindow {
public:
    Program(const QString &folder, const QString &apiUrl)
        : WholeWindow(folder, served(apiUrl))
        , m_token({}, keychain(), instance(), setup(), desktop(), {folder})
    {
        m_token.begin();
        desktop().start(false);
    }
    [[nodiscard]] ui::MainWindow &window() { return desktop().window(); }

private:
    static app::CommandLine served(const QString &apiUrl)
    {
        app::CommandLine line;
        line.apiUrl = QUrl(apiUrl);
        line.proxy = app::ProxyOption{.kind = app::ProxyOption::Kind::None};
        return line;
    }

    app::TokenStart m_token;
};

} // namespace

//! The first run by hand: the real window and keychain, the real HTTP, and the practice Telegram as a program of its own.
class tst_FirstRun final : public TestCase {
    Q_OBJECT

    std::unique_ptr<PracticeServerProcess> m_telegram;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;

    void setUp() override
    {
        m_telegram = std::make_unique<PracticeServerProcess>();
        QVERIFY(!m_telegram->url().isEmpty());
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void tearDown() override
    {
        m_program.reset();
        m_telegram.reset();
    }

    void start()
    {
        m_program.reset();
        m_program = std::make_unique<Program>(m_folder->path(), m_telegram->url());
    }
    ui::MainWindow &window() { return m_program->window(); }

    //! The visible child of that name; null when there is none.
    template <typename T>
    T *child(const QString &name)
    {
        for (T *found : window().findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename T>
    bool appears(const QString &name)
    {
        return QTest::qWaitFor([&] { return child<T>(name) != nullptr; }, patience);
    }
    bool showsText(const QString &part)
    {
        return QTest::qWaitFor(
            [&] {
                const auto labels = window().findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                    QString text = label->text();
                    text.remove(QRegularExpression(u"[\\x{2066}-\\x{2069}]"_s)); // what keeps names apart
                    return label->isVisible() && text.contains(part, Qt::CaseInsensitive);
                });
            },
            patience);
    }
    //! Clicks a button as a hand does, once it can be clicked.
    bool click(const QString &name)
    {
        if (!QTest::qWaitFor(
                [&] {
                    const auto *button = child<QAbstractButton>(name);
                    return button != nullptr && button->isEnabled();
                },
                patience))
            return false;
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
        return true;
    }
    bool clickText(const QString &text)
    {
        const auto buttons = window().findChildren<QAbstractButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
            return button->isVisible() && button->text() == text;
        });
        if (found == buttons.end())
            return false;
        QTest::mouseClick(*found, Qt::LeftButton);
        return true;
    }
    int step() { return child<ui::Wizard>(u"wizard"_s) ? child<ui::Wizard>(u"wizard"_s)->current() : -1; }

    //! What BotFather writes, as it is copied by somebody in a hurry.
    static QString messageOfBotFather()
    {
        return u"  Done! Congratulations on your new bot. Use this token to access the HTTP API:\n"_s
            + PracticeServerProcess::token() + u"\nKeep your token secure and store it safely.  \n"_s;
    }
    bool pasteToken()
    {
        if (!appears<QLineEdit>(u"token"_s))
            return false;
        QGuiApplication::clipboard()->setText(messageOfBotFather());
        return click(u"paste"_s) && showsText(u"Telegram knows it"_s);
    }
    //! From the first page to the pages of the program, without owner and chat.
    bool setUpBot()
    {
        return click(u"wizardContinue"_s) && pasteToken() && click(u"wizardContinue"_s)
            && QTest::qWaitFor([this] { return step() == 2; }, patience) && click(u"wizardContinue"_s)
            && click(u"wizardContinue"_s) && click(u"wizardContinue"_s)
            && QTest::qWaitFor([this] { return !window().isSettingUp(); }, patience);
    }
    //! Opens the link of the step *You* as a new person of the practice Telegram; 0 when the bot does not know them then.
    qint64 introduceOwner()
    {
        const qint64 owner = m_telegram->deed(u"person"_s, {{u"first_name"_s, u"Olga"_s}}).toInteger();
        if (!showsText(u"?start="_s) || !click(u"copyOwnerLink"_s))
            return 0;
        const QString payload = QGuiApplication::clipboard()->text().section(u"?start="_s, 1);
        m_telegram->deed(u"start"_s, {{u"user"_s, owner}, {u"payload"_s, payload}});
        return showsText(u"knows you as Olga"_s) ? owner : 0;
    }
    //! A private supergroup in which its creator made the bot administrator.
    qint64 groupWithBot(qint64 owner)
    {
        const qint64 chat =
            m_telegram
                ->deed(u"create_chat"_s, {{u"user"_s, owner}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Weavers"_s}})
                .toInteger();
        m_telegram->deed(u"promote"_s, {{u"user"_s, owner}, {u"chat"_s, chat}});
        return chat;
    }
    Secret tokenInKeychain()
    {
        auto read = m_program->keychain().read(app::botTokenName);
        if (!QTest::qWaitFor([&] { return read.isFinished(); }, patience) || !read.result())
            return {};
        return *read.result();
    }
    bool isConnected()
    {
        return QTest::qWaitFor(
            [this] { return m_program->instance().connection().connection == Connection::Connected; }, patience);
    }
    //! No file of the profile holds the token.
    bool isTokenInAFile() const
    {
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly) && file.readAll().contains("PracticeServerToken"))
                return true;
        }
        return false;
    }

    //! What the log says that the creator did, the oldest first.
    QStringList orders()
    {
        auto entries = m_program->instance().activity().audit({});
        if (!QTest::qWaitFor([&] { return entries.isFinished(); }, patience))
            return {};
        QStringList actions;
        const auto log = entries.result();
        if (!log)
            return {};
        for (const auto &entry : *log) {
            if (entry.actor == u"creator")
                actions.prepend(entry.action);
        }
        return actions;
    }

private Q_SLOTS:
    void walksFromWelcomeToAConnectedChat()
    {
        QVERIFY(appears<QWidget>(u"setupWizard"_s));
        QVERIFY(appears<QAbstractButton>(u"startPractice"_s));
        QVERIFY(click(u"wizardContinue"_s));

        // Your bot
        QVERIFY(!child<QAbstractButton>(u"wizardContinue"_s)->isEnabled());
        QVERIFY(pasteToken());
        QVERIFY(showsText(u"keychain"_s));
        QVERIFY(click(u"wizardContinue"_s));
        QTRY_COMPARE_WITH_TIMEOUT(step(), 2, patience);
        QVERIFY(tokenInKeychain() == Secret(PracticeServerProcess::token().toUtf8()));

        // You
        const qint64 owner = introduceOwner();
        QVERIFY(owner > 0);
        QVERIFY(click(u"wizardContinue"_s));

        // Your first chat: the owner makes the bot administrator, and writes the code there.
        QTRY_COMPARE_WITH_TIMEOUT(step(), 3, patience);
        QVERIFY(appears<QLabel>(u"code"_s));
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(u"code"_s)->text().startsWith(u"VERIFY_"_s), patience);
        const qint64 chat = groupWithBot(owner);
        m_telegram->deed(u"write"_s,
                         {{u"user"_s, owner}, {u"chat"_s, chat}, {u"text"_s, child<QLabel>(u"code"_s)->text()}});
        QVERIFY(showsText(u"Weavers"_s));
        QTRY_COMPARE_WITH_TIMEOUT(child<QAbstractButton>(u"wizardContinue"_s)->text(), u"Continue"_s, patience);
        QVERIFY(click(u"wizardContinue"_s));
        QTRY_COMPARE_WITH_TIMEOUT(step(), 4, patience);
        QVERIFY(click(u"wizardContinue"_s));

        QTRY_VERIFY_WITH_TIMEOUT(!window().isSettingUp(), patience);
        QCOMPARE(window().currentPage(), u"overview"_s);
        QVERIFY(isConnected());
        QVERIFY(!isTokenInAFile());

        // The next start needs no wizard.
        start();
        QVERIFY(isConnected());
        QVERIFY(!window().isSettingUp());
    }

    void aChatThatTheOwnerMadeReadyNeedsNoCode()
    {
        QVERIFY(click(u"wizardContinue"_s) && pasteToken() && click(u"wizardContinue"_s));
        QTRY_COMPARE_WITH_TIMEOUT(step(), 2, patience);
        const qint64 owner = introduceOwner();
        QVERIFY(owner > 0 && click(u"wizardContinue"_s));
        QTRY_COMPARE_WITH_TIMEOUT(step(), 3, patience);

        groupWithBot(owner);
        QVERIFY(showsText(u"You made the bot administrator of Weavers"_s));
        QVERIFY(click(u"connectFound"_s));

        QVERIFY(showsText(u"Weavers is connected"_s));
        QTRY_COMPARE_WITH_TIMEOUT(child<QAbstractButton>(u"wizardContinue"_s)->text(), u"Continue"_s, patience);
    }

    void aWrongTokenIsSaidAndKeptNowhere()
    {
        QVERIFY(click(u"wizardContinue"_s));
        QVERIFY(appears<QLineEdit>(u"token"_s));

        QTest::keyClicks(child<QLineEdit>(u"token"_s), u"7120448315:AAwrongAAwrongAAwrongAAwrongAAwrong"_s);

        QVERIFY(showsText(u"does not know this token"_s));
        QVERIFY(!child<QAbstractButton>(u"wizardContinue"_s)->isEnabled());
        QVERIFY(tokenInKeychain().isEmpty());
    }

    void aWebhookIsNamedAndTakenOverWithoutLosingWhatWaits()
    {
        m_telegram->call(u"setWebhook"_s, {{u"url"_s, QString(u"https:"_s + u"//shop.example/hook"_s)}});
        const qint64 person = m_telegram->deed(u"person"_s, {{u"first_name"_s, u"Ann"_s}}).toInteger();
        m_telegram->deed(u"start"_s, {{u"user"_s, person}});

        QVERIFY(click(u"wizardContinue"_s));
        QVERIFY(pasteToken());
        QVERIFY(showsText(u"shop.example"_s));
        QVERIFY(showsText(u"1 message"_s));
        QVERIFY(!child<QAbstractButton>(u"wizardContinue"_s)->isEnabled());
        QVERIFY(click(u"takeOver"_s));
        QVERIFY(click(u"wizardContinue"_s));

        QTRY_COMPARE_WITH_TIMEOUT(step(), 2, patience);
        QVERIFY(isConnected());
        const auto knowsAnn = [this] {
            auto page = m_program->instance().members().page({.text = u"Ann"_s});
            return QTest::qWaitFor([&] { return page.isFinished(); }, patience) && page.resultCount() > 0
                && page.result() && page.result()->total == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(knowsAnn(), patience);
    }

    void aWebhookThatComesLaterStandsInTheBannerAndCanBeTakenOver()
    {
        QVERIFY(setUpBot());
        QVERIFY(isConnected());

        m_telegram->call(u"setWebhook"_s, {{u"url"_s, QString(u"https:"_s + u"//shop.example/hook"_s)}});

        QVERIFY(showsText(u"Another service fetches this bot's messages"_s));
        QCOMPARE(m_program->instance().connection().connection, Connection::Webhook);
        QVERIFY(click(u"bannerButton"_s));
        QVERIFY(click(u"accept"_s));
        QVERIFY(isConnected());
        QTRY_VERIFY_WITH_TIMEOUT(orders().contains(u"webhook-removed"_s), patience);
        QCOMPARE(orders().first(), u"token-given"_s);
    }

    void aRevokedTokenAsksForANewOneAndKeepsWhatWaits()
    {
        QVERIFY(setUpBot());
        QVERIFY(isConnected());

        const QJsonValue ann = m_telegram->deed(u"person"_s, {{u"first_name"_s, u"Ann"_s}});
        m_telegram->deed(u"revoke_token"_s);
        m_telegram->deed(u"start"_s, {{u"user"_s, ann}}); // ends the poll that waits

        QVERIFY(showsText(u"The token was revoked"_s));
        QCOMPARE(m_program->instance().connection().connection, Connection::Revoked);
        QVERIFY(clickText(u"Replace token…"_s));
        QCOMPARE(window().currentPage(), u"settings"_s);
    }

    void withoutAKeychainTheFileAsksForItsPassphraseAtEachStart()
    {
        // As if the keychain were gone: the person chose the file.
        QVERIFY(setUpBot());
        QVERIFY(isConnected());
        window().showPage(u"settings"_s);
        QVERIFY(showsText(u"kept in the keychain"_s));
        auto forgotten = m_program->keychain().remove(app::botTokenName);
        QTRY_VERIFY_WITH_TIMEOUT(forgotten.isFinished(), patience);
        app::PassphraseSecretStore file(app::ProfilePaths{m_folder->path()}.secrets(), Secret("correct horse"),
                                        app::KeyCost::moderate());
        auto written = file.write(app::botTokenName, Secret(PracticeServerProcess::token().toUtf8()));
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patience);
        REQUIRE_OK(written.result());

        start();
        QVERIFY(appears<QDialog>(u"unlockDialog"_s));
        QTest::keyClicks(child<QLineEdit>(u"passphrase"_s), u"wrong horse"_s);
        QVERIFY(click(u"accept"_s));
        QVERIFY(showsText(u"not the passphrase"_s));
        QVERIFY(m_program->instance().bot() == nullptr);
        child<QLineEdit>(u"passphrase"_s)->clear();
        QTest::keyClicks(child<QLineEdit>(u"passphrase"_s), u"correct horse"_s);
        QVERIFY(click(u"accept"_s));

        QVERIFY(isConnected());
        QTRY_VERIFY(child<QDialog>(u"unlockDialog"_s) == nullptr);
        QVERIFY(!isTokenInAFile());
        window().showPage(u"settings"_s);
        QVERIFY(showsText(u"kept in an encrypted file"_s));
    }

    void anotherBotsTokenIsRefusedBeforeAnythingHappens()
    {
        QVERIFY(setUpBot());
        QVERIFY(isConnected());
        constexpr qint64 otherBot = 7999999999;
        const QString otherToken = u"7999999999:AnotherBotsTokenForTestsOnly0000000"_s;
        m_telegram->deed(
            u"bot"_s,
            {{u"name"_s, u"Other"_s}, {u"username"_s, u"other_bot"_s}, {u"id"_s, otherBot}, {u"token"_s, otherToken}});
        const QJsonValue ann = m_telegram->deed(u"person"_s, {{u"first_name"_s, u"Ann"_s}});
        m_telegram->deed(u"start"_s, {{u"user"_s, ann}, {u"bot"_s, otherBot}});

        window().showPage(u"settings"_s);
        QVERIFY(click(u"replaceToken"_s));
        QTest::keyClicks(child<QLineEdit>(u"token"_s), otherToken);
        QVERIFY(showsText(u"belongs to @practice_bot"_s));
        QVERIFY(!child<QAbstractButton>(u"useToken"_s)->isEnabled());
        QVERIFY(tokenInKeychain() == Secret(PracticeServerProcess::token().toUtf8()));

        // Also when it was put into the keychain by another way.
        auto written = m_program->keychain().write(app::botTokenName, Secret(otherToken.toUtf8()));
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patience);
        QTest::ignoreMessage(QtCriticalMsg, "the bot was refused: the profile belongs to another bot");
        start();
        QVERIFY(showsText(u"belongs to another bot"_s));
        QCOMPARE(m_program->instance().connection().connection, Connection::None);
        const QJsonArray bots = m_telegram->get(u"/practice/state"_s)[u"bots"_s].toArray();
        const auto isWaiting = [](const QJsonValue &bot) {
            return bot[u"id"_s].toInteger() == otherBot && bot[u"pending_updates"_s].toInt() > 0;
        };
        QVERIFY(std::any_of(bots.begin(), bots.end(), isWaiting));
    }

    void whatTelegramOrdersIsCountedDown()
    {
        QVERIFY(setUpBot());
        window().resize(1280, 800); // with words in the rail
        m_telegram->deed(u"fault"_s, {{u"method"_s, u"getUpdates"_s}, {u"retry_after"_s, 90}});
        // News end the question that is being waited on; the next one meets the fault.
        const qint64 person = m_telegram->deed(u"person"_s, {{u"first_name"_s, u"Ida"_s}}).toInteger();
        m_telegram->deed(u"start"_s, {{u"user"_s, person}});
        QVERIFY(showsText(u"Telegram asks for a pause: 1:2"_s));
        QVERIFY(showsText(u"Telegram asks for a pause: 1:1"_s)); // it goes on
    }

    void anotherTokenInsteadOfThePassphraseLeavesNoComplaint()
    {
        QVERIFY(setUpBot());
        auto forgotten = m_program->keychain().remove(app::botTokenName);
        QTRY_VERIFY_WITH_TIMEOUT(forgotten.isFinished(), patience);
        app::PassphraseSecretStore file(app::ProfilePaths{m_folder->path()}.secrets(), Secret("correct horse"),
                                        app::KeyCost::moderate());
        auto written = file.write(app::botTokenName, Secret(PracticeServerProcess::token().toUtf8()));
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patience);

        start();
        QVERIFY(appears<QDialog>(u"unlockDialog"_s));
        QVERIFY(click(u"otherToken"_s));
        QTRY_VERIFY(window().isSettingUp());
        QVERIFY(!window().banner().fact().contains(u"cannot be read"_s));
    }

    void theUnlockDialogCanBePutOffAndTakenUpAgain()
    {
        QVERIFY(setUpBot());
        auto forgotten = m_program->keychain().remove(app::botTokenName);
        QTRY_VERIFY_WITH_TIMEOUT(forgotten.isFinished(), patience);
        app::PassphraseSecretStore file(app::ProfilePaths{m_folder->path()}.secrets(), Secret("correct horse"),
                                        app::KeyCost::moderate());
        auto written = file.write(app::botTokenName, Secret(PracticeServerProcess::token().toUtf8()));
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patience);

        start();
        QVERIFY(appears<QDialog>(u"unlockDialog"_s));
        QVERIFY(click(u"cancel"_s));

        QVERIFY(showsText(u"cannot be read"_s));
        QVERIFY(!window().isSettingUp());

        // A token that comes from elsewhere ends the complaint.
        m_program->setup().start(Secret(PracticeServerProcess::token().toUtf8()), ui::TokenOrigin::ThisRun);
        QTRY_VERIFY_WITH_TIMEOUT(!window().banner().fact().contains(u"cannot be read"_s), patience);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    tst_FirstRun test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_first_run.moc"
