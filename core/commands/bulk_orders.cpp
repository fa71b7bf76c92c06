// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/bulk_orders.h"

#include "core/access/access.h"
#include "core/store/member_repository.h"

namespace core::commands {

using namespace Qt::StringLiterals;

namespace {

InviteOutcome::Kind inviteKind(const Member &member, const access::Situation &situation)
{
    using Kind = InviteOutcome::Kind;
    if (member.person.isBot)
        return Kind::IsBot;
    if (member.isDeleted)
        return Kind::IsDeleted;
    if (!situation.chat.isConnected())
        return Kind::ChatNotConnected;
    if (situation.isInside())
        return Kind::AlreadyInside;
    // Adding somebody lifts their ban: that is for one person at a time, not by the way for a hundred.
    const bool isBanned = std::any_of(situation.facts.begin(), situation.facts.end(),
                                      [](const AccessFact &fact) { return fact.kind == FactKind::Banned; });
    if (isBanned)
        return Kind::IsBanned;
    if (situation.invite) // a new link would close the one they have
        return Kind::AlreadyInvited;
    return situation.chat.rights.testFlag(Right::InviteUsers) ? Kind::WillInvite : Kind::BotLacksRight;
}

Result<> inviteOne(UserId user, const InviteMembers &order, Mode mode, engine::Context &context,
                   OrderResult<InviteOutcome> &result)
{
    const auto member = store::MemberRepository(context.tx).find(user);
    if (!member)
        return failure(member.error());
    if (!*member) { // forgotten since the list was shown
        for (const ChatKey chat : order.chats)
            result.outcomes.push_back({user, chat, InviteOutcome::Kind::NotKnown});
        return {};
    }
    AddMember added{user, {}, {}, order.until, order.delivery};
    for (const ChatKey chat : order.chats) {
        const auto situation = access::situationOf({chat, user}, context);
        if (!situation)
            return failure(situation.error());
        if (!*situation)
            return failure(Error::Kind::NotFound, u"no chat %1"_s.arg(chat.value()));
        const InviteOutcome::Kind kind = inviteKind(**member, **situation);
        result.outcomes.push_back({user, chat, kind, (*member)->directMessages == DirectMessages::Started});
        if (kind == InviteOutcome::Kind::WillInvite)
            added.chats.push_back(chat);
    }
    if (mode == Mode::Preview || added.chats.empty())
        return {};
    return addMember(added, mode, context).map([&result](OrderResult<AddOutcome> &&one) {
        std::move(one.before.begin(), one.before.end(), std::back_inserter(result.before));
    });
}

QStringList changedTags(const QStringList &before, const TagMembers &order)
{
    QStringList tags = before;
    for (const QString &tag : order.remove)
        tags.removeAll(tag.trimmed());
    for (const QString &tag : order.add) {
        if (const QString name = tag.trimmed(); !name.isEmpty() && !tags.contains(name))
            tags.append(name);
    }
    return tags;
}

} // namespace

Result<OrderResult<InviteOutcome>> inviteMembers(const InviteMembers &order, Mode mode, engine::Context &context)
{
    if (order.chats.empty())
        return failure(Error::Kind::InvalidInput, u"no chat was chosen"_s);
    if (order.until && *order.until <= context.now)
        return failure(Error::Kind::InvalidInput, u"the end lies in the past"_s);
    OrderResult<InviteOutcome> result;
    for (const UserId user : order.users)
        GATEHOUSE_TRY(inviteOne(user, order, mode, context, result));
    return result;
}

Result<std::vector<TagOutcome>> tagMembers(const TagMembers &order, Mode mode, engine::Context &context)
{
    std::vector<TagOutcome> outcomes;
    for (const UserId user : order.users) {
        const auto member = store::MemberRepository(context.tx).find(user);
        if (!member)
            return failure(member.error());
        if (!*member)
            continue;
        const QStringList tags = changedTags((*member)->tags, order);
        const bool isChanged = tags != (*member)->tags;
        if (isChanged && mode == Mode::Apply)
            GATEHOUSE_TRY(setTags(user, tags, context));
        outcomes.push_back({user, isChanged});
    }
    return outcomes;
}

} // namespace core::commands
