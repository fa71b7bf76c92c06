// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_section.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"

#include <QBoxLayout>

namespace ui {

SettingsSection::SettingsSection(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setUnits(m_column, this, Insets(0), 4);
    m_column->addStretch(1);
}

QVBoxLayout *SettingsSection::addCard(const QString &title, const QString &text)
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    setUnits(column, card, Insets(4), 3);
    auto *heading = new PlainLabel(title, Type::Section, Tint::Text, card);
    heading->setWrapping(true);
    column->addWidget(heading);
    if (!text.isEmpty())
        addText(column, text, Type::Body, Tint::Muted);
    m_column->insertWidget(m_column->count() - 1, card);
    return column;
}

PlainLabel *SettingsSection::addText(QVBoxLayout *card, const QString &text, Type type, Tint tint)
{
    auto *label = new PlainLabel(text, type, tint, this);
    label->setWrapping(true);
    card->addWidget(label);
    return label;
}

void SettingsSection::addField(QVBoxLayout *card, const QString &name, QWidget *field, qreal units)
{
    auto *column = new QVBoxLayout;
    setUnits(column, this, Insets(0), 1);
    auto *label = new PlainLabel(name, Type::Medium, Tint::Text, this);
    label->setBuddy(field);
    label->setWrapping(true);
    field->setAccessibleName(name);
    setUnits(field, Limit::MostWidth, units);
    column->addWidget(label);
    column->addWidget(field);
    card->addLayout(column);
}

void SettingsSection::addRow(QVBoxLayout *card, std::initializer_list<QWidget *> widgets)
{
    auto *row = new FlowLayout;
    setUnits(row, this, Insets(0), 2);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    tabInOrder(*row);
    card->addLayout(row);
}

} // namespace ui
