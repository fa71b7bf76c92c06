// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/hostile_names.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/shell/identity_button.h"
#include "ui/shell/new_profile_dialog.h"
#include "ui/shell/page_link.h"
#include "ui/shell/profile_menu.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The menu behind the bot's name, and links that lead into the window.
class tst_ProfileMenu final : public WindowTest {
    Q_OBJECT

    QString order() { return sample().orders.isEmpty() ? QString() : sample().orders.last(); }
    QStringList entries()
    {
        QStringList texts;
        for (const QAction *action : profileMenu().actions()) {
            QString text = action->text();
            texts << text.remove(QChar(0x2068)).remove(QChar(0x2069));
        }
        return texts;
    }
    void openMenu()
    {
        click(window(), u"identity"_s);
        QVERIFY(profileMenu().isVisible());
    }
    void choose(const QString &part)
    {
        for (QAction *action : profileMenu().actions()) {
            if (action->text().contains(part)) {
                QTest::mouseClick(&profileMenu(), Qt::LeftButton, {}, profileMenu().actionGeometry(action).center());
                return;
            }
        }
        QFAIL(qPrintable(u"the menu does not offer "_s + part));
    }

private Q_SLOTS:
    void otherBotsAreListedByNameOrFolder()
    {
        showPage(u"overview"_s);
        openMenu();

        QVERIFY2(entries().contains(u"Clay Club, @clay_club_bot"_s), qPrintable(entries().join(u'|')));
        QVERIFY(entries().contains(u"new one"_s));
        profileMenu().close();
    }

    void anotherBotOpensBesideThisOne()
    {
        showPage(u"overview"_s);
        openMenu();
        choose(u"Clay Club"_s);

        QCOMPARE(order(), u"open /home/marit/.local/share/gatehouse/ceramics"_s);
        QVERIFY(window().isVisible());
    }

    void practiceOpensBesideThisOne()
    {
        showPage(u"overview"_s);
        openMenu();
        choose(u"Open practice"_s);
        QCOMPARE(order(), u"open practice"_s);
    }

    void theMenuOpensByKey()
    {
        showPage(u"overview"_s);
        auto *identity = child<IdentityButton>(window(), u"identity"_s);
        focusByKeyboard(*identity);
        QTest::keyClick(identity, Qt::Key_Down);

        QVERIFY(profileMenu().isVisible());
        profileMenu().close();
    }

    void namesOfOtherBotsAreOnlyText()
    {
        for (const HostileName &name : hostileNames()) {
            sample().profiles = {{u"/x"_s, name.text, name.text, u"b"_s}, {u"/y"_s, name.text}};
            makeWindow();
            pass(0s);
            for (const QAction *action : profileMenu().actions()) {
                QVERIFY2(!action->text().contains(QChar(0x202e)), name.tag);
                QVERIFY2(!action->text().contains(u'\n'), name.tag);
                QVERIFY2(action->text().size() < 140, name.tag);
            }
        }
    }

    void aNewProfileIsNamedAndOpened()
    {
        showPage(u"overview"_s);
        auto *asking = new NewProfileDialog(sample().ports().profiles.make, &window());
        asking->open();
        QVERIFY(!child<QAbstractButton>(*asking, u"accept"_s)->isEnabled());
        type(*asking, u"profileName"_s, u" Clay Club "_s);
        click(*asking, u"accept"_s);

        QCOMPARE(order(), u"make Clay Club"_s);
        QVERIFY(!hasDialog());
    }

    void aNameThatCannotBeIsSaidAndStays()
    {
        showPage(u"overview"_s);
        sample().orderError = core::Error{core::Error::Kind::InvalidInput, {}};
        auto *asking = new NewProfileDialog(sample().ports().profiles.make, &window());
        asking->open();
        type(*asking, u"profileName"_s, u"../x"_s);
        click(*asking, u"accept"_s);

        QVERIFY(visibleText(*asking).contains(u"Letters, digits"_s));
        QCOMPARE(child<QLineEdit>(*asking, u"profileName"_s)->text(), u"../x"_s);
    }

    void linksNamePlacesOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *text, const char *page, const char *what = "") {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(page) << QString::fromLatin1(what);
        };
        row("gatehouse:members", "members");
        row("gatehouse:members/", "members");
        row("gatehouse://settings/privacy", "settings", "privacy");
        row("gatehouse:settings/privacy", "settings", "privacy");
        row("gatehouse:members/5812604417", "members", "member/5812604417");
        row("gatehouse:chats/2", "chats", "chat/2");
        row("gatehouse:activity/decisions", "activity", "decisions");
        // What would begin something, or is none of ours.
        for (const char *text : {"gatehouse:members/add", "gatehouse:members/add/5", "gatehouse:chats/connect",
                                 "gatehouse:settings/bot/token", "gatehouse:members/-5", "gatehouse:members/0",
                                 "gatehouse:members/99999999999999999999", "gatehouse:", "gatehouse:/etc/passwd",
                                 "gatehouse:members/5812604417?x=1", "gatehouse:members/5#x", "https://t.me/x",
                                 "gatehouse:MEMBERS", "gatehouse:overview/now", "gatehouse:members/5\n"})
            row(text, "");
    }
    void linksNamePlacesOnly()
    {
        QFETCH(QString, text);
        QFETCH(QString, page);
        QFETCH(QString, what);
        const auto link = pageLinkOf(text);
        QCOMPARE(link.has_value(), !page.isEmpty());
        QCOMPARE(link.value_or(LinkTarget{}), (LinkTarget{page, what}));
    }

    void everyLinkIntoTheWindowOnlyShows()
    {
        showPage(u"overview"_s);
        for (const QString &text :
             {u"gatehouse:members/5812604417"_s, u"gatehouse:chats/2"_s, u"gatehouse:activity/log"_s,
              u"gatehouse:settings/privacy"_s, u"gatehouse:settings/bot"_s}) {
            const auto link = pageLinkOf(text);
            QVERIFY2(link, qPrintable(text));
            window().showPage(link->page, link->what);
            pass(0s);
            QCOMPARE(window().currentPage(), link->page);
        }
        QVERIFY(!hasDialog());
        QVERIFY2(sample().orders.isEmpty() || sample().orders == QStringList{u"owner link"_s},
                 qPrintable(sample().orders.join(u'|')));
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_ProfileMenu)
#include "tst_profile_menu.moc"
