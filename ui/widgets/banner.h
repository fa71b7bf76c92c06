// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QWidget>

#include <functional>
#include <map>

class QBoxLayout;

namespace ui {

class Button;
class IconMark;
class PlainLabel;

//! What a banner may be about: of several the first is shown. A question that was just asked comes before what stays.
enum class BannerRank { Quitting, DamagedData, Token, Offline, Paused, NoRemovals, Notice, Update, News, Practice };

struct BannerText {
    Tone tone = Tone::Info;
    QString iconName;
    QString fact;
    QString reason = {};
    QString button = {}; //!< empty: none
    std::function<void()> action = {};
    QString secondButton = {};
    std::function<void()> secondAction = {};
};

//! One line below the title bar of every page, for what concerns the whole program. In a narrow window its buttons stand
//! below the words; in one that is low, too, where they need less height, and the reason is left to the tool tip.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void set(BannerRank rank, BannerText text);
    void clear(BannerRank rank);
    //! Whether something of that rank is said, or waits behind another.
    [[nodiscard]] bool has(BannerRank rank) const { return m_texts.contains(rank); }
    //! Shows only ranks up to \p last; the others come back with the limit that lets them.
    void setLimit(BannerRank last);
    //! What is shown now; empty: nothing.
    [[nodiscard]] QString fact() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    //! Whether the buttons beside the fact make it less high than below it.
    [[nodiscard]] bool isLowerBeside() const;
    [[nodiscard]] const BannerText *first() const;
    void showFirst();

    std::map<BannerRank, BannerText> m_texts;
    BannerRank m_limit = BannerRank::Practice;
    QBoxLayout *m_row;
    IconMark *m_icon;
    PlainLabel *m_fact;
    PlainLabel *m_reason;
    Button *m_button;
    Button *m_second;
};

} // namespace ui
