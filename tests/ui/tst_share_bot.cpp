// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"
#include "ui/pages/share/share_bot_dialog.h"
#include "ui/shell/profile_menu.h"
#include "ui/text/bot_links.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/qr_code.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSvgRenderer>
#include <QTemporaryDir>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ui::BotLinkHost)

//! The links that lead to the bot, and their code.
class tst_ShareBot final : public WindowTest {
    Q_OBJECT

    QWidget *openFromSettings()
    {
        Page &page = showPage(u"settings"_s);
        click(page, u"shareBot"_s);
        return dialog();
    }
    static QImage squaresOf(const QrMatrix &matrix, int square) { return matrix.toImage(square); }
    //! Chooses this file in the open file dialog.
    void chooseFile(const QString &path)
    {
        auto *files = window().findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->close();
        pass(0s);
    }

private Q_SLOTS:
    void linksAreSpelledAsTelegramTakesThem_data()
    {
        QTest::addColumn<BotLinkHost>("host");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("link");
        QTest::newRow("short") << BotLinkHost::Short << QString() << u"https://t.me/slowfilm_gate_bot"_s;
        QTest::newRow("long") << BotLinkHost::Long << QString() << u"https://telegram.me/slowfilm_gate_bot"_s;
        QTest::newRow("start") << BotLinkHost::Short << u"poster-may"_s
                               << u"https://t.me/slowfilm_gate_bot?start=poster-may"_s;
    }
    void linksAreSpelledAsTelegramTakesThem()
    {
        QFETCH(BotLinkHost, host);
        QFETCH(QString, parameter);
        QTEST(botLink(host, u"slowfilm_gate_bot"_s, parameter), "link");
    }

    void startParametersAreWhatTelegramPassesOn()
    {
        for (const QString &fine : {QString(), u"a"_s, u"Az09_-"_s, QString(64, u'x')})
            QVERIFY2(isStartParameter(fine), qPrintable(fine));
        for (const QString &wrong : {QString(65, u'x'), u"with blank"_s, u"ä"_s, u"a&b"_s, u"٣"_s, u"a=b"_s})
            QVERIFY2(!isStartParameter(wrong), qPrintable(wrong));
    }

    void theLinkIsShownAndCopied()
    {
        QWidget *sharing = openFromSettings();
        QCOMPARE(child<QLineEdit>(*sharing, u"botLink"_s)->text(), u"https://t.me/slowfilm_gate_bot"_s);
        QVERIFY(child<QLabel>(*sharing, u"findable"_s)->text().contains(u"@slowfilm_gate_bot"_s));
        click(*sharing, u"longLink"_s);
        type(*sharing, u"startParameter"_s, u"poster-may"_s);
        click(*sharing, u"accept"_s);

        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://telegram.me/slowfilm_gate_bot?start=poster-may"_s);
        QCOMPARE(toasts(), QStringList{u"The link is copied."_s});
    }

    void aStartParameterThatTelegramWouldDropIsSaid()
    {
        QWidget *sharing = openFromSettings();
        type(*sharing, u"startParameter"_s, u"no blanks"_s);

        QVERIFY(child<QLabel>(*sharing, u"startTrouble"_s)->isVisible());
        QVERIFY(!child<QPushButton>(*sharing, u"accept"_s)->isEnabled());
        QVERIFY(!child<QPushButton>(*sharing, u"savePng"_s)->isEnabled());
        QCOMPARE(child<QLineEdit>(*sharing, u"botLink"_s)->text(), u"https://t.me/slowfilm_gate_bot?start=no"_s);
    }

    void theCodeIsDarkOnLightWithItsQuietZoneInDarkColoursToo()
    {
        appearance().setLook({.scheme = ColorScheme::Dark});
        QrCode code;
        code.setText(u"https://t.me/slowfilm_gate_bot"_s);
        code.resize(400, 400);
        const QImage shown = picture(code);
        const int squares = code.matrix().side() + 2 * QrMatrix::quietZone;
        const int square = 400 / squares;
        const int edge = (400 - code.matrix().side() * square) / 2;

        QVERIFY(edge >= QrMatrix::quietZone * square);
        for (int y = 0; y < code.matrix().side(); ++y) {
            for (int x = 0; x < code.matrix().side(); ++x) {
                const QColor color = shown.pixelColor(edge + x * square + square / 2, edge + y * square + square / 2);
                QCOMPARE(color, code.matrix().isDark(x, y) ? QColor(Qt::black) : QColor(Qt::white));
            }
        }
        QCOMPARE(shown.pixelColor(edge - square, 200), QColor(Qt::white));
    }

    void theCodeHasTheThreeCornersOfEveryQrCode()
    {
        const QrMatrix matrix = QrMatrix::of(u"https://t.me/slowfilm_gate_bot"_s);
        const int last = matrix.side() - 7;
        for (const QPoint corner : {QPoint(0, 0), QPoint(last, 0), QPoint(0, last)}) {
            for (int i = 0; i < 7; ++i) {
                QVERIFY(matrix.isDark(corner.x() + i, corner.y()) && matrix.isDark(corner.x(), corner.y() + i));
                QVERIFY(i == 0 || i == 6 || matrix.isDark(corner.x() + 3, corner.y() + 3));
            }
            QVERIFY(!matrix.isDark(corner.x() + 1, corner.y() + 1));
        }
    }

    void nothingAndTooMuchGiveNoCode()
    {
        QVERIFY(QrMatrix::of({}).isEmpty());
        QVERIFY(QrMatrix::of(QString(5000, u'x')).isEmpty());
        QVERIFY(!QrMatrix::of(QString(2000, u'x')).isEmpty());
    }

    void thePicturesThatAreSavedShowTheCode()
    {
        QTemporaryDir folder;
        QWidget *sharing = openFromSettings();
        const QrMatrix matrix = child<QrCode>(*sharing, u"qrCode"_s)->matrix();
        click(*sharing, u"savePng"_s);
        chooseFile(folder.filePath(u"code.png"_s));
        click(*sharing, u"saveSvg"_s);
        chooseFile(folder.filePath(u"code.svg"_s));

        const QImage png(folder.filePath(u"code.png"_s));
        QCOMPARE(png.convertToFormat(QImage::Format_RGB32), squaresOf(matrix, 32));
        QSvgRenderer svg(folder.filePath(u"code.svg"_s));
        QVERIFY(svg.isValid());
        const int side = (matrix.side() + 2 * QrMatrix::quietZone) * 8;
        QImage drawn(side, side, QImage::Format_RGB32);
        QPainter painter(&drawn);
        svg.render(&painter);
        painter.end();
        QCOMPARE(drawn, squaresOf(matrix, 8));
    }

    void theCodeIsCopiedAsAPicture()
    {
        QWidget *sharing = openFromSettings();
        click(*sharing, u"copyCode"_s);

        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

    void theOverviewSharesToo()
    {
        Page &page = showPage(u"overview"_s);
        click(page, u"pageMore"_s);
        chooseFromMenu(u"Share bot…"_s);

        QVERIFY(child<QLineEdit>(*dialog(), u"botLink"_s)->text().contains(u"slowfilm_gate_bot"_s));
    }

    void aUsernameCannotLeaveItsFolder()
    {
        ShareBotDialog sharing(u"../../etc/evil bot"_s, nullptr);
        QCOMPARE(sharing.findChild<QLineEdit *>(u"botLink"_s)->text(), u"https://t.me/etcevilbot"_s);
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_ShareBot)
#include "tst_share_bot.moc"
