// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearance_form.h"

#include "ui/theme/appearance.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int textSizes[]{100, 110, 125, 150, 175, 200};

QComboBox *makeChoice(const QString &name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(name);
    return choice;
}

} // namespace

AppearanceForm::AppearanceForm(Appearance &appearance, UiSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_scheme(makeChoice(u"scheme"_s, this))
    , m_contrast(new CheckBox(tr("High contrast"), this))
    , m_text(makeChoice(u"textSize"_s, this))
    , m_desktopStyle(new CheckBox(tr("Buttons and fields as the desktop draws them"), this))
{
    m_contrast->setObjectName(u"highContrast"_s);
    m_desktopStyle->setObjectName(u"desktopStyle"_s);
    m_scheme->addItem(tr("Colours of the system"), int(ColorScheme::System));
    m_scheme->addItem(tr("Light"), int(ColorScheme::Light));
    m_scheme->addItem(tr("Dark"), int(ColorScheme::Dark));
    for (const int percent : textSizes)
        m_text->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    m_desktopStyle->setVisible(appearance.canChooseStyle());

    auto *form = new QFormLayout(this);
    setUnits(form, this, Insets(0), 3);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto addRow = [&](const QString &name, QWidget *field) {
        auto *label = new PlainLabel(name, Type::Body, Tint::Text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    addRow(tr("Colours"), m_scheme);
    form->addRow(m_contrast);
    addRow(tr("Size of text"), m_text);
    form->addRow(m_desktopStyle);

    show();
    for (QComboBox *choice : {m_scheme, m_text})
        connect(choice, &QComboBox::activated, this, &AppearanceForm::choose);
    for (QCheckBox *box : {m_contrast, m_desktopStyle})
        connect(box, &QCheckBox::clicked, this, &AppearanceForm::choose);
    connect(&appearance, &Appearance::changed, this, &AppearanceForm::show);
}

void AppearanceForm::show()
{
    const Look &look = m_appearance.look();
    m_scheme->setCurrentIndex(m_scheme->findData(int(look.scheme)));
    m_contrast->setChecked(look.isHighContrast);
    m_text->setCurrentIndex(m_text->findData(look.textPercent));
    m_desktopStyle->setChecked(look.usesDesktopStyle);
}

void AppearanceForm::choose()
{
    const Look look{.scheme = static_cast<ColorScheme>(m_scheme->currentData().toInt()),
                    .isHighContrast = m_contrast->isChecked(),
                    .textPercent = m_text->currentData().toInt(),
                    .usesDesktopStyle = m_desktopStyle->isChecked()};
    look.save(m_settings);
    m_appearance.setLook(look);
}

} // namespace ui
