// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QMenu;

namespace ui {

class Button;

//! One choice out of few, each with how many it would show. Chips while there is room, else one button with a menu.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    //! \p value is given back by current(); values are chosen by the caller and unique.
    void addChip(int value, const QString &text);
    //! Nothing is shown for a number that is not known yet.
    void setCount(int value, qint64 count);
    void setCurrent(int value);
    [[nodiscard]] int current() const;
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void currentChanged(int value);

private:
    void select(int value);
    void updateMenuButton();

    QButtonGroup *m_group;
    std::vector<QAbstractButton *> m_chips;
    Button *m_menuButton;
    QMenu *m_menu;
    bool m_collapsed = false;
};

} // namespace ui
