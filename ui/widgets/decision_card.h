// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"
#include "ui/widgets/card.h"

#include <vector>

namespace ui {

class Avatar;
class IconMark;
class FlowLayout;

//! What one answer is called, and whether it takes something away.
struct AnswerText {
    QString answer; //!< the stable word
    QString text;
    QString iconName;
    bool isHarmful = false;
};

//! A question to the creator: who or what, the question, why it is asked, and equal answers with the harmful one last.
class DecisionCard final : public Card {
    Q_OBJECT

public:
    explicit DecisionCard(QWidget *parent = nullptr);

    //! \p iconName and \p tone are used when it is about no person.
    void setQuestion(const Subject &person, const QString &iconName, Tone tone, const QString &question,
                     const QString &why, const QString &time);
    //! Only when it was asked, in words that get old.
    void setTime(const QString &time);
    void setAnswers(const std::vector<AnswerText> &answers);
    //! Offers to say what each answer does; to be called after setAnswers().
    void setExplainable();
    //! While an answer is on its way no second one is taken.
    void setAnswering(bool answering);

Q_SIGNALS:
    void answered(const QString &answer);
    //! The person pressed on it, or wants its answers explained.
    void chosen();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    Avatar *m_avatar;
    IconMark *m_icon;
    PlainLabel *m_question;
    PlainLabel *m_why;
    PlainLabel *m_time;
    FlowLayout *m_answers;
};

} // namespace ui
