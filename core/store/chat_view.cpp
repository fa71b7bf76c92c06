// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chat_view.h"

#include "core/store/chat_repository.h"
#include "core/store/connect_code_repository.h"
#include "core/store/member_repository.h"

#include <QHash>

namespace core::store {

namespace {

using Counts = QHash<ChatKey, qint64>;

Result<Counts> countsByChat(Tx &tx, const Sql &select)
{
    auto rows = tx.all(select, [](const Row &row) { return std::pair{row.get<ChatKey>(0), row.get<qint64>(1)}; });
    return std::move(rows).map([](const auto &pairs) { return Counts(pairs.begin(), pairs.end()); });
}

} // namespace

Result<queries::ChatList> ChatView::list()
{
    static const Sql inside("SELECT chat_key, count(*) FROM presence WHERE is_inside = 1 GROUP BY chat_key");
    static const Sql before(
        "SELECT chat_key, count(*) FROM presence WHERE is_inside = 1 AND unseen = 'before' GROUP BY chat_key");
    static const Sql invites(
        "SELECT chat_key, count(*) FROM invite WHERE state IN ('wanted', 'open') GROUP BY chat_key");
    auto chats = ChatRepository(m_tx, m_bot).all();
    if (!chats)
        return failure(chats.error());
    const auto knownInside = countsByChat(m_tx, inside);
    if (!knownInside)
        return failure(knownInside.error());
    const auto beforeUs = countsByChat(m_tx, before);
    if (!beforeUs)
        return failure(beforeUs.error());
    const auto openInvites = countsByChat(m_tx, invites);
    if (!openInvites)
        return failure(openInvites.error());

    // By title, as people look for it; the key keeps chats of the same title in their places.
    std::stable_sort(chats->begin(), chats->end(),
                     [](const Chat &a, const Chat &b) { return folded(a.title) < folded(b.title); });
    queries::ChatList list;
    for (Chat &chat : *chats) {
        const ChatKey key = chat.key;
        const ChatState state = chat.state;
        const Rights missing = neededRights(chat.type) & ~chat.rights;
        queries::ChatRow row{std::move(chat), missing, knownInside->value(key), beforeUs->value(key),
                             openInvites->value(key)};
        switch (state) {
        case ChatState::Connected:
        case ChatState::Gone:
            list.connected.push_back(std::move(row));
            break;
        case ChatState::Found:
            list.found.push_back(std::move(row));
            break;
        case ChatState::Disconnected:
            list.disconnected.push_back(std::move(row));
            break;
        case ChatState::Ignored: // put aside: nobody wants to see it
            break;
        }
    }
    return list;
}

Result<queries::ConnectProgress> ChatView::connectProgress()
{
    ConnectCodeRepository codes(m_tx, m_bot);
    const auto code = codes.find();
    if (!code)
        return failure(code.error());
    queries::ConnectProgress progress;
    if (!*code)
        return progress;
    progress.code = (*code)->code;
    progress.made = (*code)->made;
    progress.expires = (*code)->expires;
    progress.isUsed = (*code)->used.has_value();
    if ((*code)->chat) {
        auto chat = ChatRepository(m_tx, m_bot).find(*(*code)->chat);
        if (!chat)
            return failure(chat.error());
        progress.chat = std::move(*chat);
    }
    auto arrivals = codes.arrivals();
    if (!arrivals)
        return failure(arrivals.error());
    for (ConnectArrival &arrival : *arrivals)
        progress.arrivals.push_back({arrival.at, arrival.verdict, arrival.chatTitle, arrival.senderName});
    return progress;
}

} // namespace core::store
