// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commands.h"

#include "core/access/access.h"
#include "core/commands/bulk_orders.h"
#include "core/commands/call_orders.h"
#include "core/commands/chat_orders.h"
#include "core/commands/member_orders.h"
#include "core/commands/undo_log.h"
#include "core/decisions/decisions.h"
#include "core/engine/engine.h"

namespace core::commands {

using namespace Qt::StringLiterals;
using engine::Context;

Commands::Commands(engine::Engine &engine) : m_engine(engine), m_undo(std::make_shared<UndoLog>()) { }

Commands::~Commands() = default;

QFuture<Result<std::vector<AddOutcome>>> Commands::previewAdd(const AddMember &order)
{
    return m_engine.order([order](Context &context) {
        return commands::addMember(order, Mode::Preview, context).map([](auto &&result) { return result.outcomes; });
    });
}

QFuture<Result<WithUndo<AddOutcome>>> Commands::addMember(const AddMember &order)
{
    return m_engine.order([order, undo = m_undo](Context &context) {
        return commands::addMember(order, Mode::Apply, context).map([&](OrderResult<AddOutcome> &&result) {
            return WithUndo<AddOutcome>{std::move(result.outcomes),
                                        undo->remember(std::move(result.before), context.now + access::undoTime)};
        });
    });
}

QFuture<Result<std::vector<InviteOutcome>>> Commands::previewInvite(const InviteMembers &order)
{
    return m_engine.order([order](Context &context) {
        return commands::inviteMembers(order, Mode::Preview, context).map([](auto &&result) {
            return result.outcomes;
        });
    });
}

QFuture<Result<WithUndo<InviteOutcome>>> Commands::inviteMembers(const InviteMembers &order)
{
    return m_engine.order([order, undo = m_undo](Context &context) {
        return commands::inviteMembers(order, Mode::Apply, context).map([&](OrderResult<InviteOutcome> &&result) {
            return WithUndo<InviteOutcome>{std::move(result.outcomes),
                                           undo->remember(std::move(result.before), context.now + access::undoTime)};
        });
    });
}

QFuture<Result<std::vector<TagOutcome>>> Commands::previewTags(const TagMembers &order)
{
    return m_engine.order([order](Context &context) { return commands::tagMembers(order, Mode::Preview, context); });
}

QFuture<Result<std::vector<TagOutcome>>> Commands::tagMembers(const TagMembers &order)
{
    return m_engine.order([order](Context &context) { return commands::tagMembers(order, Mode::Apply, context); });
}

QFuture<Result<std::vector<RemovalOutcome>>> Commands::previewRemoval(const RemoveMembers &order)
{
    return m_engine.order([order](Context &context) {
        return commands::removeMembers(order, Mode::Preview, context).map([](auto &&result) {
            return result.outcomes;
        });
    });
}

QFuture<Result<WithUndo<RemovalOutcome>>> Commands::removeMembers(const RemoveMembers &order)
{
    return m_engine.order([order, undo = m_undo](Context &context) {
        return commands::removeMembers(order, Mode::Apply, context).map([&](OrderResult<RemovalOutcome> &&result) {
            return WithUndo<RemovalOutcome>{std::move(result.outcomes),
                                            undo->remember(std::move(result.before), context.now + access::undoTime)};
        });
    });
}

QFuture<Result<>> Commands::undo(qint64 token)
{
    return m_engine.order([token, undo = m_undo](Context &context) { return undo->undo(token, context); });
}

QFuture<Result<>> Commands::newInvite(UserId user, ChatKey chat)
{
    return m_engine.order([user, chat](Context &context) { return commands::newInvite({chat, user}, context); });
}

QFuture<Result<>> Commands::setNote(UserId user, const QString &note)
{
    return m_engine.order([user, note](Context &context) { return commands::setNote(user, note, context); });
}

QFuture<Result<>> Commands::setTags(UserId user, const QStringList &tags)
{
    return m_engine.order([user, tags](Context &context) { return commands::setTags(user, tags, context); });
}

QFuture<Result<>> Commands::forget(UserId user)
{
    return m_engine.order([user](Context &context) { return commands::forget(user, context); });
}

QFuture<Result<ConnectOffer>> Commands::offerConnect()
{
    return m_engine.order([](Context &context) { return commands::offerConnect(context); });
}

QFuture<Result<>> Commands::endConnect()
{
    return m_engine.order([](Context &context) { return commands::endConnect(context); });
}

QFuture<Result<>> Commands::connectFound(ChatKey chat)
{
    return m_engine.order([chat](Context &context) { return commands::connectFound(chat, context); });
}

QFuture<Result<>> Commands::ignoreFound(ChatKey chat)
{
    return m_engine.order([chat](Context &context) { return commands::ignoreFound(chat, context); });
}

QFuture<Result<>> Commands::disconnect(ChatKey chat)
{
    return m_engine.order([chat](Context &context) { return commands::disconnect(chat, context); });
}

QFuture<Result<>> Commands::reconnect(ChatKey chat)
{
    return m_engine.order([chat](Context &context) { return commands::reconnect(chat, context); });
}

QFuture<Result<>> Commands::check(ChatKey chat)
{
    return m_engine.order([chat](Context &context) { return commands::check(chat, context); });
}

QFuture<Result<>> Commands::checkAll()
{
    return m_engine.order([](Context &context) { return commands::checkAll(context); });
}

QFuture<Result<>> Commands::setDelivery(ChatKey chat, Delivery delivery)
{
    return m_engine.order(
        [chat, delivery](Context &context) { return commands::setDelivery(chat, delivery, context); });
}

QFuture<Result<>> Commands::answer(DecisionId decision, const QString &answer, std::optional<Instant> until)
{
    return m_engine.order([decision, answer, until](Context &context) {
        return decisions::answer(decision, answer, until, Origin::Creator, context);
    });
}

QFuture<Result<>> Commands::sendAgain(OutboxId call)
{
    return m_engine.order([call](Context &context) { return commands::sendAgain(call, context); });
}

QFuture<Result<>> Commands::drop(OutboxId call)
{
    return m_engine.giveUp(call, [call](Context &context) { return commands::noteDrop(call, context); });
}

QFuture<Result<>> Commands::tryUpdateAgain(qint64 failedUpdate)
{
    return m_engine.tryUpdateAgain(failedUpdate);
}

QFuture<Result<QString>> Commands::ownerLink()
{
    return m_engine.order([](Context &context) { return commands::ownerLink(context); });
}

QFuture<Result<>> Commands::forgetOwner()
{
    return m_engine.order([](Context &context) { return commands::forgetOwner(context); });
}

QFuture<Result<>> Commands::pause(std::optional<Instant> until)
{
    return m_engine.pause(until);
}

QFuture<Result<>> Commands::resume()
{
    return m_engine.resume();
}

} // namespace core::commands
