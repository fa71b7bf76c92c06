-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom Telegram is to be asked about, because updates about them may have been lost.

CREATE TABLE presence_check (
    chat_key INTEGER NOT NULL REFERENCES chat (chat_key),
    user_id INTEGER NOT NULL REFERENCES member (user_id) ON DELETE CASCADE,
    as_of_ms INTEGER NOT NULL, -- when they were last heard of in that chat; 0: never
    is_asked INTEGER NOT NULL DEFAULT 0, -- the question is in the outbox
    PRIMARY KEY (chat_key, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX presence_check_order ON presence_check (is_asked, as_of_ms);
