// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/general_section.h"

#include "ui/text/errors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace ui {

GeneralSection::GeneralSection(DesktopPort port, QWidget *parent) : Card(parent), m_port(std::move(port))
{
    setObjectName(u"generalSection"_s);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(4), 3);
    column->addWidget(new PlainLabel(tr("General"), Type::Section, Tint::Text, this));
    addAutostart();
    m_closes = addSwitch(u"closesToTray"_s, tr("Closing the window keeps Gatehouse running in the tray"),
                         tr("Links, removals and replies go on. Off: closing quits."));
    m_minimizes = addSwitch(u"minimizesToTray"_s, tr("Minimizing hides the window in the tray"), {});
    m_noTray =
        new PlainLabel(tr("There is no tray on this desktop now, so the window stays among the others in both cases."),
                       Type::Body, Tint::Muted, this);
    m_noTray->setObjectName(u"noTray"_s);
    m_noTray->setWrapping(true);
    column->addWidget(m_noTray);
    m_asks = addSwitch(u"asksBeforeQuitting"_s, tr("Ask before quitting"),
                       tr("Quitting stops links, removals and replies until the next start."));
    m_port.watch(this, [this] { refresh(); });
    refresh();
}

QCheckBox *GeneralSection::addSwitch(const QString &name, const QString &text, const QString &meaning)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *words = new QVBoxLayout;
    setUnits(words, this, Insets(0), 0.5);
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    words->addWidget(box);
    if (!meaning.isEmpty()) {
        auto *label = new PlainLabel(meaning, Type::Caption, Tint::Muted, this);
        label->setWrapping(true);
        label->setContentsMargins(u(7), 0, 0, 0);
        words->addWidget(label);
        box->setAccessibleDescription(meaning);
    }
    column->addLayout(words);
    connect(box, &QCheckBox::clicked, this, &GeneralSection::keep);
    return box;
}

void GeneralSection::addAutostart()
{
    m_autostart = addSwitch(u"autostart"_s, tr("Start when I log in"),
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
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
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

    const ShellOptions options = m_port.options();
    m_closes->setChecked(options.closesToTray);
    m_minimizes->setChecked(options.minimizesToTray);
    m_asks->setChecked(options.asksBeforeQuitting);
    m_noTray->setVisible(!m_port.hasTray());
}

} // namespace ui
