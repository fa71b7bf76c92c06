// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QLabel>

namespace ui {

//! A label that never takes its text for markup, with the type and colour of its role.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(Type type = Type::Body, Tint tint = Tint::Text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, Type type, Tint tint = Tint::Text, QWidget *parent = nullptr);

    void setTint(Tint tint);
    //! Breaks into lines, as wide as its layout allows.
    void setWrapping(bool wraps);
    //! Ends in "…" instead of asking for more width than there is, and tells the rest in its tool tip. For names and the
    //! like, which are as long as people make them; words of our own are wrapped.
    void setEliding(bool elides);
    [[nodiscard]] bool isEliding() const { return m_elides; }
    //! Leading is the side where the window's lines begin. (QLabel's own goes by the text, so that one Arabic name would
    //! jump to the other side.)
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;
    void applyLook();
    void applyAlignment();

    Type m_type;
    Tint m_tint;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    bool m_elides = false;
};

//! \p text as Qt's tool tips must get it to show it as it is: they take anything that looks like markup for markup.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace ui
