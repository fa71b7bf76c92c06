// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_case.h"

#include <QApplication>
#include <QImage>
#include <QWidget>

namespace ui {
class Appearance;
}

//! Base of the tests of windows: our own light palette, the English words, left to right, and none of it left changed
//! for the next test function.
class UiTest : public TestCase {
    Q_OBJECT

protected:
    UiTest();
    ~UiTest() override;

    void setUp() override;
    //! Text of 200 % until the test function ends.
    static void doubleTheText();
    //! The words of that language (see ui::languages()) until the test function ends; English when empty.
    static void speak(const QString &language);
    //! Right to left until the test function ends.
    static void mirror();
    [[nodiscard]] ui::Appearance &appearance() { return *m_appearance; }

    //! What the widget looks like, without showing it to anybody.
    [[nodiscard]] static QImage picture(QWidget &widget);
    //! Shows the widget as the active window with the keyboard's focus, as tests of keys need it.
    static void showActive(QWidget &widget);
    //! As if the focus had come there by Tab.
    static void focusByKeyboard(QWidget &widget);
    //! All text of labels, buttons and edits inside, a line each.
    [[nodiscard]] static QString visibleText(const QWidget &widget);

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

//! main() of a test of windows.
#define GATEHOUSE_UI_TEST_MAIN(TestClass)                                                                              \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QApplication application(argc, argv);                                                                          \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
