// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_box.h"

#include "ui/theme/metrics.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextLayout>

namespace ui {

CheckBox::CheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CheckBox::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), u(40)), sizeHint().height()};
}

int CheckBox::heightForWidth(int width) const
{
    return sizeWith(broken(width)).height();
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = broken(width());
    painter.drawControl(QStyle::CE_CheckBox, option);
}

QString CheckBox::broken(int width) const
{
    if (width >= sizeHint().width())
        return text();
    const int room = width - sizeWith(QString()).width() - style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    QTextLayout layout(text(), font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, room));
        lines << text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

QSize CheckBox::sizeWith(const QString &text) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize words = text.isEmpty() ? QSize(0, 0) : fontMetrics().size(Qt::TextShowMnemonic, text);
    return style()->sizeFromContents(QStyle::CT_CheckBox, &option, words, this);
}

} // namespace ui
