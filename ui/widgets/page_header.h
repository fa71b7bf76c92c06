// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QMenu;

namespace ui {

class Button;
class PlainLabel;

//! The top of a page: title, one line below, at most one primary button and what else can be done. Where the width does
//! not allow all buttons, the secondary ones move into "…".
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &text);
    //! A way back above the title, e.g. "Chats".
    Button *setBack(const QString &text);
    Button *setPrimary(const QString &iconName, const QString &text);
    Button *addSecondary(const QString &iconName, const QString &text);
    //! What is always behind "…".
    QAction *addOverflow(const QString &iconName, const QString &text);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fillMenu(bool withSecondary);

    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    Button *m_back = nullptr;
    Button *m_more;
    QMenu *m_menu;
    Button *m_primary = nullptr;
    std::vector<Button *> m_secondary;
    std::vector<QAction *> m_overflow;
};

} // namespace ui
