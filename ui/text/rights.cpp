// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rights.h"

#include "ui/text/people.h"
#include "ui/text/safe_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

class RightWords {
    Q_DECLARE_TR_FUNCTIONS(ui::RightWords)

public:
    static QString name(core::Right right)
    {
        switch (right) {
        case core::Right::InviteUsers:
            return tr("Invite people by link");
        case core::Right::RestrictMembers:
            return tr("Remove people");
        case core::Right::DeleteMessages:
            return tr("Delete messages");
        case core::Right::PostMessages:
            return tr("Post messages");
        }
        return {};
    }

    static QString use(core::Right right)
    {
        switch (right) {
        case core::Right::InviteUsers:
            return tr("Needed to send personal links.");
        case core::Right::RestrictMembers:
            return tr("Needed when somebody's time ends.");
        case core::Right::DeleteMessages:
            return tr("Used to tidy up the connect code.");
        case core::Right::PostMessages:
            return tr("Used to write into the channel.");
        }
        return {};
    }

    static QString loss(core::Right right)
    {
        switch (right) {
        case core::Right::InviteUsers:
            return tr("No links can be made, so nobody new gets in.");
        case core::Right::RestrictMembers:
            return tr("People whose time ended stay inside.");
        case core::Right::DeleteMessages:
            return tr("The connect code stays in the chat until you delete it.");
        case core::Right::PostMessages:
            return tr("Nothing can be posted into the channel.");
        }
        return {};
    }

    //! As Telegram's own programs call the switch.
    static QString switchName(core::Right right, core::ChatType type)
    {
        const bool isChannel = type == core::ChatType::Channel;
        switch (right) {
        case core::Right::InviteUsers:
            return isChannel ? tr("Add subscribers") : tr("Invite users via link");
        case core::Right::RestrictMembers:
            return isChannel ? tr("Remove subscribers") : tr("Ban users");
        case core::Right::DeleteMessages:
            return isChannel ? tr("Delete messages of others") : tr("Delete messages");
        case core::Right::PostMessages:
            return tr("Post messages");
        }
        return {};
    }
};

} // namespace

const std::vector<core::Right> &allRights()
{
    static const std::vector<core::Right> rights{core::Right::InviteUsers, core::Right::RestrictMembers,
                                                 core::Right::DeleteMessages, core::Right::PostMessages};
    return rights;
}

QString rightName(core::Right right)
{
    return RightWords::name(right);
}

QString rightUse(core::Right right)
{
    return RightWords::use(right);
}

QString rightLoss(core::Right right)
{
    return RightWords::loss(right);
}

QStringList rightSteps(core::Right right, const core::Chat &chat, const QString &botName)
{
    return {RightWords::tr("Open %1 in Telegram.").arg(chatName(chat.title)),
            RightWords::tr("Tap its name, Administrators, then %1.").arg(personName(botName)),
            //: %1 is the name of a switch in Telegram.
            RightWords::tr("Switch on “%1” and save.").arg(RightWords::switchName(right, chat.type))};
}

} // namespace ui
