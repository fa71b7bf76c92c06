// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! A choice in a rounded outline; the chosen one is filled and ticked.
class Chip final : public QAbstractButton {
public:
    Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    void setCount(qint64 count)
    {
        m_count = QLocale().toString(count);
        //: A filter and how many it shows, for screen readers.
        setAccessibleName(FilterChips::tr("%1, %2").arg(text(), m_count));
        updateGeometry();
        update();
    }
    [[nodiscard]] QString label() const { return m_count.isEmpty() ? text() : text() + u' ' + m_count; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(chipFont());
        int width = u(6) + metrics.horizontalAdvance(text());
        if (!m_count.isEmpty())
            width += u(1.5) + metrics.horizontalAdvance(m_count);
        return {width + (isChecked() ? u(5) : 0), u(7)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        const qreal radius = height() / 2.0;
        if (isChecked())
            paintRounded(&painter, rect(), radius, theme.soft, theme.accentText);
        else
            paintRounded(&painter, rect(), radius, underMouse() ? theme.hover : theme.page,
                         theme.isDark ? mixed(theme.page, theme.text, 0.2) : theme.line.darker(110));
        if (showsFocus(option))
            paintFocusRing(&painter, rect(), radius, theme.accentText);

        const auto mirrored = [&](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        int start = u(3);
        if (isChecked()) {
            paintIcon(&painter, mirrored({start, (height() - u(4)) / 2, u(4), u(4)}), u"check"_s, theme.accentText);
            start += u(5);
        }
        painter.setFont(chipFont());
        painter.setPen(isChecked() ? theme.accentText : theme.text);
        const int textWidth = painter.fontMetrics().horizontalAdvance(text());
        painter.drawText(mirrored({start, 0, textWidth, height()}), Qt::AlignCenter, text());
        painter.setPen(isChecked() ? theme.accentText : theme.muted);
        const int countStart = start + textWidth + u(1.5);
        painter.drawText(mirrored({countStart, 0, width() - u(3) - countStart, height()}),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_count);
    }
    void changeEvent(QEvent *event) override
    {
        QAbstractButton::changeEvent(event);
        updateGeometry();
    }
    void checkStateSet() override { updateGeometry(); }
    void nextCheckState() override
    {
        QAbstractButton::nextCheckState();
        updateGeometry();
    }

private:
    [[nodiscard]] static QFont chipFont() { return ui::font(Type::Medium); }

    QString m_count;
};

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_menuButton(new Button(QString(), Button::Kind::Secondary, this))
    , m_menu(new QMenu(this))
{
    auto *layout = new FlowLayout(this);
    setUnits(layout, this, Insets(0), 2);
    layout->addWidget(m_menuButton);
    m_menuButton->setMenu(m_menu);
    m_menuButton->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int value) {
        updateMenuButton();
        Q_EMIT currentChanged(value);
    });
}

void FilterChips::addChip(int value, const QString &text)
{
    auto *chip = new Chip(text, this);
    m_chips.push_back(chip);
    m_group->addButton(chip, value);
    layout()->addWidget(chip);
    chip->setVisible(!m_collapsed);
    chip->setChecked(m_chips.size() == 1);
    connect(m_menu->addAction(text), &QAction::triggered, this, [this, value] { select(value); });
    updateMenuButton();
}

void FilterChips::setCount(int value, qint64 count)
{
    if (auto *chip = static_cast<Chip *>(m_group->button(value)))
        chip->setCount(count);
    updateMenuButton();
}

void FilterChips::setCurrent(int value)
{
    if (auto *chip = m_group->button(value))
        chip->setChecked(true);
    updateMenuButton();
}

int FilterChips::current() const
{
    return m_group->checkedId();
}

void FilterChips::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    for (QAbstractButton *chip : m_chips)
        chip->setVisible(!collapsed);
    m_menuButton->setVisible(collapsed);
    updateGeometry();
}

void FilterChips::select(int value)
{
    if (value == current())
        return;
    setCurrent(value);
    Q_EMIT currentChanged(value);
}

void FilterChips::updateMenuButton()
{
    const QList<QAction *> actions = m_menu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i]->setText(static_cast<Chip *>(m_chips[static_cast<size_t>(i)])->label());
    if (const auto *chip = static_cast<Chip *>(m_group->checkedButton()))
        m_menuButton->setText(chip->label());
    updateGeometry();
}

} // namespace ui
