// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/layout_check.h"
#include "tests/support/ui/tour_stage.h"
#include "tests/support/ui/ui_test.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Pictures of everything, with the sample bot. GATEHOUSE_PICTURES names a folder to keep them in.
class tst_Tour final : public UiTest {
    Q_OBJECT

private Q_SLOTS:
    void everyPictureIsWhole_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("isMirrored");
        QTest::addColumn<TourStage::Kind>("kind");
        QTest::addColumn<QString>("language");
        for (const TourLook &look : tourLooks())
            QTest::newRow(qPrintable(look.suffix)) << look.suffix << false << TourStage::Kind::Busy << QString();
        QTest::newRow("nothing yet, and trouble") << u"light"_s << false << TourStage::Kind::Empty << QString();
        QTest::newRow("nothing yet, and trouble, large") << u"large"_s << false << TourStage::Kind::Empty << QString();
        QTest::newRow("nothing can be read") << u"light"_s << false << TourStage::Kind::Unreadable << QString();
        QTest::newRow("nothing can be read, large") << u"large"_s << false << TourStage::Kind::Unreadable << QString();
        QTest::newRow("Arabic") << u"light"_s << true << TourStage::Kind::Busy << u"ar"_s;
        QTest::newRow("Arabic, large") << u"large"_s << true << TourStage::Kind::Busy << u"ar"_s;
        for (const auto &[language, code] :
             {std::pair{"German", u"de"_s}, {"Spanish", u"es"_s}, {"Russian", u"ru"_s}}) {
            QTest::newRow(language) << u"light"_s << false << TourStage::Kind::Busy << code;
            QTest::newRow(qPrintable(QLatin1StringView(language) + u", large"_s))
                << u"large"_s << false << TourStage::Kind::Busy << code;
        }
    }
    void everyPictureIsWhole()
    {
        QFETCH(QString, suffix);
        QFETCH(bool, isMirrored);
        QFETCH(TourStage::Kind, kind);
        QFETCH(QString, language);
        speak(language);
        if (isMirrored)
            mirror();
        const std::vector<TourLook> looks = tourLooks();
        const auto look =
            std::find_if(looks.begin(), looks.end(), [&](const TourLook &one) { return one.suffix == suffix; });
        QTemporaryDir temporary;
        const QString kept = qEnvironmentVariable("GATEHOUSE_PICTURES");
        const QString folder = kept.isEmpty() ? temporary.filePath(u"pictures"_s)
                                              : kept + u'/' + QString::fromLatin1(QTest::currentDataTag());
        TourStage stage(kind, appearance(), folder);
        Tour &tour = stage.tour();
        QSignalSpy finished(&tour, &Tour::finished);
        QStringList problems;
        connect(&tour, &Tour::taken, this, [&](const QString &name, const QImage &image) {
            if (isEmptyPicture(image))
                problems << name + u" is empty"_s;
            const QStringList found = layoutProblems(stage.window(), stage.names());
            for (const QString &problem : found)
                problems << name + u": "_s + problem;
        });

        tour.start({*look}, 20ms);

        QVERIFY(finished.wait(100'000));
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
        const int pictures = finished.front().front().toInt();
        QVERIFY(pictures > 20);
        QCOMPARE(QDir(folder).entryList({u"*.png"_s}).size(), pictures);
        QVERIFY(QDir(folder).exists(u"wizard-bot-%1.png"_s.arg(suffix)));
        QVERIFY(QDir(folder).exists(u"settings-privacy-%1.png"_s.arg(suffix)));
        for (const QString &name : {u"locked"_s, u"damage"_s, u"unlock-wrong"_s, u"toasts"_s, u"notice-crash"_s})
            QVERIFY2(QDir(folder).exists(u"%1-%2.png"_s.arg(name, suffix)), qPrintable(name));
        QVERIFY(QDir(folder).exists(u"tray.png"_s));
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        TourStage stage(TourStage::Kind::Busy, appearance(), u"/proc/nowhere"_s);
        Tour &tour = stage.tour();
        QSignalSpy finished(&tour, &Tour::finished);

        tour.start();

        QVERIFY(finished.wait());
        QCOMPARE(finished.front().front().toInt(), -1);
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_Tour)
#include "tst_tour.moc"
