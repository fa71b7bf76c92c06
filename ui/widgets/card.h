// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class Button;
class IconMark;
class PlainLabel;

//! A quiet frame around things that belong together.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    //! Filled with the table header's ground, or with a tone's.
    void setBand(bool band);
    void setTone(std::optional<Tone> tone);
    //! Its edge in the accent: the one that the pane beside explains.
    void setCurrent(bool current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isBand = false;
    bool m_isCurrent = false;
    std::optional<Tone> m_tone;
};

//! A hairline across its layout.
class Line final : public QWidget {
    Q_OBJECT

public:
    explicit Line(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

//! A filled card that says one thing: shape, bold fact, reason, and what can be done about it.
class Notice final : public Card {
    Q_OBJECT

public:
    Notice(Tone tone, const QString &fact, const QString &reason, QWidget *parent = nullptr);

    void setTexts(Tone tone, const QString &fact, const QString &reason);
    //! A button at the trailing side.
    Button *addButton(const QString &text);
    //! Where further widgets go, below the texts.
    [[nodiscard]] QVBoxLayout *body() { return m_body; }

private:
    QBoxLayout *m_row;
    QVBoxLayout *m_body;
    IconMark *m_icon;
    PlainLabel *m_fact;
    PlainLabel *m_reason;
};

} // namespace ui
