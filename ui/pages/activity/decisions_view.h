// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/toast.h"

#include <QWidget>

#include <functional>

class QStackedLayout;
class QVBoxLayout;

namespace ui {

class DecisionCard;
class PlainLabel;

//! Fills a card with a question and its answers.
void fillDecisionCard(DecisionCard &card, const core::queries::DecisionRow &row, core::Instant now);

//! Carries an answer out, after asking for the day where it needs one. \p send is called with the answer.
void askForAnswer(QWidget *parent, const core::Clock &clock, const QString &answer,
                  std::function<void(const QString &answer, std::optional<core::Instant> until)> send);

//! The open questions as cards, below them what was answered.
class DecisionsView final : public QWidget {
    Q_OBJECT

public:
    DecisionsView(ActivityPort port, PageContext context, QWidget *parent = nullptr);

    void refresh();
    //! The question that the pane explains.
    void setCurrent(std::optional<core::DecisionId> decision);

    //! The open questions, a line each.
    [[nodiscard]] QStringList asText() const;

Q_SIGNALS:
    void chosen(const core::queries::DecisionRow &row);
    void said(const ui::ToastText &text);
    void loaded();
    void loadFailed(const core::Error &error);
    //! A question was answered or went away.
    void changed();

private:
    void showOpen(std::vector<core::queries::DecisionRow> rows);
    [[nodiscard]] DecisionCard *makeCard(const core::queries::DecisionRow &row);
    void showWhetherEmpty();
    void showAnswered(const std::vector<core::queries::DecisionRow> &rows);
    void send(const core::queries::DecisionRow &row, const QString &answer, std::optional<core::Instant> until);

    ActivityPort m_port;
    PageContext m_context;
    QVBoxLayout *m_cards;
    QVBoxLayout *m_answered;
    QStackedLayout *m_pages; //!< the questions, or that there are none
    PlainLabel *m_answeredTitle;
    std::vector<core::queries::DecisionRow> m_rows;
    std::vector<DecisionCard *> m_shown;
    std::optional<core::DecisionId> m_current;
};

} // namespace ui
