// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/standing.h"

#include "ui/text/times.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::Verdict;

class Standing {
    Q_DECLARE_TR_FUNCTIONS(ui::Standing)

public:
    static QString why(const Verdict &verdict, core::Instant now)
    {
        switch (verdict.reason) {
        case Verdict::Reason::Administrator:
            return tr("Administrators are never touched.");
        case Verdict::Reason::ServiceSender:
            return tr("Telegram itself, or a chat that writes as itself.");
        case Verdict::Reason::TheBot:
            return tr("This is the bot.");
        case Verdict::Reason::Granted:
            return verdict.until ? tr("Let in by hand until %1.").arg(Times::day(*verdict.until, now))
                                 : tr("Let in by hand, without an end.");
        case Verdict::Reason::BeforeUs:
            return tr("Here before us, so never touched.");
        case Verdict::Reason::DuringGap:
            return tr("Came in while Gatehouse was off; left alone until you decide.");
        case Verdict::Reason::GrantEnded:
            return verdict.since ? tr("The time ended %1.").arg(Times::moment(*verdict.since, now))
                                 : tr("The time ended.");
        case Verdict::Reason::Removed:
            return tr("Removed by hand; may return with a new link.");
        case Verdict::Reason::Banned:
            return tr("Banned by hand; cannot return.");
        case Verdict::Reason::Intruder:
            return tr("Came with somebody else's link.");
        case Verdict::Reason::None:
            return tr("No reason to be in is known.");
        }
        return {};
    }

    static QString where(const core::queries::ChatStanding &standing)
    {
        if (!standing.presence || standing.presence->status == core::MemberStatus::Unknown)
            return tr("Not seen there.");
        return standing.presence->isInside ? tr("Inside.") : tr("Outside.");
    }

    static QString next(const core::queries::ChatStanding &standing, core::Instant now)
    {
        if (standing.removalDue)
            return tr("Leaves %1.").arg(Times::moment(*standing.removalDue, now));
        if (standing.verdict.isGivenUp && standing.presence && standing.presence->isInside)
            return tr("The removal was dropped; nothing happens until you decide anew.");
        if (standing.invite && standing.invite->isOpen())
            return inviteText(*standing.invite, now);
        const bool isWithoutWayIn =
            standing.verdict.reason == Verdict::Reason::Granted && !(standing.presence && standing.presence->isInside);
        if (isWithoutWayIn && standing.invite && standing.invite->state == core::InviteState::GivenUp)
            return tr("The link was dropped; nothing happens until you ask for a new one.");
        return {};
    }

    static QString invite(const core::Invite &invite, core::Instant now)
    {
        if (!invite.isOpen())
            return {};
        if (invite.state == core::InviteState::Wanted)
            return tr("A link is being made.");
        switch (invite.delivered) {
        case core::InviteDelivery::NotYet:
            return tr("The link waits to be sent.");
        case core::InviteDelivery::Sent:
            return invite.expires ? tr("The link was sent; it works until %1.").arg(Times::moment(*invite.expires, now))
                                  : tr("The link was sent.");
        case core::InviteDelivery::NeverStarted:
            return tr("The bot cannot write: the person never pressed Start. Copy the link and send it yourself.");
        case core::InviteDelivery::Blocked:
            return tr("The person blocked the bot. Copy the link and send it yourself.");
        case core::InviteDelivery::Failed:
            return tr("Telegram did not take the message. Copy the link and send it yourself.");
        case core::InviteDelivery::Uncertain:
            return tr("Nobody knows whether the message arrived. Copy the link and send it yourself.");
        }
        return {};
    }

