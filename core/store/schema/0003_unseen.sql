-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why somebody is inside of whom no joining was seen ("here before us", or came in a gap) is part of their presence: it is
-- written together with it for everybody who is new, and needs no row and no indexes of its own.

ALTER TABLE presence ADD COLUMN unseen TEXT CHECK (unseen = 'before' OR unseen = 'gap');
ALTER TABLE presence ADD COLUMN unseen_ms INTEGER;

INSERT INTO presence (chat_key, user_id, status, is_inside, as_of_ms, source, unseen, unseen_ms)
    SELECT chat_key, user_id, 'unknown', 0, 0, 'unknown', kind, since_ms FROM access_fact
    WHERE kind IN ('before', 'gap') ORDER BY kind DESC -- who is both was here before us
    ON CONFLICT (chat_key, user_id) DO UPDATE SET unseen = excluded.unseen, unseen_ms = excluded.unseen_ms;
DELETE FROM access_fact WHERE kind IN ('before', 'gap');

CREATE VIEW every_fact AS
    SELECT chat_key, user_id, kind, since_ms, until_ms, origin, delivery, not_before_ms FROM access_fact
    UNION ALL SELECT chat_key, user_id, unseen, unseen_ms, NULL, 'gatehouse', NULL, NULL FROM presence
    WHERE unseen IS NOT NULL;

-- Nothing orders by it any more; member.search begins with the same name.
ALTER TABLE member DROP COLUMN sort_name;
