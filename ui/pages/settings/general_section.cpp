// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/general_section.h"

#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace ui {

GeneralSection::GeneralSection(DesktopPort port, QWidget *parent) : SettingsSection(parent), m_port(std::move(port))
{
    setObjectName(u"generalSection"_s);
    addLanguage();
    QVBoxLayout *card = addCard(tr("Window and tray"));
    addAutostart(card);
    m_closes = addSwitch(card, u"closesToTray"_s, tr("Closing the window keeps Gatehouse running in the tray"),
                         tr("Links, removals and replies go on. Off: closing quits."));
    m_minimizes = addSwitch(card, u"minimizesToTray"_s, tr("Minimizing hides the window in the tray"), {});
    m_noTray =
        addText(card, tr("There is no tray on this desktop now, so the window stays among the others in both cases."),
                Type::Body, Tint::Muted);
    m_noTray->setObjectName(u"noTray"_s);
    m_asks = addSwitch(card, u"asksBeforeQuitting"_s, tr("Ask before quitting"),
                       tr("Quitting stops links, removals and replies until the next start."));
    m_port.watch(this, [this] { refresh(); });
    refresh();
}

void GeneralSection::addLanguage()
{
    m_language = new QComboBox(this);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("The system's language"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    QVBoxLayout *card = addCard(tr("Language"), tr("Dates, numbers and amounts are written as is usual in it."));
    addField(card, tr("Gatehouse speaks"), m_language, 60);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_port.setLanguage(m_language->currentData().toString()); });
}

QCheckBox *GeneralSection::addSwitch(QVBoxLayout *card, const QString &name, const QString &text,
                                     const QString &meaning)
{
    auto *words = new QVBoxLayout;
    setUnits(words, this, Insets(0), 0.5);
    auto *box = new CheckBox(text, this);
    box->setObjectName(name);
    words->addWidget(box);
    if (!meaning.isEmpty()) {
        auto *label = new PlainLabel(meaning, Type::Caption, Tint::Muted, this);
        label->setWrapping(true);
        label->setContentsMargins(u(7), 0, 0, 0);
        words->addWidget(label);
        box->setAccessibleDescription(meaning);
    }
    card->addLayout(words);
    connect(box, &QCheckBox::clicked, this, &GeneralSection::keep);
    return box;
}

void GeneralSection::addAutostart(QVBoxLayout *card)
{
    m_autostart = addSwitch(card, u"autostart"_s, tr("Start when I log in"),
                            tr("Gatehouse then begins in the tray, without its window."));
    disconnect(m_autostart, &QCheckBox::clicked, this, nullptr);
    connect(m_autostart, &QCheckBox::clicked, this, &GeneralSection::setAutostart);
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 2);
    m_autostartState = new PlainLabel(Type::Body, Tint::Text, this);
    m_autostartState->setObjectName(u"autostartState"_s);
    m_autostartState->setWrapping(true);
    m_renew = new Button(tr("Start this Gatehouse"), Button::Kind::Secondary, this);
    m_renew->setObjectName(u"renewAutostart"_s);
    row->addWidget(m_autostartState, 1);
    row->addWidget(m_renew);
    card->addLayout(row);
    connect(m_renew, &QPushButton::clicked, this, [this] { setAutostart(true); });
}

void GeneralSection::setAutostart(bool on)
{
    const core::Result<> result = m_port.setAutostart(on);
    refresh();
    if (result)
        return;
    m_autostartState->setText(tr("That could not be changed. %1").arg(errorText(result.error())));
    m_autostartState->setTint(Tint::Bad);
    m_autostartState->show();
}

void GeneralSection::keep()
{
    ShellOptions options = m_port.options();
    options.closesToTray = m_closes->isChecked();
    options.minimizesToTray = m_minimizes->isChecked();
    options.asksBeforeQuitting = m_asks->isChecked();
    m_port.setOptions(options);
}

void GeneralSection::refresh()
{
    const Autostart autostart = m_port.autostart();
    const bool isForeign = autostart == Autostart::Foreign;
    m_autostart->setChecked(autostart == Autostart::On || isForeign);
    m_autostart->setEnabled(autostart != Autostart::Unavailable);
    m_autostartState->setTint(isForeign ? Tint::Warn : Tint::Muted);
    m_autostartState->setText(autostart == Autostart::Unavailable
                                  ? tr("The rehearsal in the practice Telegram is started by hand.")
                                  : tr("The entry for it starts something else: Gatehouse was moved, or somebody "
                                       "changed the entry."));
    m_autostartState->setVisible(isForeign || autostart == Autostart::Unavailable);
    m_renew->setVisible(isForeign);

    m_language->setCurrentIndex(qMax(0, m_language->findData(m_port.language())));
    const ShellOptions options = m_port.options();
    m_closes->setChecked(options.closesToTray);
    m_minimizes->setChecked(options.minimizesToTray);
    m_asks->setChecked(options.asksBeforeQuitting);
    m_noTray->setVisible(!m_port.hasTray());
}

} // namespace ui