    static QString outcome(core::commands::AddOutcome::Kind kind)
    {
        using Kind = core::commands::AddOutcome::Kind;
        switch (kind) {
        case Kind::WillInvite:
            return tr("gets a link");
        case Kind::AlreadyInside:
            return tr("is inside already; only the time is set");
        case Kind::ChatNotConnected:
            return tr("not connected any more");
        case Kind::BotLacksRight:
            return tr("the bot lacks the right to invite, so no link can be made yet");
        case Kind::IsBot:
            return tr("bots are not let in by link");
        }
        return {};
    }

    static QString outcome(const core::commands::InviteOutcome &outcome)
    {
        using Kind = core::commands::InviteOutcome::Kind;
        switch (outcome.kind) {
        case Kind::WillInvite:
            return outcome.canBeWritten ? tr("gets a link")
                                        : tr("gets a link, but the bot cannot write: copy it and send it yourself");
        case Kind::AlreadyInside:
            return tr("is inside already");
        case Kind::AlreadyInvited:
            return tr("has a link already");
        case Kind::IsBot:
            return tr("bots are not let in by link");
        case Kind::IsDeleted:
            return tr("the account is deleted");
        case Kind::IsBanned:
            return tr("is banned");
        case Kind::ChatNotConnected:
            return tr("not connected any more");
        case Kind::BotLacksRight:
            return tr("the bot lacks the right to invite");
        case Kind::NotKnown:
            return tr("was forgotten meanwhile");
        }
        return {};
    }

    static QString outcome(core::commands::RemovalOutcome::Kind kind)
    {
        using Kind = core::commands::RemovalOutcome::Kind;
        switch (kind) {
        case Kind::WillRemove:
            return tr("will be removed, may return with a new link");
        case Kind::WillBan:
            return tr("will be banned, cannot return");
        case Kind::LeftInPlace:
            return tr("stays inside, without a reason to");
        case Kind::NotInside:
            return tr("is not inside");
        case Kind::IsAdministrator:
            return tr("cannot be removed: administrators never are");
        case Kind::BotLacksRight:
            return tr("stays until the bot gets the right to remove people");
        }
        return {};
    }
};

} // namespace

StandingText standingText(const core::queries::ChatStanding &standing, core::Instant now)
{
    const bool isInside = standing.presence && standing.presence->isInside;
    QStringList parts{Standing::where(standing), Standing::why(standing.verdict, now), Standing::next(standing, now)};
    parts.removeAll(QString());

    StandingText text{Tone::Neutral, u"circle-dashed"_s, parts.join(u' ')};
    const bool isInvited = standing.invite && standing.invite->isOpen();
    switch (standing.verdict.access) {
    case Verdict::Access::Allowed:
        if (isInside)
            std::tie(text.tone, text.iconName) = std::pair(Tone::Ok, u"circle-check"_s);
        else if (isInvited)
            std::tie(text.tone, text.iconName) = std::pair(Tone::Info, u"mail"_s);
        break;
    case Verdict::Access::NotAllowed:
        if (isInside)
            std::tie(text.tone, text.iconName) = std::pair(Tone::Warn, u"triangle-alert"_s);
        else if (standing.verdict.reason == Verdict::Reason::Banned)
            text.iconName = u"ban"_s;
        break;
    case Verdict::Access::Undecided:
        if (isInside)
            std::tie(text.tone, text.iconName) = std::pair(Tone::Info, u"circle-question-mark"_s);
        break;
    }
    return text;
}

QString inviteText(const core::Invite &invite, core::Instant now)
{
    return Standing::invite(invite, now);
}

bool mustBeCopied(const core::Invite &invite)
{
    return invite.state == core::InviteState::Open && !invite.link.isEmpty()
        && invite.delivered != core::InviteDelivery::Sent;
}

QString outcomeText(core::commands::AddOutcome::Kind kind)
{
    return Standing::outcome(kind);
}

QString outcomeText(const core::commands::InviteOutcome &outcome)
{
    return Standing::outcome(outcome);
}

QString outcomeText(core::commands::RemovalOutcome::Kind kind)
{
    return Standing::outcome(kind);
}

} // namespace ui
