// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace ui {

//! A small line of how a number went, the last value marked; it runs with the text's direction. Says nothing that is not
//! also in words beside it.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    //! The oldest first; fewer than two draw nothing.
    void setValues(std::vector<qint64> values);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<qint64> m_values;
};

} // namespace ui
