// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace ui {

//! A check box whose words break into lines where there is little room; Qt's own would ask for more.
class CheckBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit CheckBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! The words with line breaks, for a box of that width.
    [[nodiscard]] QString broken(int width) const;
    [[nodiscard]] QSize sizeWith(const QString &text) const;
};

} // namespace ui
