// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chat_repository.h"

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

// The newest address, by an index alone: ordering by both columns would make SQLite sort for every row.
#define GATEHOUSE_CHAT_COLUMNS                                                                                         \
    "c.chat_key, (SELECT min(a.telegram_id) FROM chat_address a WHERE a.chat_key = c.chat_key AND a.since_ms = "       \
    "(SELECT max(n.since_ms) FROM chat_address n WHERE n.chat_key = c.chat_key)), c.type, c.title, c.username, "       \
    "c.state, c.delivery, c.bot_status, c.rights, c.rights_lost, c.rights_lost_ms, c.member_count, c.linked_chat, "    \
    "c.found_ms, c.connected_ms, c.disconnected_ms, c.checked_ms"

Chat readChat(const Row &row)
{
    Chat chat;
    chat.key = row.get<ChatKey>(0);
    chat.address = row.get<ChatId>(1);
    chat.type = row.get<ChatType>(2);
    chat.title = row.get<QString>(3);
    chat.username = row.get<QString>(4);
    chat.state = row.get<ChatState>(5);
    chat.delivery = row.get<Delivery>(6);
    chat.botStatus = row.get<MemberStatus>(7);
    chat.rights = Rights::fromInt(row.get<int>(8));
    chat.rightsLost = Rights::fromInt(row.get<int>(9));
    chat.rightsLostAt = row.get<std::optional<Instant>>(10);
    chat.memberCount = row.get<std::optional<qint64>>(11);
    chat.linkedChat = row.get<std::optional<ChatId>>(12);
    chat.found = row.get<Instant>(13);
    chat.connected = row.get<std::optional<Instant>>(14);
    chat.disconnected = row.get<std::optional<Instant>>(15);
    chat.checked = row.get<std::optional<Instant>>(16);
    return chat;
}

} // namespace

Result<std::optional<Chat>> ChatRepository::findByAddress(ChatId address)
{
    static const Sql select("SELECT " GATEHOUSE_CHAT_COLUMNS
                            " FROM chat_address f JOIN chat c ON c.chat_key = f.chat_key"
                            " WHERE f.bot_id = ? AND f.telegram_id = ?");
    return m_tx.one(select, readChat, m_bot, address);
}

Result<std::optional<Chat>> ChatRepository::find(ChatKey key)
{
    static const Sql select("SELECT " GATEHOUSE_CHAT_COLUMNS " FROM chat c WHERE c.bot_id = ? AND c.chat_key = ?");
    return m_tx.one(select, readChat, m_bot, key);
}

Result<std::optional<ConnectedChat>> ChatRepository::connected(ChatId address)
{
    static const Sql select(R"(
        SELECT c.chat_key, c.linked_chat, c.connected_ms FROM chat_address a JOIN chat c ON c.chat_key = a.chat_key
        WHERE a.bot_id = ? AND a.telegram_id = ? AND c.state = 'connected')");
    return m_tx.one(
        select,
        [](const Row &row) {
            return ConnectedChat{row.get<ChatKey>(0), row.get<std::optional<ChatId>>(1),
                                 row.get<std::optional<Instant>>(2)};
        },
        m_bot, address);
}

Result<std::vector<Chat>> ChatRepository::all()
{
    static const Sql select("SELECT " GATEHOUSE_CHAT_COLUMNS " FROM chat c WHERE c.bot_id = ? ORDER BY c.chat_key");
    return m_tx.all(select, readChat, m_bot);
}

Result<std::optional<Instant>> ChatRepository::oldestCheck()
{
    static const Sql select("SELECT min(checked_ms) FROM chat WHERE bot_id = ? AND state = 'connected'");
    return m_tx.value<std::optional<Instant>>(select, m_bot);
}

