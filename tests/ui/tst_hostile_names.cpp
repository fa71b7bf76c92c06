// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/hostile_names.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/pages/setup/setup_wizard.h"
#include "ui/widgets/document_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTcpServer>
#include <QTextEdit>

using namespace ui;
using namespace Qt::StringLiterals;

//! Every page and dialog with names that somebody chose to do harm with: none is taken for markup, none fetches a
//! picture, none turns the text around it, none moves anything.
class tst_HostileNames final : public WindowTest {
    Q_OBJECT

    QTcpServer m_server;
    QHash<QString, QList<QSize>> m_usual; //!< sizes of what stands where, with usual names

    //! Markup, where something takes text for markup by itself.
    static QString richProblem(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->textFormat() != Qt::PlainText)
            return u"a label is not plain: "_s + label->text().left(60);
        if (qobject_cast<const QTextEdit *>(&widget) && !qobject_cast<const DocumentView *>(&widget)) // our own words
            return u"a rich text edit"_s;
        return tipProblem(widget.toolTip());
    }
    //! A tip may be markup only where our own escaping made it so.
    static QString tipProblem(const QString &tip)
    {
        if (!Qt::mightBeRichText(tip))
            return {};
        const bool isEscaped = tip.startsWith(u"<qt>"_s) && tip.endsWith(u"</qt>"_s) && tip.count(u'<') == 2;
        return isEscaped ? QString() : u"a rich tool tip: "_s + tip.left(60);
    }
    //! Controls that turn or break what stands around a name. What a person types themselves stays as it is.
    static QString directionProblem(const QString &text)
    {
        int depth = 0;
        for (const QChar c : text) {
            if (c == QChar(0x2068))
                ++depth;
            else if (c == QChar(0x2069))
                --depth;
            else if ((c >= QChar(0x202A) && c <= QChar(0x202E)) || c == QChar(0x2066) || c == QChar(0x2067)
                     || c == QChar(0x200E) || c == QChar(0x200F))
                return u"a direction control"_s;
            else if ((c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c == QChar(0x2028)
                     || c == QChar(0x2029))
                return u"a control character"_s;
            if (depth < 0 || depth > 2)
                return u"isolates do not match"_s;
        }
        return depth == 0 ? QString() : u"an isolate is left open"_s;
    }
    static QStringList textsOf(const QWidget &widget)
    {
        QStringList texts{widget.accessibleName(), widget.windowTitle()};
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            texts << button->text();
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                texts << combo->itemText(i);
        }
        if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
            const QList<QAction *> actions = menu->actions();
            for (const QAction *action : actions)
                texts << action->text();
        }
        return texts;
    }
    static QString modelProblem(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < qMin(3, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole}) {
                    if (const QString found = directionProblem(index.data(role).toString()); !found.isEmpty())
                        return found;
                }
            }
        }
        return {};
    }
    //! Whatever stands beyond the edge of what should hold it, unless that scrolls this way.
    static QString edgeProblem(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        if (!parent || widget.isWindow() || !widget.isVisible() || widget.width() == 0)
            return {};
        if (parent->inherits("QAbstractScrollArea") || parent->objectName() == u"qt_scrollarea_viewport"_s
            || qobject_cast<const QAbstractItemView *>(parent->parentWidget()))
            return {};
        if (widget.x() < 0 || widget.x() + widget.width() > parent->width())
            return u"beyond the edge: "_s + QLatin1StringView(widget.metaObject()->className()) + u' '
                + widget.objectName();
        return {};
    }

    void inspect(const QString &where)
    {
        const QWidget *top = &window();
        QList<QWidget *> widgets = top->findChildren<QWidget *>();
        widgets << &window();
        for (const QWidget *widget : std::as_const(widgets)) {
            QString found = richProblem(*widget);
            if (found.isEmpty() && widget->isVisible() && !widget->window()->inherits("QFileDialog"))
                found = edgeProblem(*widget);
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && found.isEmpty())
                found = modelProblem(*view);
            const QStringList texts = textsOf(*widget);
            for (const QString &text : texts) {
                m_shown += text.contains(m_name) ? 1 : 0;
                if (found.isEmpty())
                    found = directionProblem(text);
            }
            QVERIFY2(found.isEmpty(), qPrintable(where + u": "_s + found));
        }
        QCOMPARE(window().size(), QSize(1280, 800));
        QList<QSize> sizes;
        for (const QString &name : {u"rail"_s, u"membersTable"_s, u"chatsTable"_s, u"healthCard"_s, u"detailsPane"_s,
                                    u"chatPane"_s, u"activityPane"_s, u"tabs"_s}) {
            const auto *widget = window().findChild<QWidget *>(name);
            sizes << (widget && widget->isVisible() ? QSize(widget->width(), 0) : QSize());
        }
        if (m_isUsual)
            m_usual.insert(where, sizes);
        else
            QCOMPARE(sizes, m_usual.value(where));
        static_cast<void>(window().grab()); // paints, with every delegate
    }

    void walk()
    {
        walkPages();
        removeSomebody();
        walkFirstRun();
    }
    void walkPages()
    {
        window().setIdentity(m_name, m_name);
        core::ConnectionState webhook{core::Connection::Webhook};
        webhook.webhookHost = m_name;
        webhook.webhookPending = 3;
        window().setConnection(webhook, {});
        for (const QString &id : {u"overview"_s, u"members"_s, u"chats"_s, u"activity"_s, u"settings"_s}) {
            Page &page = showPage(id);
            const std::vector<TourState> states = page.tourStates();
            for (const TourState &state : states) {
                state.show();
                pass(core::Duration(0));
                inspect(id + u'-' + state.name);
                const auto dialogs = window().findChildren<QDialog *>();
                for (QDialog *open : dialogs)
                    open->close();
            }
        }
    }

    //! What was done is told with the name too.
    void removeSomebody()
    {
        showPage(u"members"_s);
        clickRow(*window().findChild<QTableView *>(u"membersTable"_s), 0);
        click(window(), u"removeMember"_s);
        click(*dialog(), u"accept"_s);
        QCOMPARE(toasts().size(), 1);
        inspect(u"toast"_s);
    }
    void walkFirstRun()
    {
        auto *wizard = new SetupWizard(sample().ports().bot, sample().ports().chats, context());
        window().showWizard(wizard);
        wizard->start(SetupWizard::Step::Bot);
        child<QLineEdit>(*wizard, u"token"_s)->setText(u"7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC"_s);
        pass(core::Duration(0));
        inspect(u"wizard-bot"_s);
        for (const auto step : {SetupWizard::Step::Owner, SetupWizard::Step::Chat, SetupWizard::Step::Ready}) {
            wizard->wizard().goTo(int(step));
            pass(core::Duration(0));
            inspect(u"wizard-%1"_s.arg(int(step)));
        }
    }

    QString m_name;
    bool m_isUsual = false;
    int m_shown = 0;

