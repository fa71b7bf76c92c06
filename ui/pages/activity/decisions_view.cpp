// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/decisions_view.h"

#include "core/base/deliver.h"
#include "ui/pages/activity/until_dialog.h"
#include "ui/text/audit.h"
#include "ui/text/calls.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/decision_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"

#include <QBoxLayout>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::DecisionRow;

namespace {

constexpr int answeredCount = 20;

} // namespace

void fillDecisionCard(DecisionCard &card, const DecisionRow &row, core::Instant now)
{
    const DecisionText text = decisionText(row);
    const Subject person = row.decision.user ? personSubject(*row.decision.user, row.userName) : Subject();
    card.setQuestion(person, text.iconName, text.tone, text.question, text.why,
                     Times::clockOrDay(row.decision.asked, now));
    std::vector<AnswerText> answers;
    for (const QString &answer : row.answers) {
        const AnswerWords words = answerWords(row, answer);
        answers.push_back({answer, words.text, words.iconName, words.isHarmful});
    }
    card.setAnswers(answers);
}

void askForAnswer(QWidget *parent, const core::Clock &clock, const QString &answer,
                  std::function<void(const QString &, std::optional<core::Instant>)> send)
{
    if (answer != u"until"_s)
        return send(answer, {});
    auto *dialog = new UntilDialog(clock, parent);
    QObject::connect(dialog, &UntilDialog::dayChosen, parent,
                     [answer, send = std::move(send)](core::Instant until) { send(answer, until); });
    dialog->open();
}

DecisionsView::DecisionsView(ActivityPort port, PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_cards(new QVBoxLayout)
    , m_answered(new QVBoxLayout)
    , m_answeredTitle(new PlainLabel(tr("Answered"), Type::Section, Tint::Text, this))
{
    setObjectName(u"decisions"_s);
    auto *area = new QScrollArea(this);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(area);
    m_pages->addWidget(new EmptyState(
        u"circle-check"_s, tr("Nothing waits for you."),
        tr("When somebody comes in who was not invited, or a chat takes a right away, you are asked here."), this));
    auto *body = new ScrollBody(area);
    auto *column = new QVBoxLayout(body);
    setUnits(column, body, Insets(6, 4), 3);
    setUnits(m_cards, body, Insets(0), 3);
    setUnits(m_answered, body, Insets(0), 0);
    column->addLayout(m_cards);
    addGap(column, body, 3);
    column->addWidget(m_answeredTitle);
    column->addLayout(m_answered);
    column->addStretch(1);
    m_answeredTitle->hide();
}

void DecisionsView::refresh()
{
    core::deliver(m_port.openDecisions(), this, [this](core::Result<std::vector<DecisionRow>> rows) {
        if (rows)
            showOpen(std::move(*rows));
        else
            Q_EMIT loadFailed(rows.error());
    });
    core::deliver(m_port.answeredDecisions(answeredCount), this,
                  [this](const core::Result<std::vector<DecisionRow>> &rows) {
                      if (rows)
                          showAnswered(*rows);
                  });
}

void DecisionsView::setCurrent(std::optional<core::DecisionId> decision)
{
    m_current = decision;
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i]->setCurrent(m_rows[i].decision.id == decision);
}

QStringList DecisionsView::asText() const
{
    QStringList lines;
    for (const DecisionRow &row : m_rows) {
        const DecisionText text = decisionText(row);
        lines << Times::moment(row.decision.asked, m_context.clock.now()) + u'\t' + text.question + u'\t' + text.why;
    }
    return lines;
}

void DecisionsView::showOpen(std::vector<DecisionRow> rows)
{
    // A question that stays keeps its card, and with it whoever is about to press a button.
    std::vector<DecisionCard *> before = std::exchange(m_shown, {});
    for (const DecisionRow &row : rows) {
        const auto old = size_t(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
        DecisionCard *card = old < before.size() ? std::exchange(before[old], nullptr) : makeCard(row);
        card->setTime(Times::clockOrDay(row.decision.asked, m_context.clock.now()));
        m_cards->removeWidget(card);
        m_cards->addWidget(card);
        m_shown.push_back(card);
    }
    for (DecisionCard *gone : before) {
        if (!gone)
            continue;
        gone->hide();
        gone->deleteLater();
    }
    m_rows = std::move(rows);
    Q_EMIT loaded();
    showWhetherEmpty();
    setCurrent(m_current);
}

DecisionCard *DecisionsView::makeCard(const DecisionRow &row)
{
    auto *card = new DecisionCard(this);
    fillDecisionCard(*card, row, m_context.clock.now());
    card->setExplainable();
    connect(card, &DecisionCard::answered, this, [this, card, row](const QString &word) {
        askForAnswer(this, m_context.clock, word,
                     [this, card = QPointer(card), row](const QString &answer, std::optional<core::Instant> until) {
                         if (card)
                             card->setAnswering(true);
                         send(row, answer, until);
                     });
    });
    connect(card, &DecisionCard::chosen, this, [this, row] {
        setCurrent(row.decision.id);
        Q_EMIT chosen(row);
    });
    return card;
}

void DecisionsView::showWhetherEmpty()
{
    m_pages->setCurrentIndex(m_rows.empty() && m_answeredTitle->isHidden() ? 1 : 0);
}

void DecisionsView::showAnswered(const std::vector<DecisionRow> &rows)
{
    clearLayout(*m_answered);
    m_answeredTitle->setVisible(!rows.empty());
    showWhetherEmpty();
    for (const DecisionRow &row : rows) {
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        setUnits(layout, line, Insets(0, 2.5), 3);
        layout->addWidget(new IconMark(u"check"_s, Tint::Ok, 4, line));
        auto *what = new PlainLabel(answeredText(row), Type::Body, Tint::Text, line);
        what->setEliding(true);
        layout->addWidget(what, 1);
        const core::Instant when = row.decision.answered.value_or(row.decision.asked);
        //: Who answered, and when.
        const QString by =
            tr("%1, %2").arg(actorText(row.decision.answeredBy), Times::moment(when, m_context.clock.now()));
        layout->addWidget(new PlainLabel(by, Type::Caption, Tint::Muted, line));
        m_answered->addWidget(line);
        m_answered->addWidget(new Line(this));
    }
}

void DecisionsView::send(const DecisionRow &row, const QString &answer, std::optional<core::Instant> until)
{
    core::deliver(m_port.answer(row.decision.id, answer, until), this, [this](const core::Result<> &result) {
        if (!result && result.error().kind == core::Error::Kind::AlreadyDone)
            Q_EMIT said({.text = tr("It was answered elsewhere a moment before.")});
        else if (!result)
            Q_EMIT said({.text = errorText(result.error()), .isError = true});
        for (DecisionCard *card : m_shown)
            card->setAnswering(false); // the answer may be given again, even if the list cannot be brought up to date
        refresh();
        Q_EMIT changed();
    });
}

} // namespace ui
