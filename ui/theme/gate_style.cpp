// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/gate_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! The option as the type that Qt passes for that element; asserted by Qt's own types.
template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *qstyleoption_cast<const Option *>(option);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QTextEdit *>(widget) != nullptr;
}

//! The list that a box opens.
bool isListOfBox(const QWidget *widget)
{
    return widget != nullptr && widget->inherits("QComboBoxListView");
}

QRect scrollHandle(const QStyleOptionSlider &option)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = static_cast<int>(qint64(option.pageStep) * length / (range + qMax(1, option.pageStep)));
    handle = qBound(qMin(u(8), length), handle, length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    return isHorizontal ? QRect(option.rect.left() + start, option.rect.top(), handle, option.rect.height())
                        : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), handle);
}

} // namespace

GateStyle::GateStyle() : QProxyStyle(u"Fusion"_s) { }

void GateStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (qstyleoption_cast<const QStyleOptionButton *>(option) == nullptr)
            break;
        return paintButtonPanel(painter, as<QStyleOptionButton>(option));
    case PE_PanelButtonTool:
        // The tabs' scroll buttons and the calendar's.
        return painter->fillRect(option->rect, option->state.testFlag(State_MouseOver) ? theme.hover : theme.page);
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const int side = qMin(u(4), qMin(option->rect.width(), option->rect.height()));
        QRect box(0, 0, side, side);
        box.moveCenter(option->rect.center());
        // These point to a side of the screen; our icons to a side of the text.
        const bool isBack = (element == PE_IndicatorArrowLeft) == QGuiApplication::isLeftToRight();
        return paintIcon(painter, box, isBack ? u"chevron-left"_s : u"chevron-right"_s,
                         option->state.testFlag(State_Enabled) ? theme.text : theme.muted);
    }
    case PE_FrameFocusRect:
        if (showsFocus(*option))
            paintFocusRing(painter, option->rect, controlRadius(), theme.accentText);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return;
        return paintField(painter, *option);
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextArea(widget))
            return paintRounded(painter, option->rect, controlRadius(), {},
                                option->state.testFlag(State_HasFocus) ? theme.accent : theme.fieldEdge,
                                option->state.testFlag(State_HasFocus) ? 2 : 1);
        return paintRounded(painter, option->rect, 0, {}, theme.line);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, *option);
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.page);
        return;
    case PE_FrameMenu:
        return paintRounded(painter, option->rect, 0, {}, theme.line);
    case PE_PanelTipLabel:
        return paintRounded(painter, option->rect, 0, option->palette.color(QPalette::ToolTipBase));
    case PE_PanelScrollAreaCorner:
        return; // the ground shows
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        return;
    case PE_IndicatorHeaderArrow: {
        const bool isUp = as<QStyleOptionHeader>(option).sortIndicator == QStyleOptionHeader::SortUp;
        return paintIcon(painter, option->rect, isUp ? u"arrow-up"_s : u"arrow-down"_s, theme.text);
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void GateStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        paintButtonPanel(painter, as<QStyleOptionButton>(option));
        return paintButtonLabel(painter, as<QStyleOptionButton>(option), *this);
    case CE_PushButtonBevel:
        return paintButtonPanel(painter, as<QStyleOptionButton>(option));
    case CE_PushButtonLabel:
        return paintButtonLabel(painter, as<QStyleOptionButton>(option), *this);
    case CE_TabBarTabShape:
        return paintTab(painter, as<QStyleOptionTab>(option));
    case CE_MenuItem:
        return paintMenuItem(painter, as<QStyleOptionMenuItem>(option), *this);
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, Theme::of(option->palette).page);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeaderSection(painter, *header);
        painter->fillRect(option->rect, Theme::of(option->palette).band);
        return;
    case CE_HeaderLabel: {
        QStyleOptionHeader header = as<QStyleOptionHeader>(option);
        const Theme &theme = Theme::of(option->palette);
        const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
        header.palette.setColor(QPalette::ButtonText, isSorted ? theme.text : theme.muted);
        header.state &= ~State_On; // Fusion would make the current column bold, which moves its text
        return QProxyStyle::drawControl(element, &header, painter, widget);
    }
    case CE_ComboBoxLabel: {
        const auto &box = as<QStyleOptionComboBox>(option);
        if (box.editable || box.currentIcon.isNull())
            return QProxyStyle::drawControl(element, option, painter, widget);
        // Qt counts four pixels between icon and text, whatever the text size.
        return paintComboBoxLabel(painter, box, subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget), *this);
    }
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::of(option->palette).line);
        return;
    case CE_ProgressBarGroove:
        return paintProgress(painter, as<QStyleOptionProgressBar>(option));
    case CE_ProgressBarContents:
    case CE_ProgressBarLabel:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void GateStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return paintComboBox(painter, as<QStyleOptionComboBox>(option),
                             subControlRect(control, option, SC_ComboBoxArrow, widget));
    case CC_SpinBox:
        return paintSpinBox(painter, as<QStyleOptionSpinBox>(option),
                            subControlRect(control, option, SC_SpinBoxUp, widget),
                            subControlRect(control, option, SC_SpinBoxDown, widget));
    case CC_ScrollBar:
        // A scroll bar promises to paint all of itself; beside a list of the rail it stands on the rail's ground.
        painter->fillRect(option->rect, option->palette.color(widget ? widget->backgroundRole() : QPalette::Base));
        return paintScrollBar(painter, as<QStyleOptionSlider>(option),
                              subControlRect(control, option, SC_ScrollBarSlider, widget));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize GateStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto &button = as<QStyleOptionButton>(option);
        if (button.text.isEmpty())
            return {u(8), u(8)};
        // Qt counts four pixels between icon and text, whatever the text size.
        const int gap = button.icon.isNull() ? 0 : u(2) - 4;
        const int arrow = button.features.testFlag(QStyleOptionButton::HasMenu) ? u(3) : 0;
        return {contents.width() + gap + arrow + u(6.5), u(8)};
    }
    case CT_LineEdit:
        return {contents.width() + u(5), u(8)};
    case CT_ComboBox:
        return {contents.width() + u(12), u(8)};
    case CT_SpinBox:
        return {contents.width() + u(10), u(8)};
    case CT_TabBarTab:
        return {contents.width() + u(1), u(9.5)};
    case CT_MenuItem: {
        const auto &item = as<QStyleOptionMenuItem>(option);
        if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty())
            return {contents.width(), u(3)};
        const int leading = item.maxIconWidth > 0 || item.menuHasCheckableItems ? u(7) : 0;
        const int shortcut = item.text.contains(u'\t') ? u(6) : 0;
        const int submenu = item.menuItemType == QStyleOptionMenuItem::SubMenu ? u(6) : 0;
        return {contents.width() + leading + shortcut + submenu + u(10), u(8)};
    }
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width(), u(8)};
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return isListOfBox(widget) ? QSize(size.width(), u(8)) : size;
    }
    case CT_ProgressBar:
        return {contents.width(), u(2)};
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect GateStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return option->rect;
        return option->rect.adjusted(u(2), 0, -u(2), 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect GateStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto mirrored = [&](const QRect &logical) { return visualRect(option->direction, rect, logical); };
    if (control == CC_ScrollBar) {
        const auto &bar = as<QStyleOptionSlider>(option);
        const QRect handle = scrollHandle(bar);
        const bool isHorizontal = bar.orientation == Qt::Horizontal;
        switch (part) {
        case SC_ScrollBarSlider:
            return handle;
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSubPage:
            return isHorizontal ? QRect(rect.topLeft(), QPoint(handle.left() - 1, rect.bottom()))
                                : QRect(rect.topLeft(), QPoint(rect.right(), handle.top() - 1));
        case SC_ScrollBarAddPage:
            return isHorizontal ? QRect(QPoint(handle.right() + 1, rect.top()), rect.bottomRight())
                                : QRect(QPoint(rect.left(), handle.bottom() + 1), rect.bottomRight());
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        const int arrow = u(8);
        if (part == SC_ComboBoxArrow)
            return mirrored({rect.right() - arrow + 1, rect.top(), arrow, rect.height()});
        if (part == SC_ComboBoxEditField)
            return mirrored({rect.left() + u(2.5), rect.top() + 1, rect.width() - arrow - u(2.5), rect.height() - 2});
    }
    if (control == CC_SpinBox) {
        const int arrow = u(7);
        const int half = rect.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return mirrored({rect.right() - arrow, rect.top() + 1, arrow, half - 1});
        case SC_SpinBoxDown:
            return mirrored({rect.right() - arrow, rect.top() + half, arrow, half - 1});
        case SC_SpinBoxEditField:
            return mirrored({rect.left() + u(2.5), rect.top() + 1, rect.width() - arrow - u(2.5), rect.height() - 2});
        default:
            return rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int GateStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return u(4);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_MenuHMargin:
    case PM_MenuPanelWidth:
        return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_MenuVMargin:
        return u(1);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return u(2);
    case PM_ScrollBarExtent:
        return u(3);
    case PM_ScrollBarSliderMin:
        return u(8);
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return u(2);
    case PM_HeaderMarkSize:
        return u(3.5);
    case PM_HeaderGripMargin:
        return u(1.5);
    case PM_TabBarScrollButtonWidth:
        return u(7);
    case PM_TabBarTabHSpace:
        return u(5);
    case PM_TabBarTabVSpace:
        return u(4);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return u(4);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return u(2);
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? u(1) : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return u(1);
    case PM_FocusFrameHMargin: // the words stand where they do in the box
        return isListOfBox(widget) ? u(2) : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GateStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_TabBar_Alignment:
        return hint == SH_TabBar_Alignment ? int(Qt::AlignLeft) : 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void GateStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Qt's own delegate for boxes asks no style.
    auto *box = qobject_cast<QComboBox *>(widget);
    if (box != nullptr && qobject_cast<QStyledItemDelegate *>(box->itemDelegate()) == nullptr)
        box->setItemDelegate(new QStyledItemDelegate(box));
}

QIcon GateStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return icon(u"x"_s, Tint::Muted);
    case SP_MessageBoxInformation:
        return icon(u"info"_s, Tint::Info);
    case SP_MessageBoxWarning:
        return icon(u"triangle-alert"_s, Tint::Warn);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace ui