private Q_SLOTS:
    void nothingIsRichAndNothingMoves_data()
    {
        QVERIFY(m_server.isListening() || m_server.listen(QHostAddress::LocalHost));
        QTest::addColumn<QString>("name");
        QTest::newRow("usual, to compare with") << u"Zoë Brandström"_s;
        for (const HostileName &name : hostileNames(m_server.serverPort()))
            QTest::newRow(name.tag) << name.text;
    }
    void nothingIsRichAndNothingMoves()
    {
        QFETCH(QString, name);
        m_name = name;
        m_isUsual = qstrcmp(QTest::currentDataTag(), "usual, to compare with") == 0;
        sample().rename(name);
        sample().keychain.name = name;
        sample().removalOutcomes = {
            {core::UserId(1), core::ChatKey(1), core::commands::RemovalOutcome::Kind::WillRemove}};
        core::Invite invite;
        invite.state = core::InviteState::Open;
        invite.link = u"https://t.me/+Xy7personal"_s;
        invite.delivered = core::InviteDelivery::Blocked;
        sample().details.chats.at(2).invite = invite;
        makeWindow();

        m_shown = 0;
        walk();

        QVERIFY(!m_isUsual || m_shown > 200); // else there was nothing to look at
        QVERIFY(!m_server.hasPendingConnections()); // no picture was fetched
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_HostileNames)
#include "tst_hostile_names.moc"
