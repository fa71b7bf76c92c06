// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_case.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

void TestCase::init()
{
    // Some warnings of the offscreen platform are normal: it has no tray, no size hints, nothing to raise or grab. And where a font has the
    // letters of a script but not its shaping rules, Qt says so: that is about the machine's fonts.
    static const QRegularExpression unexpected(
        u"^(?!.*(No such signal QPlatformNativeInterface::systemTrayWindowChanged"
        "|does not support (propagateSizeHints|raise|grabbing the keyboard)|OpenType support missing for \"))"_s);
    QTest::failOnWarning(unexpected);
    setUp();
}

void TestCase::cleanup()
{
    tearDown();
}
