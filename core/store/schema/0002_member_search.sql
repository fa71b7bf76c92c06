-- SPDX-License-Identifier: GPL-3.0-or-later
-- Indexes for finding people among a million of them: by any part of a text, by state, and in the order of a table.

-- member.search begins with the folded name, so this orders by name, and it is narrow enough to be read as a whole for every
-- search. (An FTS5 index of trigrams answers 20 times faster, but costs 137 bytes and 20 microseconds for each person, keeps
-- pieces of names that were forgotten, and cannot be kept by triggers while trusted_schema is off.)
DROP INDEX member_name;
CREATE INDEX member_text ON member (search);

CREATE INDEX member_blocked ON member (user_id) WHERE dm = 'blocked';
DROP INDEX member_username;
CREATE INDEX member_username ON member (lower(username)) WHERE username <> ''; -- as names are compared: without case

DROP INDEX presence_user;
CREATE INDEX presence_user ON presence (user_id, chat_key, is_inside, status); -- answers without a look at the table
CREATE INDEX presence_administrator ON presence (user_id, chat_key) WHERE status IN ('creator', 'administrator');
CREATE INDEX access_fact_banned ON access_fact (user_id, chat_key) WHERE kind = 'banned';
CREATE INDEX invite_user ON invite (user_id, invite_id);
CREATE INDEX invite_open ON invite (user_id, chat_key) WHERE state IN ('wanted', 'open');
CREATE INDEX decision_user ON decision (user_id, state) WHERE user_id IS NOT NULL;
CREATE INDEX audit_time ON audit (at_ms);
