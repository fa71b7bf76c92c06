// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/scheduler.h"

#include <QFrame>
#include <QFuture>

#include <functional>
#include <vector>

class QLabel;

namespace ui {

class Button;

//! What a toast says, and how it can be taken back.
struct ToastText {
    QString text;
    QString iconName = {};
    bool isError = false; //!< stays until it is closed
    core::Duration span = std::chrono::seconds(6); //!< how long it stays, or can be undone
    std::function<QFuture<core::Result<>>()> undo = {};
};

//! One message at the bottom of the window.
class Toast final : public QFrame {
    Q_OBJECT

public:
    Toast(ToastText text, core::Scheduler &scheduler, QWidget *parent);

    [[nodiscard]] bool isError() const { return m_text.isError; }
    [[nodiscard]] bool canUndo() const { return m_text.undo != nullptr && m_left > core::Duration(0); }
    [[nodiscard]] QString text() const { return m_text.text; }
    //! With the time that is left.
    [[nodiscard]] ToastText rest() const;
    void undo();

Q_SIGNALS:
    void closed();
    //! It is being taken back; \p answer says whether that came in time.
    void undoing(const QFuture<core::Result<>> &answer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tick();
    void closeUnlessHeld();
    void applyColors();

    ToastText m_text;
    core::Scheduler &m_scheduler;
    core::Duration m_left;
    QLabel *m_label;
    Button *m_undo = nullptr;
    QLabel *m_seconds = nullptr;
};

//! Shows at most three toasts above the bottom of a widget; what comes when all three places are taken by errors waits.
class ToastHost final : public QObject {
    Q_OBJECT

public:
    ToastHost(QWidget &area, core::Scheduler &scheduler);

    void show(ToastText text);
    void showError(const QString &text);
    //! Takes back what the newest toast with an undo tells of; gives whether there was one.
    bool undoLatest();
    //! Closes all toasts, those that wait too, and gives what they said and can still take back, the oldest first.
    [[nodiscard]] std::vector<ToastText> take();
    [[nodiscard]] int count() const { return static_cast<int>(m_toasts.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(ToastText text);
    void sayIfTooLate(const QFuture<core::Result<>> &answer);
    void remove(Toast *toast);
    void arrange();

    QWidget &m_area;
    core::Scheduler &m_scheduler;
    std::vector<Toast *> m_toasts; //!< the newest last
    std::vector<ToastText> m_waiting;
};

} // namespace ui
