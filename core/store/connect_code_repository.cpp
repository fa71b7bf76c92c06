// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connect_code_repository.h"

namespace core::store {

Result<> ConnectCodeRepository::replace(const ConnectCode &code)
{
    static const Sql upsert(R"(
        INSERT INTO connect_code (bot_id, code, made_ms, expires_ms) VALUES (?, ?, ?, ?)
        ON CONFLICT (bot_id) DO UPDATE SET code = excluded.code, made_ms = excluded.made_ms,
            expires_ms = excluded.expires_ms, used_ms = NULL, chat_key = NULL)");
    static const Sql clear("DELETE FROM connect_arrival WHERE bot_id = ?");
    m_tx.changed(Changed::ConnectCode);
    GATEHOUSE_TRY(m_tx.run(clear, m_bot));
    return m_tx.run(upsert, m_bot, code.code, code.made, code.expires).map([](Changes) {});
}

Result<std::optional<ConnectCode>> ConnectCodeRepository::find()
{
    static const Sql select("SELECT code, made_ms, expires_ms, used_ms, chat_key FROM connect_code WHERE bot_id = ?");
    return m_tx.one(
        select,
        [](const Row &row) {
            return ConnectCode{row.get<QString>(0), row.get<Instant>(1), row.get<Instant>(2),
                               row.get<std::optional<Instant>>(3), row.get<std::optional<ChatKey>>(4)};
        },
        m_bot);
}

Result<> ConnectCodeRepository::markUsed(ChatKey chat, Instant now)
{
    static const Sql update("UPDATE connect_code SET used_ms = ?, chat_key = ? WHERE bot_id = ?");
    m_tx.changed(Changed::ConnectCode);
    return m_tx.run(update, now, chat, m_bot).map([](Changes) {});
}

Result<> ConnectCodeRepository::remove()
{
    static const Sql code("DELETE FROM connect_code WHERE bot_id = ?");
    static const Sql arrivals("DELETE FROM connect_arrival WHERE bot_id = ?");
    m_tx.changed(Changed::ConnectCode);
    GATEHOUSE_TRY(m_tx.run(arrivals, m_bot));
    return m_tx.run(code, m_bot).map([](Changes) {});
}

Result<> ConnectCodeRepository::addArrival(const ConnectArrival &arrival)
{
    static const Sql insert(
        "INSERT INTO connect_arrival (bot_id, at_ms, verdict, chat_title, sender_name) VALUES (?, ?, ?, ?, ?)");
    static const Sql trim(R"(
        DELETE FROM connect_arrival WHERE bot_id = ?1 AND arrival_id NOT IN
            (SELECT arrival_id FROM connect_arrival WHERE bot_id = ?1 ORDER BY arrival_id DESC LIMIT 20))");
    m_tx.changed(Changed::ConnectCode);
    GATEHOUSE_TRY(m_tx.run(insert, m_bot, arrival.at, arrival.verdict, arrival.chatTitle, arrival.senderName));
    return m_tx.run(trim, m_bot).map([](Changes) {});
}

Result<std::vector<ConnectArrival>> ConnectCodeRepository::arrivals()
{
    static const Sql select(R"(
        SELECT at_ms, verdict, chat_title, sender_name FROM connect_arrival WHERE bot_id = ? ORDER BY arrival_id DESC)");
    return m_tx.all(
        select,
        [](const Row &row) {
            return ConnectArrival{row.get<Instant>(0), row.get<QString>(1), row.get<QString>(2), row.get<QString>(3)};
        },
        m_bot);
}

Result<> ConnectCodeRepository::addStranger(const StrangerChat &chat)
{
    static const Sql insert(R"(
        INSERT INTO stranger_chat (bot_id, telegram_id, title, by_user_id) VALUES (?, ?, ?, ?)
        ON CONFLICT (bot_id, telegram_id) DO UPDATE SET title = excluded.title, by_user_id = excluded.by_user_id)");
    return m_tx.run(insert, m_bot, chat.address, chat.title, chat.by).map([](Changes) {});
}

Result<> ConnectCodeRepository::removeStranger(ChatId chat)
{
    static const Sql remove("DELETE FROM stranger_chat WHERE bot_id = ? AND telegram_id = ?");
    return m_tx.run(remove, m_bot, chat).map([](Changes) {});
}

Result<> ConnectCodeRepository::moveStranger(ChatId from, ChatId to)
{
    // The supergroup may have been heard of first.
    static const Sql move(R"(
        UPDATE stranger_chat SET telegram_id = ?3 WHERE bot_id = ?1 AND telegram_id = ?2
            AND NOT EXISTS (SELECT 1 FROM stranger_chat WHERE bot_id = ?1 AND telegram_id = ?3))");
    GATEHOUSE_TRY(m_tx.run(move, m_bot, from, to));
    return removeStranger(from);
}

Result<std::vector<StrangerChat>> ConnectCodeRepository::strangers()
{
    static const Sql select("SELECT telegram_id, title, by_user_id FROM stranger_chat WHERE bot_id = ?");
    return m_tx.all(
        select,
        [](const Row &row) {
            return StrangerChat{row.get<ChatId>(0), row.get<QString>(1), row.get<UserId>(2)};
        },
        m_bot);
}

} // namespace core::store
