// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/ui_test.h"
#include "ui/theme/appearance.h"
#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QIcon>
#include <QPainter>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

struct NamedPalette {
    const char *name;
    QPalette palette;
};

QPalette desktop(QRgb window, QRgb base, QRgb band, QRgb text, QRgb highlight, QRgb highlighted)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(band));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, QColor(highlighted));
    return palette;
}

std::vector<NamedPalette> palettes()
{
    return {
        {"our light", lightPalette()},
        {"our dark", darkPalette()},
        {"high contrast", highContrastPalette(false)},
        {"high contrast, dark", highContrastPalette(true)},
        {"high contrast, a selected row", selectedPalette(highContrastPalette(false))},
        {"high contrast, dark, a selected row", selectedPalette(highContrastPalette(true))},
        {"Breeze", desktop(0xffeff0f1, 0xffffffff, 0xfff7f7f7, 0xff232629, 0xff3daee9, 0xffffffff)},
        {"Breeze Dark", desktop(0xff2a2e32, 0xff1b1e20, 0xff232629, 0xfffcfcfc, 0xff3daee9, 0xfffcfcfc)},
        {"Adwaita", desktop(0xfff6f5f4, 0xffffffff, 0xfffafafa, 0xff2e3436, 0xff3584e4, 0xffffffff)},
        {"Adwaita Dark", desktop(0xff353535, 0xff2d2d2d, 0xff303030, 0xffeeeeec, 0xff15539e, 0xffffffff)},
        {"solarized", desktop(0xffeee8d5, 0xfffdf6e3, 0xfff5eedc, 0xff657b83, 0xff268bd2, 0xfffdf6e3)},
        {"yellow highlight", desktop(0xfff0f0f0, 0xffffffff, 0xfffafafa, 0xff202020, 0xffffe000, 0xff000000)},
        {"middle grey", desktop(0xff808080, 0xff8a8a8a, 0xff858585, 0xff101010, 0xff555555, 0xffffffff)},
        {"black on white", desktop(0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xffffffff)},
        {"white on black", desktop(0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffff00, 0xff000000)},
        {"text like its ground", desktop(0xffffffff, 0xffffffff, 0xffffffff, 0xfff0f0f0, 0xfff8f8f8, 0xffffffff)},
    };
}

QColor colorAt(const QIcon &icon, QSize size)
{
    const QImage image = icon.pixmap(size).toImage();
    QColor darkest = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > darkest.alpha())
                darkest = color;
        }
    }
    return darkest;
}

QImage mirroredPicture(const QIcon &icon)
{
    return icon.pixmap(32, 32).toImage().mirrored(true, false);
}

} // namespace

class tst_Theme final : public UiTest {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(qAbs(contrast(Qt::white, Qt::white) - 1) < 0.01);
        QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void readableKeepsWhatIsReadable()
    {
        QCOMPARE(readable(QColor(0x1b1e25), Qt::white), QColor(0x1b1e25));
        QVERIFY(contrast(readable(QColor(0xffe000), Qt::white), Qt::white) >= textContrast);
        QVERIFY(contrast(readable(QColor(0x000060), Qt::black), Qt::black) >= textContrast);
    }

    void allTextCanBeReadOnItsGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        for (const auto &[name, palette] : palettes())
            QTest::newRow(name) << palette;
    }
    void allTextCanBeReadOnItsGround()
    {
        QFETCH(QPalette, palette);
        const Theme &theme = Theme::of(palette);
        const auto check = [](const char *what, const QColor &text, const QColor &ground, double wanted) {
            QVERIFY2(contrast(text, ground) >= wanted,
                     qPrintable(u"%1: %2 on %3 gives %4"_s.arg(QLatin1StringView(what), text.name(), ground.name())
                                    .arg(contrast(text, ground))));
        };

        for (const QColor &ground : {theme.page, theme.rail, theme.band, theme.soft}) {
            check("text", theme.text, ground, textContrast);
            check("muted", theme.muted, ground, textContrast);
            check("accent text", theme.accentText, ground, textContrast);
            for (const Tone tone : {Tone::Ok, Tone::Info, Tone::Warn, Tone::Bad, Tone::Neutral})
                check("tone", theme.of(tone).text, ground, textContrast);
        }
        for (const Tone tone : {Tone::Ok, Tone::Info, Tone::Warn, Tone::Bad, Tone::Neutral})
            check("tone on its fill", theme.of(tone).text, theme.of(tone).fill, textContrast);
        check("on accent", theme.onAccent, theme.accent, textContrast);
        check("field edge", theme.fieldEdge, theme.page, shapeContrast);
        check("disabled", theme.disabled, theme.page, textContrast);
        for (qint64 id = 0; id < 8; ++id)
            check("avatar", theme.avatar(id).text, theme.avatar(id).fill, textContrast);
    }

    void ourPalettesGiveTheColoursOfTheDesign()
    {
        const Theme &light = Theme::of(lightPalette());
        QCOMPARE(light.rail, QColor(0xf3f4f6));
        QCOMPARE(light.accent, QColor(0x3b5bdb));
        QCOMPARE(light.ok.text, QColor(0x1a6b3d));
        QCOMPARE(light.warn.fill, QColor(0xfdf0d8));
        QVERIFY(!light.isDark);

        const Theme &dark = Theme::of(darkPalette());
        QCOMPARE(dark.page, QColor(0x1e2126));
        QCOMPARE(dark.bad.fill, QColor(0x43211f));
        QVERIFY(dark.isDark);
    }

    void aPersonKeepsTheirHue()
    {
        const Theme &theme = Theme::of(lightPalette());
        QCOMPARE(theme.avatar(5812604417).fill, theme.avatar(5812604417).fill);
        QVERIFY(theme.avatar(-3).fill.isValid()); // ids of channels are negative
        QVERIFY(theme.avatar(1).fill != theme.avatar(2).fill);
    }

    void theUnitFollowsTheText()
    {
        QCOMPARE(unit(), 4);
        const int icon = iconSize();

        doubleTheText();

        QCOMPARE(unit(), 8);
        QCOMPARE(iconSize(), 2 * icon);
    }

    void widgetsHearThatTheUnitChanged()
    {
        QWidget widget;
        auto *layout = new QHBoxLayout(&widget);
        setUnits(layout, &widget, Insets(6), 2);
        QCOMPARE(layout->contentsMargins().left(), 24);

        doubleTheText();

        QCOMPARE(layout->contentsMargins().left(), 48);
        QCOMPARE(layout->spacing(), 16);
    }

    void widgetsAreHeldToTheirUnits()
    {
        QWidget widget;
        auto *column = new QVBoxLayout(&widget);
        setUnits(column, &widget, Insets(0), 0);
        addGap(column, &widget, 3);
        setUnits(&widget, Limit::MostWidth, 20);
        setUnits(&widget, Limit::MostWidth, 30); // instead of the one before
        QCOMPARE(widget.maximumWidth(), 120);
        QCOMPARE(column->sizeHint().height(), 12);

        doubleTheText();

        QCOMPARE(widget.maximumWidth(), 240);
        QCOMPARE(column->sizeHint().height(), 24);
    }

    void everyIconDraws()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 40);
        for (const QString &file : names) {
            const QString name = file.chopped(4);
            QVERIFY2(colorAt(icon(name), {16, 16}).alpha() > 100, qPrintable(name));
        }
    }

    void iconsTakeTheColourOfTheirTint()
    {
        QCOMPARE(colorAt(icon(u"check"_s, Tint::Ok), {64, 64}), Theme::of(lightPalette()).ok.text);

        appearance().setLook({.scheme = ColorScheme::Dark});

        QCOMPARE(colorAt(icon(u"check"_s, Tint::Ok), {64, 64}), Theme::of(darkPalette()).ok.text);
    }

    void iconsStaySharpOnDenseScreens() { QCOMPARE(icon(u"users"_s).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32)); }

    void arrowsTurnWithTheDirection()
    {
        const QImage arrow = icon(u"arrow-right"_s).pixmap(32, 32).toImage();
        const QImage people = icon(u"users"_s).pixmap(32, 32).toImage();

        mirror();

        QCOMPARE(mirroredPicture(icon(u"arrow-right"_s)), arrow);
        QCOMPARE(icon(u"users"_s).pixmap(32, 32).toImage(), people);
    }

    void theSystemsChoiceIsFollowedWhenAskedFor()
    {
        const auto theme = [] { return Theme::of(QApplication::palette()); };
        appearance().setLook({.scheme = ColorScheme::System});

        appearance().setSystemLook({.isDark = true});
        QVERIFY(theme().isDark);
        appearance().setSystemLook({.isDark = false});
        QVERIFY(!theme().isDark);
        QVERIFY(!theme().isHighContrast);

        appearance().setLook({.scheme = ColorScheme::Dark});
        QVERIFY(theme().isDark);
        appearance().setSystemLook({.isHighContrast = true}); // whoever needs it needs it everywhere
        QVERIFY(theme().isDark);
        QVERIFY(theme().isHighContrast);
        appearance().setSystemLook({});
    }

    void aSelectedRowTurnsRoundInHighContrast_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aSelectedRowTurnsRoundInHighContrast()
    {
        QFETCH(bool, isDark);
        const QPalette palette = highContrastPalette(isDark);
        const Theme &row = Theme::of(selectedPalette(palette));

        QCOMPARE(row.page, palette.color(QPalette::Highlight));
        QCOMPARE(row.soft, row.page);
        QVERIFY(row.isHighContrast);
        QVERIFY(contrast(row.muted, row.page) >= 7);
        QVERIFY(contrast(row.accentText, row.page) >= textContrast);
        for (const Tone tone : {Tone::Ok, Tone::Info, Tone::Warn, Tone::Bad, Tone::Neutral})
            QVERIFY(contrast(row.of(tone).text, row.page) >= 7);
        QCOMPARE(selectedPalette(lightPalette()), lightPalette());
    }
};

GATEHOUSE_UI_TEST_MAIN(tst_Theme)
#include "tst_theme.moc"
