// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/privacy_section.h"

#include "ui/models/app_lock.h"
#include "ui/text/errors.h"
#include "ui/text/lock.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array idleMinutes{1, 5, 15, 30, 60};

} // namespace

PrivacySection::PrivacySection(AppLock &lock, QWidget *parent) : SettingsSection(parent), m_lock(lock)
{
    addLock();
    addClipboard();
    connect(&lock, &AppLock::rulesChanged, this, &PrivacySection::refresh);
    refresh();
}

void PrivacySection::addLock()
{
    QVBoxLayout *card =
        addCard(tr("Lock of the window"),
                tr("A password that the window asks for, so that nobody reads your members over your shoulder or at "
                   "your desk. Locked, the bot goes on working. The lock keeps curious eyes away and encrypts nothing: "
                   "whoever has your account on this computer can get around it."));
    m_state = addText(card, QString(), Type::Medium);
    m_state->setObjectName(u"lockState"_s);
    const auto button = [this](const QString &name, const QString &iconName, const QString &text, auto action) {
        auto *made = new Button(iconName, text, Button::Kind::Secondary, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    using Task = PasswordDialog::Task;
    m_set = button(u"setPassword"_s, u"lock"_s, tr("Set a password…"), [this] { openPassword(Task::Set); });
    m_change = button(u"changePassword"_s, u"pencil"_s, tr("Change it…"), [this] { openPassword(Task::Change); });
    m_remove = button(u"removePassword"_s, u"lock-open"_s, tr("Switch off…"), [this] { openPassword(Task::Remove); });
    m_now = button(u"lockNow"_s, u"lock"_s, tr("Lock now"), [this] { m_lock.lock(); });
    m_now->setToolTip(plainToolTip(tr("Ctrl+L, wherever you are")));
    addRow(card, {m_set, m_now, m_change, m_remove});
    addRules(card);
    addText(card, forgottenPasswordText(), Type::Caption, Tint::Muted)->setObjectName(u"forgottenPassword"_s);
}

void PrivacySection::addRules(QVBoxLayout *card)
{
    m_rules = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rules);
    setUnits(rows, m_rules, Insets(0), 2);
    m_atStart = new CheckBox(tr("Lock when Gatehouse starts"), m_rules);
    m_atStart->setObjectName(u"lockAtStart"_s);
    m_whenHidden = new CheckBox(tr("Lock when the window goes into the tray"), m_rules);
    m_whenHidden->setObjectName(u"lockWhenHidden"_s);
    m_idle = new QComboBox(m_rules);
    m_idle->setObjectName(u"lockIdle"_s);
    m_idle->addItem(tr("Never by itself"), 0);
    for (const int minutes : idleMinutes)
        m_idle->addItem(tr("After %Ln minutes", nullptr, minutes), minutes);
    rows->addWidget(m_atStart);
    rows->addWidget(m_whenHidden);
    addField(rows, tr("Lock when nobody uses the window"), m_idle, 60);
    card->addWidget(m_rules);
    connect(m_atStart, &QCheckBox::clicked, this, &PrivacySection::saveRules);
    connect(m_whenHidden, &QCheckBox::clicked, this, &PrivacySection::saveRules);
    connect(m_idle, &QComboBox::activated, this, &PrivacySection::saveRules);
}

void PrivacySection::addClipboard()
{
    addCard(
        tr("What you copy"),
        tr("A secret that you copy here, such as the link that makes somebody the bot's owner, and a token that you "
           "pasted are taken off the clipboard after 30 seconds and when Gatehouse ends, unless you copied something "
           "else meanwhile."));
}

void PrivacySection::refresh()
{
    const bool isOn = m_lock.hasPassword();
    const LockRules &rules = m_lock.rules();
    m_state->setText(isOn ? tr("A password is set.") : tr("No password is set."));
    m_set->setVisible(!isOn);
    for (Button *button : {m_change, m_remove, m_now})
        button->setVisible(isOn);
    m_rules->setVisible(isOn);
    m_atStart->setChecked(rules.atStart);
    m_whenHidden->setChecked(rules.whenHidden);
    const int index = m_idle->findData(int(rules.idle.count()));
    if (index < 0) // set by hand in the file
        m_idle->addItem(tr("After %Ln minutes", nullptr, int(rules.idle.count())), int(rules.idle.count()));
    m_idle->setCurrentIndex(m_idle->findData(int(rules.idle.count())));
}

void PrivacySection::saveRules()
{
    LockRules rules = m_lock.rules();
    rules.atStart = m_atStart->isChecked();
    rules.whenHidden = m_whenHidden->isChecked();
    rules.idle = std::chrono::minutes(m_idle->currentData().toInt());
    if (const auto saved = m_lock.setRules(rules); !saved)
        Q_EMIT said({.text = errorText(saved.error()), .isError = true});
    refresh();
}

void PrivacySection::openPassword(PasswordDialog::Task task)
{
    auto *dialog = new PasswordDialog(m_lock, task, this);
    connect(dialog, &PasswordDialog::succeeded, this, [this, task] {
        Q_EMIT said({.text = task == PasswordDialog::Task::Remove ? tr("The lock is off.")
                         : task == PasswordDialog::Task::Set      ? tr("The password is set. Ctrl+L locks the window.")
                                                                  : tr("The password is changed."),
                     .iconName = u"lock"_s});
        refresh();
    });
    dialog->open();
}

void PrivacySection::open(const QString &what)
{
    if (what == u"password"_s && !m_lock.hasPassword())
        openPassword(PasswordDialog::Task::Set);
}

std::vector<TourState> PrivacySection::tourStates()
{
    using Task = PasswordDialog::Task;
    return {{u"password"_s, [this] { openPassword(Task::Set); }},
            {u"change-password"_s, [this] { openPassword(Task::Change); }},
            {u"remove-password"_s, [this] { openPassword(Task::Remove); }}};
}

} // namespace ui
