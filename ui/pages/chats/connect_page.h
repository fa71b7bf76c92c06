// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/toast.h"

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace ui {

class Button;
class Card;
class IconMark;
class PlainLabel;
class StepMark;

//! The three steps that connect a chat, and what has arrived so far. Used by the chats page and by the first run.
class ConnectSteps final : public QWidget {
    Q_OBJECT

public:
    ConnectSteps(ChatsPort port, PageContext context, QWidget *parent = nullptr);
    ~ConnectSteps() override;

    void refresh();
    //! What arrived so far, for a place beside the steps.
    [[nodiscard]] QWidget *arrivals() { return m_arrivals; }

Q_SIGNALS:
    void connected(core::ChatKey chat);
    void said(const ui::ToastText &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *addStep(int number, const QString &title, const QString &text, StepMark *&mark);
    void buildFirst();
    void addRehearsal(QVBoxLayout *step);
    void buildSecond();
    void buildThird();
    void newCode();
    void showOffer(const core::commands::ConnectOffer &offer);
    void showProgress(const core::queries::ConnectProgress &progress);
    void showConnected(const core::Chat &chat);
    void showArrivals(const core::queries::ConnectProgress &progress);
    //! Chats in which the owner just made the bot administrator need no code.
    void refreshFound();
    void showFound(const std::vector<core::queries::ChatRow> &rows);
    void countDown();
    void showTimeLeft();

    ChatsPort m_port;
    PageContext m_context;
    core::commands::ConnectOffer m_offer;
    core::Instant m_made;
    QVBoxLayout *m_found = nullptr;
    StepMark *m_first = nullptr;
    StepMark *m_second = nullptr;
    StepMark *m_third = nullptr;
    QBoxLayout *m_codeRow = nullptr;
    PlainLabel *m_code = nullptr;
    Button *m_copy = nullptr;
    PlainLabel *m_left = nullptr;
    QProgressBar *m_bar = nullptr;
    Button *m_new = nullptr;
    Button *m_rehearse = nullptr; //!< practice only
    PlainLabel *m_listening = nullptr;
    PlainLabel *m_result = nullptr;
    QWidget *m_arrivals;
    QVBoxLayout *m_arrivalRows;
    bool m_isDone = false;
    bool m_counts = false;
};

//! The steps as a page of their own, with a way back.
class ConnectPage final : public QWidget {
    Q_OBJECT

public:
    ConnectPage(const ChatsPort &port, const PageContext &context, QWidget *parent = nullptr);

    void refresh() { m_steps->refresh(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void closeWanted();
    void connected(core::ChatKey chat);
    void said(const ui::ToastText &text);

private:
    ConnectSteps *m_steps;
    QBoxLayout *m_sides; //!< the steps, and what arrived
};

} // namespace ui
