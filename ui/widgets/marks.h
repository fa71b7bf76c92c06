// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace ui {

//! How marks are drawn; delegates use the same functions as the widgets below.
void paintAvatar(QPainter *painter, const QRectF &rect, const Subject &subject, const QPalette &palette);
[[nodiscard]] QSize pillSize(const PillText &pill);
//! Draws the pill at the leading edge of \p rect, centred in its height.
void paintPill(QPainter *painter, const QRect &rect, const PillText &pill, const QPalette &palette,
               Qt::LayoutDirection direction);

//! A drawing of the icon set at its place in a layout.
class IconMark final : public QWidget {
    Q_OBJECT

public:
    //! \p units is the side of the drawing.
    IconMark(const QString &name, Tint tint, qreal units = 4, QWidget *parent = nullptr);

    void setIcon(const QString &name, Tint tint);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_name;
    Tint m_tint;
    qreal m_units;
};

//! The initials of a person in their hue, or the tile of a chat.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(qreal units = 9, QWidget *parent = nullptr);

    void setSubject(const Subject &subject);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Subject m_subject;
    qreal m_units;
};

//! A state as shape, word and colour.
class Pill final : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void setPill(const PillText &pill);
    [[nodiscard]] const PillText &pill() const { return m_pill; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PillText m_pill;
};

//! A number in a circle or a check mark: a step that is done, now, or to come.
class StepMark final : public QWidget {
    Q_OBJECT

public:
    enum class State { ToCome, Now, Done, Warned };

    StepMark(int number, State state, QWidget *parent = nullptr);

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_number;
    State m_state;
};

} // namespace ui
