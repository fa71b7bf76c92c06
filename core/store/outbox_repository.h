// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outbox_row.h"
#include "core/store/tx.h"

#include <QMap>

namespace core::store {

//! Calls to Telegram that are wanted, on their way, or done.
class OutboxRepository {
public:
    OutboxRepository(Tx &tx, BotId bot) : m_tx(tx), m_bot(bot) { }

    //! Stores the call as pending. With a replaceKey, pending rows of that key are dropped as superseded.
    [[nodiscard]] Result<OutboxId> add(const NewCall &call, Instant now);
    [[nodiscard]] Result<std::optional<OutboxRow>> find(OutboxId id);

    //! Pending rows of a lane that may go at \p now, the longest waiting first: due, not expired, and the first of their
    //! order key.
    [[nodiscard]] Result<std::vector<OutboxRow>> due(Lane lane, Instant now, int limit);
    //! Of these, the calls that let nobody in or out and are worth nothing later: questions about a member, and links to be
    //! closed.
    [[nodiscard]] Result<std::vector<OutboxRow>> dueWhilePaused(Lane lane, Instant now, int limit);
    //! Whether a row of this replaceKey waits or is on its way.
    [[nodiscard]] Result<bool> isWaiting(const QString &replaceKey);
    //! When the next pending row becomes due after \p now; nothing when none waits for a time.
    [[nodiscard]] Result<std::optional<Instant>> nextDue(Instant now);
    //! pending → sending, with the call as it goes out.
    [[nodiscard]] Result<> claim(OutboxId id, const QString &method, const QByteArray &parameters,
                                 botapi::Repeat repeat, Instant now);
    //! Back to pending, not before \p notBefore; the reason is kept.
    [[nodiscard]] Result<> putBack(OutboxId id, Instant notBefore, const Error &error);
    //! Telegram can be reached again: what only waited for that is due.
    [[nodiscard]] Result<> bringForward(Instant now);
    //! → done, failed, uncertain or dropped.
    [[nodiscard]] Result<> finish(OutboxId id, OutboxState state, const std::optional<Error> &error, Instant now);
    //! pending → dropped, e.g. because it is no longer wanted. \p why: "superseded" or "expired".
    [[nodiscard]] Result<> drop(OutboxId id, QLatin1StringView why, Instant now);
    //! A person decided about an uncertain or failed row: again to pending. False in any other state.
    [[nodiscard]] Result<bool> sendAgain(OutboxId id, Instant now);
    //! The bot can act in the chat again: its calls of that method that failed because it could not are pending again.
    [[nodiscard]] Result<> sendFailedAgain(ChatKey chat, QLatin1StringView method, Instant now);
    //! Removes the text of a call that ended and is not sent again.
    [[nodiscard]] Result<> erase(OutboxId id);
    //! There is nothing more to say: calls with that context that wait, failed or are uncertain are dropped without a trace of
    //! their text.
    [[nodiscard]] Result<> withdraw(QLatin1StringView feature, const QByteArray &callContext, Instant now);
    //! A person decided about a row that waits, is uncertain or failed: dropped, and its text is gone. False in any other
    //! state.
    [[nodiscard]] Result<bool> giveUp(OutboxId id, Instant now);
    //! Takes pending wishes of the pair back; answers to join requests stay.
    [[nodiscard]] Result<> dropWishes(ChatKey chat, UserId user, Instant now);
    //! Drops failed wishes of the pair, in the place of which another is wanted now.
    [[nodiscard]] Result<> replaceFailedWishes(ChatKey chat, UserId user, Instant now);
    //! The wish of the pair that is pending or on its way; answers to join requests do not count.
    [[nodiscard]] Result<std::optional<OutboxRow>> openWish(ChatKey chat, UserId user);
    //! Whether taking the person out of the chat failed, and nobody has decided about it.
    [[nodiscard]] Result<bool> hasFailedRemoval(ChatKey chat, UserId user);
    //! All wishes about the person that are pending or on their way.
    [[nodiscard]] Result<std::vector<OutboxRow>> openWishesOf(UserId user);

    //! Rows that expired, now dropped.
    [[nodiscard]] Result<std::vector<OutboxRow>> dropExpired(Instant now);
    //! After a start: what was on its way is sent again when harmless; visible rows become uncertain. Gives the latter.
    [[nodiscard]] Result<std::vector<OutboxRow>> recover(Instant now);
    //! The store was a copy: what people would see twice may have been sent since it was made, so it becomes uncertain.
    //! Gives these rows.
    [[nodiscard]] Result<std::vector<OutboxRow>> doubt(Instant now);
    [[nodiscard]] Result<QMap<QString, qint64>> countByState();
    //! Forgets rows, all but the uncertain ones, that ended before \p before, at most \p limit. Gives whether there may be more.
    [[nodiscard]] Result<bool> prune(Instant before, int limit);

private:
    [[nodiscard]] Result<std::vector<OutboxRow>> makeUncertain(Result<std::vector<OutboxRow>> rows, const QString &why,
                                                               Instant now);

    Tx &m_tx;
    BotId m_bot;
};

} // namespace core::store
