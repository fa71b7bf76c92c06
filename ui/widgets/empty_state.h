// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui {

class Button;
class IconMark;
class PlainLabel;

//! What is shown where nothing is yet: what belongs here, and at most three ways to bring it in. "No match" is the same
//! without the ways, with one link that clears the filter.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    //! A card with an icon, what it is, and its button.
    Button *addWay(const QString &iconName, const QString &title, const QString &text, const QString &button,
                   bool isPrimary = false);
    Button *addLink(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QBoxLayout *m_ways;
    QBoxLayout *m_column;
};

} // namespace ui
