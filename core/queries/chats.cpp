// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/chats.h"

#include "core/store/bot_repository.h"
#include "core/store/chat_view.h"
#include "core/store/reader.h"

namespace core::queries {

using store::Tx;

namespace {

//! The answer about the chats of the profile's bot; an empty one in a new profile.
template <typename Answer>
Result<Answer> ofBot(Tx &tx, Result<Answer> (store::ChatView::*question)())
{
    const auto bot = store::BotRepository(tx).find();
    if (!bot)
        return failure(bot.error());
    if (!*bot)
        return Answer();
    store::ChatView view(tx, (*bot)->id);
    return (view.*question)();
}

} // namespace

QFuture<Result<ChatList>> ChatQueries::list() const
{
    return m_reader.ask([](Tx &tx) { return ofBot(tx, &store::ChatView::list); });
}

QFuture<Result<ConnectProgress>> ChatQueries::connectProgress() const
{
    return m_reader.ask([](Tx &tx) { return ofBot(tx, &store::ChatView::connectProgress); });
}

} // namespace core::queries
