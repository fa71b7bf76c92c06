// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace ui {

class Brand;
class IconMark;

//! Whose bot this is, at the top of the rail; with a menu it is a button that opens it.
class IdentityButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit IdentityButton(QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &detail);
    void setCompact(bool compact);
    //! \p menu must live as long as the button.
    void setMenu(QMenu *menu);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    Brand *m_brand;
    IconMark *m_arrows;
    QMenu *m_menu = nullptr;
    bool m_isCompact = false;
};

} // namespace ui
