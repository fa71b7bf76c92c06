// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stat_tile.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/sparkline.h"

#include <QBoxLayout>
#include <QLocale>

namespace ui {

StatTile::StatTile(const QString &label, QWidget *parent)
    : Card(parent)
    , m_label(new PlainLabel(label, Type::Body, Tint::Muted, this))
    , m_number(new PlainLabel(Type::BigNumber, Tint::Text, this))
    , m_sentence(new PlainLabel(Type::Caption, Tint::Muted, this))
    , m_trend(new Sparkline(this))
{
    m_label->setWrapping(true);
    m_sentence->setWrapping(true);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(4, 3), 0.5);
    column->addWidget(m_label);
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 3);
    row->addWidget(m_number);
    row->addStretch(1);
    row->addWidget(m_trend, 4);
    column->addLayout(row);
    column->addWidget(m_sentence);
    column->addStretch(1);
}

void StatTile::setNumber(qint64 number, const QString &sentence)
{
    m_number->setText(QLocale().toString(number));
    m_sentence->setText(sentence);
    setAccessibleName(m_label->text() + QLatin1StringView(": ") + m_number->text());
}

void StatTile::setTrend(std::vector<qint64> values)
{
    m_trend->setValues(std::move(values));
}

} // namespace ui
