// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

//! A push button with one of the few roles that the design knows.
class Button final : public QPushButton {
    Q_OBJECT

public:
    enum class Kind {
        Primary, //!< what this window is for; one at a time
        Secondary,
        Quiet, //!< without an edge
        Link, //!< looks like a link, acts in place
        Danger, //!< takes something away
    };

    explicit Button(const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);
    //! \p iconName is a file of resources/icons.
    Button(const QString &iconName, const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setIconName(const QString &name);
    [[nodiscard]] QString iconName() const { return m_iconName; }
    //! The drawing stands behind the words: an arrow that leads on.
    void setIconTrails(bool trails);
    //! As high as a line of text, for a place inside one.
    void setSmall(bool small);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    Kind m_kind;
    QString m_iconName;
    bool m_iconTrails = false;
    bool m_isSmall = false;
};

//! A square button that shows only a drawing; \p name is its tool tip and what a screen reader says.
[[nodiscard]] Button *iconButton(const QString &iconName, const QString &name, Button::Kind kind, QWidget *parent);

} // namespace ui
