// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/unlock_dialog.h"

#include "core/base/deliver.h"
#include "ui/text/errors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

UnlockDialog::UnlockDialog(std::function<Answer<>(const core::Secret &)> unlock, QWidget *parent)
    : Dialog(tr("Unlock the bot's token"), parent)
    , m_unlock(std::move(unlock))
    , m_passphrase(new QLineEdit(this))
{
    setObjectName(u"unlockDialog"_s);
    setHelp(this, HelpTopic::Keychain);
    auto *about = new PlainLabel(tr("The token is in a file in the data folder, encrypted with a passphrase that only "
                                    "you know. Nobody is let in "
                                    "or removed until it is unlocked."),
                                 Type::Body, Tint::Muted, this);
    about->setWrapping(true);
    body()->addWidget(about);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    addRow(tr("Passphrase"), m_passphrase);
    auto *other = new Button(tr("Enter another token"), Button::Kind::Link, this);
    other->setObjectName(u"otherToken"_s);
    addRow({}, other);
    body()->addStretch(1);
    setAccept(u"key-round"_s, tr("Unlock"));
    setBlocker(tr("Enter the passphrase."));
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString &text) {
        hideTrouble();
        setBlocker(text.isEmpty() ? tr("Enter the passphrase.") : QString());
    });
    connect(this, &Dialog::acceptWanted, this, &UnlockDialog::tryPassphrase);
    connect(other, &QPushButton::clicked, this, [this] {
        Q_EMIT otherTokenWanted();
        close();
    });
    resize(u(130), u(62));
    m_passphrase->setFocus();
}

void UnlockDialog::tryPassphrase()
{
    setWorking(true);
    const core::Secret passphrase(m_passphrase->text().toUtf8());
    core::deliver(m_unlock(passphrase), this, [this](const core::Result<> &outcome) {
        setWorking(false);
        if (outcome)
            return accept();
        m_passphrase->selectAll();
        m_passphrase->setFocus();
        showTrouble(errorText(outcome.error()));
    });
}

} // namespace ui
