// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/ui_test.h"

#include "ui/text/language.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

QFont normalFont()
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    return font;
}

} // namespace

UiTest::UiTest()
{
    speak({});
    QApplication::setFont(normalFont());
    m_appearance = std::make_unique<ui::Appearance>(*qApp, ui::Look{.scheme = ui::ColorScheme::Light});
}

UiTest::~UiTest() = default;

void UiTest::speak(const QString &language)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    ui::installLanguage(*qApp, ui::localeOf(language, british));
}

void UiTest::setUp()
{
    if (QLocale().language() != QLocale::English)
        speak({});
    if (QApplication::font() != normalFont())
        QApplication::setFont(normalFont());
    if (QApplication::layoutDirection() != Qt::LeftToRight)
        QApplication::setLayoutDirection(Qt::LeftToRight);
    m_appearance->setLook({.scheme = ui::ColorScheme::Light});
}

void UiTest::doubleTheText()
{
    QFont font = normalFont();
    font.setPixelSize(font.pixelSize() * 2);
    QApplication::setFont(font);
}

void UiTest::mirror()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
}

QImage UiTest::picture(QWidget &widget)
{
    return widget.grab().toImage();
}

void UiTest::showActive(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

void UiTest::focusByKeyboard(QWidget &widget)
{
    widget.setFocus(Qt::TabFocusReason);
    widget.window()->setAttribute(Qt::WA_KeyboardFocusChange);
}

QString UiTest::visibleText(const QWidget &widget)
{
    QStringList lines;
    const auto children = widget.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (!child->isVisibleTo(&widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(child))
            lines << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(child))
            lines << button->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(child))
            lines << edit->text();
        else if (const auto *area = qobject_cast<const QPlainTextEdit *>(child))
            lines << area->toPlainText();
    }
    return lines.join(u'\n');
}
