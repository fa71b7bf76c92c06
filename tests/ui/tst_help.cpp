// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/models/help_book.h"
#include "ui/models/help_index_model.h"
#include "ui/pages/help/help_view.h"
#include "ui/pages/setup/setup_wizard.h"
#include "ui/shell/notices.h"
#include "ui/text/errors.h"
#include "ui/text/help_topic.h"
#include "ui/text/language.h"
#include "ui/theme/appearance.h"
#include "ui/theme/contrast.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/help_context.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListView>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTextBlock>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Opens an address for the test instead of the desktop.
class Opener final : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &address) { opened << address; }
};

//! The help: that every page is there and true to its links, and that the window leads to the right one.
class tst_Help final : public WindowTest {
    Q_OBJECT

    static const HelpBook &book()
    {
        static const HelpBook built = HelpBook::builtIn();
        return built;
    }
    //! All targets of links in a page.
    static QStringList linksOf(const QString &markdown)
    {
        static const QRegularExpression link(u"\\[[^\\]]*\\]\\(([^)]*)\\)"_s);
        QStringList targets;
        for (const auto &found : link.globalMatch(markdown))
            targets << found.captured(1);
        return targets;
    }
    HelpView &view() { return *window().page(u"help"_s)->findChild<HelpView *>(); }
    DocumentView &text() { return *view().findChild<DocumentView *>(); }
    QString shownPage() { return view().current(); }
    //! F1 with the focus there.
    void pressF1(QWidget &at)
    {
        QTest::keyClick(&at, Qt::Key_F1);
        pass(0s);
    }
    //! Types into the search, as a person does.
    void look(const QString &words)
    {
        auto *search = child<QLineEdit>(window(), u"search"_s);
        search->setFocus();
        search->selectAll();
        QTest::keyClicks(search, words);
        pass(1s);
    }
    QStringList listed()
    {
        const QAbstractItemModel &model = *view().findChild<QListView *>()->model();
        QStringList pages;
        for (int row = 0; row < model.rowCount(); ++row)
            pages << model.index(row, 0).data(HelpIndexModel::PageRole).toString();
        return pages;
    }
    //! The middle of the first link whose words begin so, in the view's coordinates.
    QPoint placeOfLink(const QString &words)
    {
        for (QTextBlock block = text().document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (!part.fragment().charFormat().isAnchor() || !part.fragment().text().startsWith(words))
                    continue;
                QTextCursor cursor(block);
                cursor.setPosition(part.fragment().position() + 1);
                text().setTextCursor(cursor);
                text().ensureCursorVisible();
                return text().cursorRect(cursor).center();
            }
        }
        QTest::qFail(qPrintable(u"no link says "_s + words), __FILE__, __LINE__);
        return {};
    }
    void clickLink(const QString &words)
    {
        const QPoint place = placeOfLink(words);
        QTest::mouseMove(text().viewport(), place);
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, place);
        pass(0s);
    }

