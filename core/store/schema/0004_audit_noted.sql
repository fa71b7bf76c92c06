-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happens in Telegram while nobody listens is heard of later: at_ms is when it happened, the order of the entries is
-- that of hearing of it.

ALTER TABLE audit ADD COLUMN noted_ms INTEGER; -- when it was heard of, where that was much later; else empty

DROP INDEX audit_chat; -- nothing asked by it, and every entry paid for it
