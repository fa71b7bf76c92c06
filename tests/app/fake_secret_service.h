// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

//! A Secret Service on the session bus with one open entry, which keeps everyone waiting until release(): like a real one
//! that shows a question on a display.
class FakeSecretService final : public QDBusVirtualObject {
    Q_OBJECT

public:
    FakeSecretService();
    ~FakeSecretService() override;

    //! Answers all calls that wait, and every later one at once.
    void release();
    //! As new: empty, and keeping people waiting.
    void startOver();
    //! How many questions a person would have seen so far.
    [[nodiscard]] int questions() const { return m_questions; }
    void setValue(const QByteArray &value) { m_value = value; }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    [[nodiscard]] QDBusMessage replyTo(const QDBusMessage &message);

    QDBusConnection m_bus;
    QByteArray m_value;
    QList<QDBusMessage> m_waiting;
    bool m_isReleased = false;
    int m_questions = 0;
};
