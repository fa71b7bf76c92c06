// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Avatar;
class Button;
class PlainLabel;
class Pill;

//! A part of a details pane with a heading, divided from the next by a line.
class PaneSection final : public QWidget {
    Q_OBJECT

public:
    explicit PaneSection(const QString &title, QWidget *parent = nullptr);

    //! Icon, what, and below it a sentence about it.
    void addPoint(const QString &iconName, Tone tone, const QString &title, const QString &text);
    //! "Telegram id   −1002187430516", with a button that copies when \p copies.
    void addFact(const QString &name, const QString &value, bool copies = false);
    void addText(const QString &text);
    void addWidget(QWidget *widget);
    //! At the trailing end of the heading.
    void setTrailing(QWidget *widget);

private:
    QHBoxLayout *m_heading;
    QVBoxLayout *m_body;
};

//! What is known of the chosen row, beside the list: who or what, its state, what can be done, and sections.
class DetailsPane : public QFrame {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setSubject(const Subject &subject);
    //! Under the name; \p copyable is what its copy button copies, when there is something.
    void setSubtitle(const QString &text, const QString &copyable = {});
    void setPill(const PillText &pill);
    //! Removes actions, the menu's entries and sections, for another subject.
    void clear();
    //! What does not fit beside the others moves into the menu.
    Button *addAction(const QString &iconName, const QString &text);
    QAction *addMenuAction(const QString &iconName, const QString &text);
    PaneSection *addSection(const QString &title);
    //! Stays at the bottom while the sections scroll; in a low pane it scrolls with them.
    void setFooter(QWidget *footer);
    //! Shows an arrow back instead of the cross, for when the pane takes the list's place.
    void setReplacesList(bool replaces);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    //! A button, and its entry in the menu for when there is no room.
    struct Deed {
        Button *button;
        QAction *entry;
    };

    void arrangeActions();
    void buildHeader(QVBoxLayout *column);
    void placeFooter();

    Avatar *m_avatar;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    Button *m_copy;
    Pill *m_pill;
    Button *m_close;
    Button *m_more;
    QMenu *m_menu;
    QWidget *m_actions;
    QHBoxLayout *m_actionRow;
    std::vector<Deed> m_deeds;
    QScrollArea *m_scroll;
    QVBoxLayout *m_sections;
    QVBoxLayout *m_scrolled; //!< the sections, and in a low pane the footer
    QVBoxLayout *m_fixed; //!< the header, what scrolls, and in a high pane the footer
    QWidget *m_footer = nullptr;
    QString m_copyable;
};

} // namespace ui
