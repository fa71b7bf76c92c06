// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/connection_text.h"

#include <QWidget>

class QListView;
class QMenu;
class QVBoxLayout;

namespace ui {

class Button;
class FindButton;
class IconMark;
class IdentityButton;
class PageRegistry;
class PlainLabel;

//! The leading edge of the window: whose bot it is, the pages, and at the foot how the connection is doing. Shows only
//! drawings where there is little room.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const PageRegistry &pages, QWidget *parent = nullptr);

    void setCurrent(int page);
    void setIdentity(const QString &name, const QString &detail);
    //! The menu that opens from the bot's name.
    void setIdentityMenu(QMenu *menu);
    void setStatus(const StatusText &status, bool isPaused);
    //! The keys that do what the field to find something does; may be empty.
    void setFindKeys(const QString &keys);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    void focusPages();
    //! Where the finder opens, in the coordinates of \p window.
    [[nodiscard]] QRect findPlace(const QWidget &window) const;

Q_SIGNALS:
    void findWanted();
    void pageChosen(int page);
    void pauseToggled();
    void statusClicked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QListView *makeList(bool atBottom);
    QWidget *makeFoot();
    void applyMetrics();

    const PageRegistry &m_pages;
    IdentityButton *m_identity;
    FindButton *m_find;
    QListView *m_top;
    QListView *m_bottom;
    QVBoxLayout *m_lists;
    QWidget *m_foot;
    IconMark *m_statusIcon;
    PlainLabel *m_statusTitle;
    PlainLabel *m_statusDetail;
    Button *m_pause;
    bool m_compact = false;
};

} // namespace ui
