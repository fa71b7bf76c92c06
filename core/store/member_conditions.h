// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/person_name.h"

// Parts of SQL about a person: a row of the table member that is called m. Only connected chats count.

#define GATEHOUSE_CONNECTED "IN (SELECT chat_key FROM chat WHERE state = 'connected')"
#define GATEHOUSE_ASKS "EXISTS (SELECT 1 FROM decision d WHERE d.user_id = m.user_id AND d.state = 'open')"
#define GATEHOUSE_BANNED                                                                                               \
    "EXISTS (SELECT 1 FROM access_fact f WHERE f.user_id = m.user_id AND f.kind = 'banned'"                            \
    " AND f.chat_key " GATEHOUSE_CONNECTED ")"
#define GATEHOUSE_ADMINISTRATOR                                                                                        \
    "EXISTS (SELECT 1 FROM presence p WHERE p.user_id = m.user_id AND p.status IN ('creator', 'administrator')"        \
    " AND p.chat_key " GATEHOUSE_CONNECTED ")"
#define GATEHOUSE_INSIDE                                                                                               \
    "EXISTS (SELECT 1 FROM presence p WHERE p.user_id = m.user_id AND p.is_inside = 1"                                 \
    " AND p.chat_key " GATEHOUSE_CONNECTED ")"
#define GATEHOUSE_BEFORE                                                                                               \
    "EXISTS (SELECT 1 FROM presence p WHERE p.user_id = m.user_id AND p.unseen = 'before'"                             \
    " AND p.chat_key " GATEHOUSE_CONNECTED ")"
#define GATEHOUSE_INVITED                                                                                              \
    "EXISTS (SELECT 1 FROM invite i WHERE i.user_id = m.user_id AND i.state IN ('wanted', 'open')"                     \
    " AND i.chat_key " GATEHOUSE_CONNECTED ")"
#define GATEHOUSE_ENDED                                                                                                \
    "EXISTS (SELECT 1 FROM access_fact f WHERE f.user_id = m.user_id"                                                  \
    " AND f.kind IN ('grant', 'removed', 'banned', 'intruder'))"

#define GATEHOUSE_STATE                                                                                                \
    "CASE WHEN m.is_deleted THEN 'deleted' WHEN " GATEHOUSE_ASKS " THEN 'asks' WHEN " GATEHOUSE_BANNED                 \
    " THEN 'banned' WHEN " GATEHOUSE_ADMINISTRATOR " THEN 'administrator' WHEN " GATEHOUSE_INSIDE                      \
    " THEN 'inside' WHEN " GATEHOUSE_INVITED " THEN 'invited' WHEN " GATEHOUSE_ENDED                                   \
    " THEN 'ended' ELSE 'outside' END"

// The nearest end of a grant after the moment in the parameter.
#define GATEHOUSE_NEAREST_END(now)                                                                                     \
    "(SELECT min(f.until_ms) FROM access_fact f WHERE f.user_id = m.user_id AND f.kind = 'grant'"                      \
    " AND f.until_ms > " now " AND f.chat_key " GATEHOUSE_CONNECTED ")"

// What readMember() of member_row.h reads; ?1 is now.
#define GATEHOUSE_MEMBER_ROW                                                                                           \
    "SELECT m.user_id, " GATEHOUSE_PERSON_NAME ", m.username, " GATEHOUSE_STATE ", m.dm, m.is_bot,"                    \
    " (SELECT count(*) FROM presence p WHERE p.user_id = m.user_id AND p.is_inside = 1"                                \
    " AND p.chat_key " GATEHOUSE_CONNECTED "), " GATEHOUSE_NEAREST_END(                                                \
        "?1") ", (EXISTS (SELECT 1 FROM access_fact f WHERE f.user_id = m.user_id AND f.chat_key " GATEHOUSE_CONNECTED \
              " AND f.kind = 'grant' AND f.until_ms IS NULL) OR " GATEHOUSE_BEFORE " OR " GATEHOUSE_ADMINISTRATOR      \
              "), m.last_seen_ms, m.first_seen_ms, (SELECT json_group_array(t.tag) FROM member_tag t"                  \
              " WHERE t.user_id = m.user_id), m.note "

// Whether the person fits a filter: ?2 status, ?3 to ?6 words, ?7 further words as a JSON list, ?8 chat; ?1 is now. An empty
// word is not looked for, so that a walk along an index need not read the person's row.
#define GATEHOUSE_FITS_TEXT                                                                                            \
    "(?3 = '' OR has(m.search, ?3)) AND (?4 = '' OR has(m.search, ?4)) AND (?5 = '' OR has(m.search, ?5))"             \
    " AND (?6 = '' OR has(m.search, ?6))"                                                                              \
    " AND (?7 = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(?7) WHERE NOT has(m.search, value)))"
#define GATEHOUSE_FITS_STATUS                                                                                          \
    "CASE ?2 WHEN 'all' THEN 1 WHEN 'inside' THEN " GATEHOUSE_INSIDE " WHEN 'not-inside' THEN NOT " GATEHOUSE_INSIDE   \
    " WHEN 'invited' THEN " GATEHOUSE_INVITED " WHEN 'asks' THEN " GATEHOUSE_ASKS                                      \
    " WHEN 'blocked' THEN m.dm = 'blocked' WHEN 'banned' THEN " GATEHOUSE_BANNED " ELSE " GATEHOUSE_ADMINISTRATOR      \
    " END"
#define GATEHOUSE_FITS                                                                                                 \
    GATEHOUSE_FITS_TEXT " AND (?8 IS NULL OR EXISTS (SELECT 1 FROM presence p WHERE p.chat_key = ?8"                   \
                        " AND p.user_id = m.user_id AND p.is_inside = 1)) AND " GATEHOUSE_FITS_STATUS
