-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970, UTC, in columns that end in _ms. Ids of Telegram are INTEGER (64 bit).
-- Checks compare one by one: for IN with more than two values SQLite builds a table of its own in every statement.

-- What the profile is: one row.
CREATE TABLE profile (
    profile_id INTEGER PRIMARY KEY CHECK (profile_id = 1),
    kind TEXT NOT NULL CHECK (kind IN ('real', 'practice')),
    created_ms INTEGER NOT NULL
) STRICT;

-- Settings of the engine; each belongs to one owner, which names it.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bot (
    bot_id INTEGER PRIMARY KEY,
    username TEXT NOT NULL,
    first_name TEXT NOT NULL,
    can_join_groups INTEGER NOT NULL,
    can_read_all INTEGER NOT NULL,
    update_offset INTEGER NOT NULL DEFAULT 0,
    last_poll_ms INTEGER NOT NULL DEFAULT 0, -- the last answer to getUpdates that was stored
    gap_from_ms INTEGER NOT NULL DEFAULT 0, -- the last absence of more than the time Telegram keeps updates
    gap_until_ms INTEGER NOT NULL DEFAULT 0,
    owner_id INTEGER
) STRICT;

-- Updates that were stored, for de-duplication: pruned after three days.
CREATE TABLE seen_update (
    bot_id INTEGER NOT NULL,
    update_id INTEGER NOT NULL,
    seen_ms INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;

-- Counters that outlive pruning.
CREATE TABLE update_kind (
    bot_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    unhandled INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (bot_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE failed_update (
    failed_id INTEGER PRIMARY KEY,
    bot_id INTEGER NOT NULL,
    update_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    feature TEXT NOT NULL, -- empty: it could not be read at all
    error_kind TEXT NOT NULL,
    error TEXT NOT NULL,
    raw TEXT NOT NULL,
    failed_ms INTEGER NOT NULL,
    tried_version TEXT NOT NULL
) STRICT;

CREATE TABLE chat (
    chat_key INTEGER PRIMARY KEY,
    bot_id INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type = 'group' OR type = 'supergroup' OR type = 'channel'),
    title TEXT NOT NULL,
    username TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state = 'found' OR state = 'ignored' OR state = 'connected' OR state = 'disconnected' OR state = 'gone'),
    delivery TEXT NOT NULL DEFAULT 'link' CHECK (delivery IN ('link', 'request')),
    bot_status TEXT NOT NULL DEFAULT 'unknown',
    rights INTEGER NOT NULL DEFAULT 0, -- bits of core::access::Right
    rights_lost_ms INTEGER,
    rights_lost INTEGER NOT NULL DEFAULT 0,
    member_count INTEGER,
    linked_chat INTEGER, -- Telegram id of the discussion group or channel
    found_ms INTEGER NOT NULL,
    connected_ms INTEGER,
    disconnected_ms INTEGER,
    checked_ms INTEGER
) STRICT;

CREATE TABLE chat_address (
    bot_id INTEGER NOT NULL,
    telegram_id INTEGER NOT NULL,
    chat_key INTEGER NOT NULL REFERENCES chat (chat_key),
    since_ms INTEGER NOT NULL,
    PRIMARY KEY (bot_id, telegram_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_address_chat ON chat_address (chat_key, since_ms);

-- Everybody whom the bot saw in a connected chat or in private.
CREATE TABLE member (
    user_id INTEGER PRIMARY KEY,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL DEFAULT '',
    username TEXT NOT NULL DEFAULT '',
    language_code TEXT NOT NULL DEFAULT '',
    is_bot INTEGER NOT NULL DEFAULT 0,
    is_premium INTEGER NOT NULL DEFAULT 0,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    dm TEXT NOT NULL DEFAULT 'never' CHECK (dm = 'never' OR dm = 'started' OR dm = 'blocked'),
    dm_ms INTEGER,
    note TEXT NOT NULL DEFAULT '',
    note_folded TEXT NOT NULL DEFAULT '',
    sort_name TEXT NOT NULL, -- case-folded, for ordering
    search TEXT NOT NULL, -- case-folded name, @username, id and note
    first_seen_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX member_name ON member (sort_name, user_id);
CREATE INDEX member_seen ON member (last_seen_ms, user_id);
CREATE INDEX member_username ON member (username) WHERE username <> '';

CREATE TABLE member_tag (
    user_id INTEGER NOT NULL REFERENCES member (user_id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (user_id, tag)
) STRICT, WITHOUT ROWID;

-- What Telegram last said about a person in a chat. Older facts never overwrite newer ones.
CREATE TABLE presence (
    chat_key INTEGER NOT NULL REFERENCES chat (chat_key),
    user_id INTEGER NOT NULL REFERENCES member (user_id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    is_inside INTEGER NOT NULL,
    as_of_ms INTEGER NOT NULL,
    source TEXT NOT NULL,
    joined_ms INTEGER,
    PRIMARY KEY (chat_key, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX presence_user ON presence (user_id);

-- The facts from which entitlement() decides.
CREATE TABLE access_fact (
    chat_key INTEGER NOT NULL REFERENCES chat (chat_key),
    user_id INTEGER NOT NULL REFERENCES member (user_id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'grant' OR kind = 'removed' OR kind = 'banned' OR kind = 'before' OR kind = 'gap' OR kind = 'intruder'),
    since_ms INTEGER NOT NULL,
    until_ms INTEGER, -- empty: for ever
    origin TEXT NOT NULL, -- who or what set it
    delivery TEXT, -- grant: how the person is let in
    not_before_ms INTEGER, -- time to undo: nothing is done before
    PRIMARY KEY (chat_key, user_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_fact_user ON access_fact (user_id);
CREATE INDEX access_fact_until ON access_fact (until_ms) WHERE until_ms IS NOT NULL;

-- Personal links and expected join requests.
CREATE TABLE invite (
    invite_id INTEGER PRIMARY KEY,
    chat_key INTEGER NOT NULL REFERENCES chat (chat_key),
    user_id INTEGER NOT NULL REFERENCES member (user_id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('link', 'request')),
    state TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    link TEXT,
    made_ms INTEGER NOT NULL,
    expires_ms INTEGER,
    delivered TEXT NOT NULL DEFAULT 'not-yet', -- or the reason why the bot could not write
    ended_ms INTEGER
) STRICT;
CREATE INDEX invite_pair ON invite (chat_key, user_id, invite_id);
CREATE INDEX invite_link ON invite (link) WHERE link IS NOT NULL;

-- Calls to Telegram that are wanted, on their way, or done.
CREATE TABLE outbox (
    outbox_id INTEGER PRIMARY KEY,
    bot_id INTEGER NOT NULL,
    lane INTEGER NOT NULL CHECK (lane BETWEEN 1 AND 5),
    state TEXT NOT NULL CHECK (state = 'pending' OR state = 'sending' OR state = 'done' OR state = 'failed' OR state = 'uncertain' OR state = 'dropped'),
    method TEXT NOT NULL, -- empty for a wish until it is claimed
    parameters TEXT NOT NULL, -- JSON without chat_id where chat_key is set
    repeat TEXT NOT NULL CHECK (repeat IN ('harmless', 'visible')),
    chat_key INTEGER, -- resolved to the chat's address when claimed
    user_id INTEGER, -- whom it is about, or to whom it goes
    wish TEXT, -- wanted state of (user, chat); evaluated again when claimed
    order_key TEXT NOT NULL DEFAULT '', -- rows of the same key go in order
    replace_key TEXT, -- a newer row of the same key supersedes a pending one
    limit_key INTEGER, -- Telegram id of the chat whose message limits count
    feature TEXT NOT NULL, -- who is told of the outcome
    context TEXT NOT NULL DEFAULT '{}', -- what the feature needs to know then
    cause TEXT NOT NULL DEFAULT '', -- why, for people and audit
    created_ms INTEGER NOT NULL,
    not_before_ms INTEGER NOT NULL,
    expires_ms INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    claimed_ms INTEGER,
    finished_ms INTEGER,
    error_kind TEXT,
    error TEXT
) STRICT;
CREATE INDEX outbox_due ON outbox (lane, not_before_ms, outbox_id) WHERE state = 'pending';
CREATE INDEX outbox_order ON outbox (order_key, outbox_id) WHERE state IN ('pending', 'sending') AND order_key <> '';
CREATE INDEX outbox_replace ON outbox (replace_key) WHERE state = 'pending' AND replace_key IS NOT NULL;
CREATE INDEX outbox_open ON outbox (state, outbox_id) WHERE state IN ('pending', 'sending', 'failed', 'uncertain');
CREATE INDEX outbox_finished ON outbox (finished_ms) WHERE finished_ms IS NOT NULL;
CREATE INDEX outbox_user ON outbox (user_id, outbox_id) WHERE user_id IS NOT NULL;

-- Questions of the engine to the creator.
CREATE TABLE decision (
    decision_id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_key TEXT NOT NULL, -- one open question of a kind about the same thing
    user_id INTEGER,
    chat_key INTEGER,
    details TEXT NOT NULL DEFAULT '{}',
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'answered' OR state = 'closed'),
    answer TEXT,
    answered_by TEXT,
    asked_ms INTEGER NOT NULL,
    answered_ms INTEGER,
    owner_message INTEGER -- the bot's message to the owner that asks the same
) STRICT;
CREATE UNIQUE INDEX decision_open ON decision (kind, subject_key) WHERE state = 'open';

CREATE TABLE audit (
    audit_id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    user_id INTEGER,
    chat_key INTEGER,
    details TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX audit_user ON audit (user_id, audit_id) WHERE user_id IS NOT NULL;
CREATE INDEX audit_chat ON audit (chat_key, audit_id) WHERE chat_key IS NOT NULL;

-- The code that connects a chat: at most one, and what arrived while it was shown.
CREATE TABLE connect_code (
    bot_id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    made_ms INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL,
    used_ms INTEGER,
    chat_key INTEGER
) STRICT;
CREATE TABLE connect_arrival (
    arrival_id INTEGER PRIMARY KEY,
    bot_id INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    chat_title TEXT NOT NULL,
    sender_name TEXT NOT NULL
) STRICT;

-- The one-time payload with which the owner binds their own Telegram account.
CREATE TABLE owner_token (
    bot_id INTEGER PRIMARY KEY,
    token TEXT NOT NULL,
    made_ms INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL
) STRICT;
