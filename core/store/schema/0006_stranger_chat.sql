-- SPDX-License-Identifier: GPL-3.0-or-later
-- Chats in which somebody made the bot administrator while a code was shown that may connect them. Once the code is over,
-- those that it did not connect are a stranger's: the creator is asked, and nothing of them stays.

CREATE TABLE stranger_chat (
    bot_id INTEGER NOT NULL,
    telegram_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    by_user_id INTEGER NOT NULL,
    PRIMARY KEY (bot_id, telegram_id)
) STRICT, WITHOUT ROWID;
