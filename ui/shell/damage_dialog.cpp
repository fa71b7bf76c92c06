// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/damage_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/plain_label.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DamageDialog::DamageDialog(std::optional<QDate> copy, const QString &dataFolder, QWidget *parent)
    : Dialog(tr("The data file is damaged"), parent)
{
    setObjectName(u"damageDialog"_s);
    setHelp(this, HelpTopic::DamagedData);
    const QString day = copy ? QLocale().toString(*copy, QLocale::LongFormat) : QString();
    QStringList sentences{
        tr("A disk fault, a power cut or another program damaged the file in which Gatehouse keeps chats and members. "
           "It "
           "has stopped writing to it and listening to Telegram, so that nothing gets worse."),
        copy
            ? tr("The newest good copy is of %1. What happened since is not in it, except what Telegram still has: the "
                 "messages and joins of the last 24 hours. Nobody is removed from a chat by this.")
                  .arg(day)
            : tr("There is no good copy. Gatehouse can go on with empty data: connect your chats again, and it learns "
                 "who "
                 "is inside. Nobody is removed from a chat by this."),
        tr("The damaged file stays in %1, under another name, so that it can be looked into later.").arg(dataFolder)};
    if (copy)
        sentences.insert(2,
                         tr("Automation is paused then. Look through your members first: who was given more time since "
                            "the copy was made has to be given it again. Then switch it on."));
    for (const QString &sentence : sentences) {
        auto *label = new PlainLabel(sentence, Type::Body, Tint::Text, this);
        label->setWrapping(true);
        body()->addWidget(label);
    }
    body()->addStretch(1);
    setAccept(copy ? u"undo-2"_s : u"play"_s, copy ? tr("Use the copy") : tr("Go on with empty data"), !copy);
    connect(this, &Dialog::acceptWanted, this, [this] {
        Q_EMIT replaceWanted();
        accept();
    });
    resize(u(140), u(76));
}

} // namespace ui