Result<ChatKey> ChatRepository::add(const Chat &chat)
{
    static const Sql insert(R"(
        INSERT INTO chat (bot_id, type, title, username, state, delivery, found_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
        RETURNING chat_key)");
    const auto key =
        m_tx.value<ChatKey>(insert, m_bot, chat.type, chat.title, chat.username, chat.state, chat.delivery, chat.found);
    if (!key)
        return key;
    GATEHOUSE_TRY(addAddress(*key, chat.address, chat.found));
    Chat stored = chat;
    stored.key = *key;
    GATEHOUSE_TRY(save(stored));
    return key;
}

Result<> ChatRepository::save(const Chat &chat)
{
    static const Sql update(R"(
        UPDATE chat SET type = ?, title = ?, username = ?, state = ?, delivery = ?, bot_status = ?, rights = ?,
            rights_lost = ?, rights_lost_ms = ?, member_count = ?, linked_chat = ?, connected_ms = ?, disconnected_ms = ?,
            checked_ms = ?
        WHERE bot_id = ? AND chat_key = ?)");
    m_tx.changed(Changed::Chats);
    return m_tx
        .run(update, chat.type, chat.title, chat.username, chat.state, chat.delivery, chat.botStatus,
             chat.rights.toInt(), chat.rightsLost.toInt(), chat.rightsLostAt, chat.memberCount, chat.linkedChat,
             chat.connected, chat.disconnected, chat.checked, m_bot, chat.key)
        .map([](Changes) {});
}

Result<> ChatRepository::addAddress(ChatKey key, ChatId address, Instant now)
{
    static const Sql insert(R"(
        INSERT INTO chat_address (bot_id, telegram_id, chat_key, since_ms) VALUES (?, ?, ?, ?)
        ON CONFLICT (bot_id, telegram_id) DO UPDATE SET chat_key = excluded.chat_key, since_ms = excluded.since_ms)");
    m_tx.changed(Changed::Chats);
    return m_tx.run(insert, m_bot, address, key, now).map([](Changes) {});
}

Result<> ChatRepository::merge(ChatKey from, ChatKey into)
{
    static const Sql unseen(R"(
        UPDATE presence SET (unseen, unseen_ms) = (SELECT o.unseen, o.unseen_ms FROM presence o
            WHERE o.chat_key = ?2 AND o.user_id = presence.user_id)
        WHERE chat_key = ?1 AND ?1 <> ?2 AND unseen IS NULL)");
    static const Sql presence(R"(
        UPDATE presence SET chat_key = ?1 WHERE chat_key = ?2
            AND NOT EXISTS (SELECT 1 FROM presence o WHERE o.chat_key = ?1 AND o.user_id = presence.user_id))");
    static const Sql otherPresence("DELETE FROM presence WHERE chat_key = ?2 AND ?1 <> ?2");
    static const Sql fact(R"(
        UPDATE access_fact SET chat_key = ?1 WHERE chat_key = ?2
            AND NOT EXISTS (SELECT 1 FROM access_fact o WHERE o.chat_key = ?1 AND o.user_id = access_fact.user_id
                AND o.kind = access_fact.kind))");
    static const Sql otherFact("DELETE FROM access_fact WHERE chat_key = ?2 AND ?1 <> ?2");
    static const Sql check(R"(
        UPDATE presence_check SET chat_key = ?1 WHERE chat_key = ?2
            AND NOT EXISTS (SELECT 1 FROM presence_check o WHERE o.chat_key = ?1 AND o.user_id = presence_check.user_id))");
    static const Sql otherCheck("DELETE FROM presence_check WHERE chat_key = ?2 AND ?1 <> ?2");
    static const Sql invite("UPDATE invite SET chat_key = ?1 WHERE chat_key = ?2");
    static const Sql outbox("UPDATE outbox SET chat_key = ?1 WHERE chat_key = ?2");
    // The same question about both is one question now.
    static const Sql otherDecision(R"(
        UPDATE decision SET state = 'closed', answered_ms = asked_ms WHERE chat_key = ?2 AND state = 'open' AND EXISTS (
            SELECT 1 FROM decision o WHERE o.chat_key = ?1 AND o.state = 'open' AND o.kind = decision.kind
                AND o.user_id IS decision.user_id))");
    static const Sql decision(R"(
        UPDATE decision SET chat_key = ?1, subject_key = CASE
            WHEN subject_key = CAST(?2 AS TEXT) THEN CAST(?1 AS TEXT)
            WHEN subject_key = ?2 || ':' || user_id THEN ?1 || ':' || user_id
            ELSE subject_key END
        WHERE chat_key = ?2)");
    static const Sql audit("UPDATE audit SET chat_key = ?1 WHERE chat_key = ?2");
    static const Sql code("UPDATE connect_code SET chat_key = ?1 WHERE chat_key = ?2");
    static const Sql address("UPDATE chat_address SET chat_key = ?1 WHERE chat_key = ?2");
    static const Sql chat("DELETE FROM chat WHERE chat_key = ?2 AND ?1 <> ?2");
    for (const Sql *sql : {&unseen, &presence, &otherPresence, &fact, &otherFact, &check, &otherCheck, &invite, &outbox,
                           &otherDecision, &decision, &audit, &code, &address, &chat})
        GATEHOUSE_TRY(m_tx.run(*sql, into, from));
    m_tx.changed(Changed::Chats);
    m_tx.changed(Changed::Members);
    m_tx.changed(Changed::Decisions);
    return {};
}

Result<ChatId> ChatRepository::address(ChatKey key)
{
    static const Sql select(R"(
        SELECT telegram_id FROM chat_address WHERE bot_id = ? AND chat_key = ? ORDER BY since_ms DESC, telegram_id LIMIT 1)");
    return m_tx.value<ChatId>(select, m_bot, key);
}

} // namespace core::store
