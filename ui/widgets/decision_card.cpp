// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decision_card.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace ui {

DecisionCard::DecisionCard(QWidget *parent)
    : Card(parent)
    , m_avatar(new Avatar(8.5, this))
    , m_icon(new IconMark(u"shield"_s, Tint::Info, 6, this))
    , m_question(new PlainLabel(Type::Strong, Tint::Text, this))
    , m_why(new PlainLabel(Type::Body, Tint::Muted, this))
    , m_time(new PlainLabel(Type::Caption, Tint::Muted, this))
    , m_answers(new FlowLayout)
{
    setObjectName(u"decisionCard"_s);
    m_question->setObjectName(u"question"_s);
    m_question->setWrapping(true);
    m_why->setWrapping(true);
    auto *row = new QHBoxLayout(this);
    setUnits(row, this, Insets(4, 3.5), 3);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    setUnits(column, this, Insets(0), 0.5);
    auto *top = new QHBoxLayout;
    setUnits(top, this, Insets(0), 3);
    top->addWidget(m_question, 1);
    top->addWidget(m_time, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_why);
    addGap(column, this, 2.5);
    column->addStretch(1);
    column->addLayout(m_answers);
    setUnits(m_answers, this, Insets(0), 2);
    row->addLayout(column, 1);
}

void DecisionCard::setQuestion(const Subject &person, const QString &iconName, Tone tone, const QString &question,
                               const QString &why, const QString &time)
{
    const bool isPerson = !person.initials.isEmpty();
    m_avatar->setSubject(person);
    m_avatar->setVisible(isPerson);
    m_icon->setIcon(iconName, tintOf(tone));
    m_icon->setVisible(!isPerson);
    m_question->setText(question);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_time->setText(time);
    setAccessibleName(question + u' ' + why);
}

void DecisionCard::setTime(const QString &time)
{
    m_time->setText(time);
}

void DecisionCard::setAnswers(const std::vector<AnswerText> &answers)
{
    while (m_answers->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_answers->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const AnswerText &answer : answers) {
        const auto kind = answer.isHarmful ? Button::Kind::Danger : Button::Kind::Secondary;
        auto *button = new Button(answer.iconName, answer.text, kind, this);
        button->setObjectName(u"answer-"_s + answer.answer);
        connect(button, &QPushButton::clicked, this, [this, word = answer.answer] { Q_EMIT answered(word); });
        m_answers->addWidget(button);
    }
}

void DecisionCard::setExplainable()
{
    auto *explain = new Button(u"info"_s, tr("What happens then?"), Button::Kind::Quiet, this);
    explain->setObjectName(u"explain"_s);
    connect(explain, &QPushButton::clicked, this, &DecisionCard::chosen);
    m_answers->addWidget(explain);
}

void DecisionCard::setAnswering(bool answering)
{
    const auto buttons = findChildren<Button *>();
    for (Button *button : buttons)
        button->setEnabled(!answering);
}

void DecisionCard::mousePressEvent(QMouseEvent *event)
{
    Card::mousePressEvent(event);
    Q_EMIT chosen();
}

} // namespace ui
