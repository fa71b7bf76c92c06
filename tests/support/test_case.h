// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

//! Base of all test classes: a warning that no test announced (QTest::ignoreMessage) fails the test function.
//! Derived classes override setUp() and tearDown() where they would write init() and cleanup().
class TestCase : public QObject {
    Q_OBJECT

protected:
    virtual void setUp() { }
    virtual void tearDown() { }

private Q_SLOTS:
    void init();
    void cleanup();
};

//! Brings an expected Result's value into scope, or fails the test function with the error's words.
#define REQUIRE_OK(expression)                                                                                         \
    do {                                                                                                               \
        if (const auto &requireOk = (expression); !requireOk)                                                          \
            QFAIL(qPrintable(QLatin1StringView(core::nameOf(requireOk.error().kind)) + QLatin1StringView(": ")         \
                             + requireOk.error().detail));                                                             \
    } while (false)
