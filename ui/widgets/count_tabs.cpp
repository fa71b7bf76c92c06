// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/count_tabs.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionTab>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace ui {

CountTabs::CountTabs(QWidget *parent) : QTabBar(parent)
{
    setObjectName(u"tabs"_s);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    applyFont();
}

void CountTabs::setCount(int tab, qint64 count, Tone tone)
{
    auto *pill = qobject_cast<Pill *>(tabButton(tab, RightSide));
    if (count <= 0) {
        if (pill)
            setTabButton(tab, RightSide, nullptr);
        delete pill;
        setAccessibleTabName(tab, {});
        return;
    }
    const bool isNew = !pill;
    if (isNew)
        pill = new Pill(this);
    pill->setPill({tone, QString(), QLocale().toString(count)});
    pill->resize(pill->sizeHint());
    // Qt hides the button that was there before, which may be the same one: so it is taken out first.
    setTabButton(tab, RightSide, nullptr);
    setTabButton(tab, RightSide, pill);
    //: A tab and how much is behind it, for screen readers.
    setAccessibleTabName(tab, tr("%1, %2").arg(tabText(tab), QLocale().toString(count)));
}

void CountTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyFont();
}

void CountTabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QStylePainter painter(this);
    for (int tab = 0; tab < count(); ++tab) {
        QStyleOptionTab option;
        initStyleOption(&option, tab);
        painter.drawControl(QStyle::CE_TabBarTabShape, option);
        option.state &= ~QStyle::State_HasFocus; // the shape draws the ring
        option.palette.setColor(QPalette::WindowText, tab == currentIndex() ? theme.accentText : theme.text);
        painter.drawControl(QStyle::CE_TabBarTabLabel, option);
    }
}

void CountTabs::applyFont()
{
    if (const QFont wanted = ui::font(Type::Medium); font() != wanted)
        setFont(wanted);
}

} // namespace ui