private Q_SLOTS:
    // What is in it

    void everyFileIsInTheIndexAndEveryEntryHasItsFile()
    {
        QSet<QString> files;
        const QStringList names = QDir(u":/docs/help"_s).entryList({u"*.md"_s});
        for (const QString &name : names)
            files << name.chopped(3);
        files.remove(u"README"_s);
        QSet<QString> entries;
        for (const HelpArticle &page : book().pages()) {
            QVERIFY2(!entries.contains(page.id), qPrintable(page.id + u" is in the index twice"_s));
            entries << page.id;
        }
        QCOMPARE(entries, files);
    }

    void everyPageHasATitleATopicAndText()
    {
        for (const HelpArticle &page : book().pages()) {
            QVERIFY2(!page.title.isEmpty() && !page.topic.isEmpty(), qPrintable(page.id));
            QVERIFY2(page.paragraphs.join(u' ').size() > 300, qPrintable(page.id));
        }
    }

    void theIndexCallsEveryPageByItsTitle()
    {
        for (const HelpArticle &page : book().pages())
            QVERIFY2(book().index().markdown.contains(u"- ["_s + page.title + u"]("_s), qPrintable(page.title));
    }

    void everyLanguageHasTheWholeHelp()
    {
        const auto idsOf = [](const HelpBook &one) {
            QStringList ids;
            for (const HelpArticle &page : one.pages())
                ids << page.id;
            return ids;
        };
        for (const Language &language : languages()) {
            const HelpBook own = HelpBook::builtIn(localeOf(language.code));
            QCOMPARE(idsOf(own), idsOf(book()));
            for (const HelpArticle &page : own.pages()) {
                const QString name = language.code + u' ' + page.id;
                QVERIFY2(page.paragraphs.join(u' ').size() > 150, qPrintable(name));
                QVERIFY2(own.index().markdown.contains(u"- ["_s + page.title + u"]("_s), qPrintable(name));
                const bool isTranslated = language.code != u"en"_s;
                QVERIFY2(!isTranslated || page.markdown != book().page(page.id)->markdown, qPrintable(name));
            }
        }
        QCOMPARE(HelpBook::builtIn(QLocale(QLocale::Finnish)).index().title, book().index().title);
    }

    void signsOfCodeAndNamesStayInTheirPlaceFromRightToLeft()
    {
        mirror();
        DocumentView view;
        view.setDocument(u"Page"_s, u"اكتب `/revoke` إلى @BotFather"_s);
        QCOMPARE(view.toPlainText(), u"اكتب \u2066/revoke\u2069 إلى \u2066@BotFather\u2069"_s);
    }

    void noLinkIsDead()
    {
        QList<HelpArticle> all(book().pages().begin(), book().pages().end());
        all << book().index();
        int links = 0;
        for (const HelpArticle &page : all) {
            const QStringList targets = linksOf(page.markdown);
            for (const QString &target : targets) {
                const HelpLink link = HelpBook::link(target);
                const bool leadsOut = link.page.isEmpty() && link.address.startsWith(u"https://"_s);
                QVERIFY2(leadsOut || book().page(link.page), qPrintable(page.id + u" leads to "_s + target));
                ++links;
            }
        }
        QVERIFY2(links > 2 * all.size(), qPrintable(QString::number(links)));
    }

    // The rows of the requirements that are about trouble, each with the page that is about it.
    void everyTroubleHasItsPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("words");

        const auto row = [](const char *id, const QString &page, const QStringList &words) {
            QTest::newRow(id) << page << words;
        };
        row("CR-34", u"bot-administrator-first"_s, {u"administrator"_s, u"again"_s});
        row("CR-35", u"bot-cannot-read"_s, {u"administrator"_s, u"privacy mode"_s});
        row("CR-36", u"exact-code"_s, {u"VERIFY_"_s, u"capitals"_s});
        row("CR-37", u"code-as-message"_s, {u"reply"_s, u"edit"_s, u"forwarded"_s});
        row("CR-38", u"no-link-arrives"_s, {u"never pressed Start"_s, u"blocked the bot"_s, u"waits to be sent"_s});
        row("CR-39", u"blocked-the-bot"_s, {u"Copy link"_s, u"Restart"_s});
        row("CR-40", u"cannot-make-links"_s, {u"Invite users via link"_s, u"Add subscribers"_s});
        row("CR-41", u"disconnected-by-mistake"_s, {u"Connect again"_s, u"removes nobody"_s});
        row("JO-84", u"offline"_s, {u"proxy"_s, u"api.telegram.org"_s, u"clock"_s, u"certificate"_s});
        row("JO-85", u"token-revoked"_s, {u"Revoke"_s, u"BotFather"_s});
        row("JO-86", u"telegram-reports"_s, {u"webhook"_s, u"--health"_s});
        row("JO-87", u"certificate"_s, {u"clock"_s, u"proxy"_s, u"connect anyway"_s});
        row("JO-88", u"bot-commands"_s, {u"/setcommands"_s});
        row("JO-89", u"message-not-delivered"_s, {u"never pressed Start"_s, u"Blocked the bot"_s, u"program log"_s});
        row("JO-90", u"payments"_s, {u"provider"_s, u"ten seconds"_s});
        row("F4 strangers", u"limits"_s, {u"cannot list members"_s});
    }
    void everyTroubleHasItsPage()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, words);

        QVERIFY2(book().page(page), qPrintable(page));
        QStringList paragraphs = book().page(page)->paragraphs;
        paragraphs << book().page(page)->headings;
        const QString text = paragraphs.join(u' ');
        for (const QString &word : std::as_const(words))
            QVERIFY2(text.contains(word), qPrintable(word + u" is not on "_s + page));

        Page &help = showPage(u"help"_s);
        help.open(page);
        QCOMPARE(shownPage(), page);
    }

    void everyPageThatTheWindowLeadsToIsThere()
    {
        const QMetaEnum topics = QMetaEnum::fromType<HelpTopic>();
        for (int i = 0; i < topics.keyCount(); ++i) {
            const QString page = helpPage(static_cast<HelpTopic>(topics.value(i)));
            QVERIFY2(book().page(page), qPrintable(page));
        }
    }

    void everyErrorThatCanBeReadAboutHasItsPage()
    {
        using Kind = core::Error::Kind;
        QCOMPARE(helpPage(*helpOf(Kind::BotLacksRight)), u"missing-rights"_s);
        QCOMPARE(helpPage(*helpOf(Kind::PersonUnreachable)), u"no-link-arrives"_s);
        QCOMPARE(helpPage(*helpOf(Kind::StorageFull)), u"disk-full"_s);
        QVERIFY(!helpOf(Kind::AlreadyDone)); // its sentence says all there is
    }

    void thereIsAPageOfWhatIsNew()
    {
        const HelpArticle &news = *book().page(u"whats-new"_s);
        QCOMPARE(news.title, u"What is new"_s);
        QVERIFY(news.markdown.contains(u"## In this version"_s));
    }

    // Searching

    void searchFindsTitlesBeforeTexts()
    {
        const auto hits = book().search(u"public"_s);
        QVERIFY(hits.size() > 1);
        QCOMPARE(hits.front().id, u"public-chats"_s);
    }

    void searchTakesBeginningsOfWordsInAnyCase()
    {
        const auto hits = book().search(u"KEYCH lock"_s);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().id, u"keychain"_s);
        QVERIFY(hits.front().excerpt.contains(u"keychain"_s, Qt::CaseInsensitive));
    }

    void searchWantsAllWords()
    {
        QVERIFY(book().search(u"keychain xylophone"_s).empty());
        QVERIFY(book().search(u"   "_s).empty());
    }

    void excerptsHoldNoMarks()
    {
        for (const HelpHit &hit : book().search(u"bot"_s)) {
            QVERIFY2(!hit.excerpt.contains(u"]("_s) && !hit.excerpt.contains(u'*') && !hit.excerpt.contains(u'|'),
                     qPrintable(hit.excerpt));
            QVERIFY(hit.excerpt.size() < 130);
        }
    }

    void searchingListsWhatWasFoundAndEscShowsAllAgain()
    {
        showPage(u"help"_s);
        const qsizetype all = listed().size();
        look(u"passphrase"_s);
        QVERIFY(listed().contains(u"keychain"_s));
        QVERIFY(listed().size() < all);

        QTest::keyClick(child<QLineEdit>(window(), u"search"_s), Qt::Key_Return);
        pass(0s);
        QCOMPARE(shownPage(), u"keychain"_s);

        pressInWindow(Qt::Key_Escape);
        QCOMPARE(listed().size(), all);
        QCOMPARE(shownPage(), u"keychain"_s);
    }

    void searchingForNothingKnownSaysSo()
    {
        showPage(u"help"_s);
        look(u"xylophone"_s);
        QVERIFY(child<QWidget>(window(), u"helpNothing"_s));
    }

    void theListIsUsedWithTheKeyboard()
    {
        showPage(u"help"_s);
        look(u"revoked"_s);
        auto *search = child<QLineEdit>(window(), u"search"_s);
        QTest::keyClick(search, Qt::Key_Down);
        auto *list = child<QListView>(window(), u"helpList"_s);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(shownPage(), listed().front());
    }

    // Reading

    void linksLeadFromPageToPageAndBack()
    {
        Page &help = showPage(u"help"_s);
        help.open(u"offline"_s);
        help.open(u"blocked-the-bot"_s);

        clickLink(u"People whom"_s);
        QCOMPARE(shownPage(), u"cannot-write"_s);

        pressInWindow(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shownPage(), u"blocked-the-bot"_s);
        click(window(), u"helpBack"_s);
        QCOMPARE(shownPage(), u"offline"_s);
    }

    void altLeftLeavesTheHelpWhenThereIsNothingBefore()
    {
        showPage(u"members"_s);
        showPage(u"help"_s);
        pressInWindow(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window().currentPage(), u"members"_s);
    }

    void linksOutOfTheProgramAreShownAndOpenedOnlyWhenClicked()
    {
        Opener opener;
        QDesktopServices::setUrlHandler(u"https"_s, &opener, "open");
        const auto undo = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"https"_s); });
        showPage(u"help"_s);
        text().setDocument(u"Test"_s, u"# Test\n\n[Out](https://example.org/a) and in"_s);

        const QPoint place = placeOfLink(u"Out"_s);
        QTest::mouseMove(text().viewport(), place);
        QTRY_COMPARE(child<QLabel>(window(), u"helpAddress"_s)->text(), u"https://example.org/a"_s);
        QVERIFY(opener.opened.isEmpty());

        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opener.opened, QList<QUrl>{QUrl(u"https://example.org/a"_s)});
    }

    void nothingIsLoaded()
    {
        DocumentView view;
        QCOMPARE(view.loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/a.png"_s)), QVariant());
        QCOMPARE(view.loadResource(QTextDocument::HtmlResource, QUrl::fromLocalFile(u"/etc/passwd"_s)), QVariant());
        view.setDocument(u"Test"_s, u"<img src=\"file:///etc/passwd\"> <b>bold</b>"_s);
        QVERIFY(view.toPlainText().contains(u"<b>bold</b>"_s)); // no HTML either
    }

    void textFollowsThePaletteAndTheTextSize()
    {
        showPage(u"help"_s);
        appearance().setLook({.scheme = ColorScheme::Dark});
        QCoreApplication::processEvents();
        const Theme &theme = Theme::of(text().palette());
        const QTextBlock heading = text().document()->begin();
        QCOMPARE(heading.begin().fragment().charFormat().foreground().color(), theme.text);
        QVERIFY(contrast(heading.begin().fragment().charFormat().foreground().color(), theme.page) > 4.5);

        const qreal before = heading.begin().fragment().charFormat().font().pixelSize();
        doubleTheText();
        QCoreApplication::processEvents();
        QCOMPARE(text().document()->begin().begin().fragment().charFormat().font(), font(Type::Title));
        QVERIFY(font(Type::Title).pixelSize() > 1.8 * before);
    }

    void aPageBeginsAtItsTop()
    {
        Page &help = showPage(u"help"_s);
        text().verticalScrollBar()->setValue(text().verticalScrollBar()->maximum());
        help.open(u"keychain"_s);
        QCOMPARE(text().verticalScrollBar()->value(), 0);
        QCOMPARE(text().accessibleName(), u"Where the token is kept"_s);
    }

    void narrowPagesShowTheListOnlyWhileSomethingIsLookedFor()
    {
        makeWindow(Mode::Real, {960, 600});
        doubleTheText();
        showPage(u"help"_s);
        QVERIFY(!view().findChild<QListView *>()->isVisible());
        look(u"link"_s);
        QVERIFY(view().findChild<QListView *>()->isVisible());
        QVERIFY(text().isVisible());
    }

    // Leading there

    void f1OpensThePageAboutThePlace_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("help");

        QTest::newRow("overview") << u"overview"_s << u"overview"_s;
        QTest::newRow("members") << u"members"_s << u"members"_s;
        QTest::newRow("chats") << u"chats"_s << u"connect-a-chat"_s;
        QTest::newRow("activity") << u"activity"_s << u"activity"_s;
        QTest::newRow("settings") << u"settings"_s << u"settings"_s;
        QTest::newRow("log") << u"log"_s << u"log"_s;
        QTest::newRow("help") << u"help"_s << u"index"_s;
    }
    void f1OpensThePageAboutThePlace()
    {
        QFETCH(QString, page);
        QFETCH(QString, help);
        showPage(page);

        pressInWindow(Qt::Key_F1);

        QCOMPARE(window().currentPage(), u"help"_s);
        QCOMPARE(shownPage(), help);
    }

    void f1InTheDetailsOfAChatIsAboutItsRights()
    {
        Page &page = showPage(u"chats"_s);
        clickRow(*page.findChild<QTableView *>(), 0);
        auto *pane = page.findChild<QWidget *>(u"chatPane"_s);
        QVERIFY(pane);
        pressF1(*pane);
        QCOMPARE(shownPage(), u"missing-rights"_s);
    }

    void f1ShowsNothingOfALockedWindow()
    {
        showPage(u"members"_s);
        auto *cover = new QLineEdit;
        window().setCover(cover);
        pressF1(*cover);

        QVERIFY(!window().findChild<QWidget *>(u"helpWindow"_s));
        window().setCover(nullptr);
        QCOMPARE(window().currentPage(), u"members"_s); // nor does it wait for the end of the lock
    }

    void f1InADialogOpensTheHelpBesideIt()
    {
        Page &page = showPage(u"members"_s);
        page.open(u"add"_s);
        QWidget *asked = dialog();
        pressF1(*asked);

        auto *beside = asked->findChild<QWidget *>(u"helpWindow"_s);
        QVERIFY(beside && beside->isVisible());
        QCOMPARE(beside->findChild<HelpView *>()->current(), u"members"_s);
        QVERIFY(asked->isVisible());
        QCOMPARE(window().currentPage(), u"members"_s);

        pressF1(*asked); // once more is not another window
        QCOMPARE(asked->findChildren<QWidget *>(u"helpWindow"_s).size(), 1);
        QTest::keyClick(beside, Qt::Key_Escape);
        pass(0s);
        QVERIFY(!asked->findChild<QWidget *>(u"helpWindow"_s));
        QVERIFY(asked->isVisible());
    }

    void f1InTheFirstRunOpensTheHelpOfItsStep()
    {
        auto *wizard = new SetupWizard(sample().ports().bot, sample().ports().chats, context());
        window().showWizard(wizard);
        wizard->start();
        showActive(window());
        const std::pair<int, QString> steps[]{
            {0, u"without-a-bot"_s}, {1, u"connect-the-bot"_s}, {3, u"connect-a-chat"_s}};
        for (const auto &[step, help] : steps) {
            wizard->wizard().goTo(step);
            pressF1(wizard->wizard());
            auto *beside = window().findChild<QWidget *>(u"helpWindow"_s);
            QVERIFY(beside && beside->isVisible());
            QCOMPARE(beside->findChild<HelpView *>()->current(), help);
        }
        QVERIFY(window().isSettingUp());
    }

    void bannersLeadToTheirPage()
    {
        const std::pair<core::Connection, QString> troubles[]{{core::Connection::Offline, u"offline"_s},
                                                              {core::Connection::Revoked, u"token-revoked"_s},
                                                              {core::Connection::WrongToken, u"connect-the-bot"_s},
                                                              {core::Connection::Webhook, u"another-program"_s},
                                                              {core::Connection::OtherPoller, u"another-program"_s},
                                                              {core::Connection::StorageTrouble, u"disk-full"_s}};
        for (const auto &[connection, help] : troubles) {
            showPage(u"overview"_s);
            window().setConnection({connection}, {});
            clickText(window().banner(), u"Learn more"_s);
            QCOMPARE(window().currentPage(), u"help"_s);
            QCOMPARE(shownPage(), help);
        }
    }

    void learnMoreBesideAMissingRightLeadsToIt()
    {
        Page &page = showPage(u"chats"_s);
        auto &table = *page.findChild<QTableView *>();
        QWidget *notice = nullptr;
        for (int row = 0; row < table.model()->rowCount() && !notice; ++row) {
            clickRow(table, row);
            notice = page.findChild<QWidget *>(u"missingRight"_s);
        }
        QVERIFY(notice);
        click(*notice, u"learnMore"_s);
        QCOMPARE(window().currentPage(), u"help"_s);
        QCOMPARE(shownPage(), u"missing-rights"_s);
    }

    void buttonsOfThePageLeadToTheIndexToTheNewsAndToTheLog()
    {
        Page &help = showPage(u"help"_s);
        click(help, u"helpNews"_s);
        QCOMPARE(shownPage(), u"whats-new"_s);
        click(help, u"helpIndex"_s);
        QCOMPARE(shownPage(), u"index"_s);
        click(help, u"helpLog"_s);
        QCOMPARE(window().currentPage(), u"log"_s);
    }

    void unknownPagesAreTheIndex()
    {
        Page &help = showPage(u"help"_s);
        help.open(u"../../etc/passwd"_s);
        QCOMPARE(shownPage(), u"index"_s);
    }

    // What is new

    void theFirstRunSaysNothingNew()
    {
        showPage(u"overview"_s);
        sayWhatIsNew(window(), settings(), u"0.1.0"_s);
        QVERIFY(window().banner().fact().isEmpty());
    }

    void afterAnUpdateItIsSaidUntilItIsRead()
    {
        showPage(u"overview"_s);
        sayWhatIsNew(window(), settings(), u"0.1.0"_s);
        sayWhatIsNew(window(), settings(), u"0.2.0"_s);
        QCOMPARE(window().banner().fact(), u"This is Gatehouse 0.2.0 now."_s);
        makeWindow(); // nobody has read it yet
        sayWhatIsNew(window(), settings(), u"0.2.0"_s);
        showPage(u"overview"_s);
        QCOMPARE(window().banner().fact(), u"This is Gatehouse 0.2.0 now."_s);

        clickText(window().banner(), u"What is new"_s);
        QCOMPARE(shownPage(), u"whats-new"_s);
        QVERIFY(window().banner().fact().isEmpty());

        sayWhatIsNew(window(), settings(), u"0.2.0"_s);
        QVERIFY(window().banner().fact().isEmpty());
    }

    void newsGiveWayToTrouble()
    {
        showPage(u"overview"_s);
        sayWhatIsNew(window(), settings(), u"0.1.0"_s);
        sayWhatIsNew(window(), settings(), u"0.2.0"_s);
        window().setConnection({core::Connection::Offline}, {});
        QVERIFY(window().banner().fact().startsWith(u"Offline"_s));
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_Help)
#include "tst_help.moc"
