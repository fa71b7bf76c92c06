// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/member_repository.h"

namespace core::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto sightEvery = 15min; // each writes two pages of the store

QString searchText(const Person &person)
{
    // One line feed between the parts, so that no search matches across them. The folded note comes last.
    return folded(fullName(person) + u'\n' + (person.username.isEmpty() ? QString() : u'@' + person.username) + u'\n'
                  + person.id.toString() + u'\n');
}

} // namespace

QString folded(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; }))
        return text.toLower();
    // Qt folds letter by letter; only its capitals know that a ß is two letters. A capital ß is folded into a small one
    // first.
    return text.toCaseFolded().toUpper().toCaseFolded();
}

Result<bool> MemberRepository::saw(const Person &person, Instant seen, std::optional<DirectMessages> dm)
{
    // Telegram empties the first name of deleted accounts; nobody else may have an empty one.
    const bool isDeleted = person.firstName.isEmpty();
    const auto before = lastSight(person, isDeleted);
    if (!before)
        return failure(before.error());
    // The date of what the bot may do is moved on now and then, so that late news cannot undo what was true since.
    const bool isDmNews =
        dm && *before && (*before)->dmAt <= seen && ((*before)->dm != *dm || (*before)->dmAt + sightEvery <= seen);
    if (isDmNews)
        GATEHOUSE_TRY(setDirectMessages(person.id, *dm, seen));
    if (*before && (seen < (*before)->at || ((*before)->isSame && seen < (*before)->at + sightEvery)))
        return isDmNews;
    m_tx.changed(Changed::Members);
    const auto changes = *before && (*before)->isSame ? seeAgain(person.id, seen) : write(person, isDeleted, seen, dm);
    return changes.map([](Changes) { return true; });
}

Result<std::optional<MemberRepository::Sight>> MemberRepository::lastSight(const Person &person, bool isDeleted)
{
    static const Sql select(R"(
        SELECT last_seen_ms, first_name = ?2 AND last_name = ?3 AND username = ?4 AND ?5 IN ('', language_code)
            AND is_bot = ?6 AND is_premium = ?7 AND is_deleted = ?8, dm, coalesce(dm_ms, 0)
        FROM member WHERE user_id = ?1)");
    return m_tx.one(
        select,
        [](const Row &row) {
            return Sight{row.get<Instant>(0), row.get<bool>(1), row.get<DirectMessages>(2), row.get<Instant>(3)};
        },
        person.id, person.firstName, person.lastName, person.username, person.languageCode, person.isBot,
        person.isPremium, isDeleted);
}

Result<Changes> MemberRepository::seeAgain(UserId user, Instant seen)
{
    // Names no more columns than it has to: SQLite rewrites the indexes of all that are named, changed or not.
    static const Sql update("UPDATE member SET last_seen_ms = ? WHERE user_id = ?");
    return m_tx.run(update, seen, user);
}

Result<Changes> MemberRepository::write(const Person &person, bool isDeleted, Instant seen,
                                        std::optional<DirectMessages> dm)
{
    static const Sql upsert(R"(
        INSERT INTO member (user_id, first_name, last_name, username, language_code, is_bot, is_premium, is_deleted,
            search, first_seen_ms, last_seen_ms, dm, dm_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, coalesce(?11, 'never'), iif(?11 IS NULL, NULL, ?10))
        ON CONFLICT (user_id) DO UPDATE SET
            first_name = excluded.first_name, last_name = excluded.last_name, username = excluded.username,
            language_code = CASE excluded.language_code WHEN '' THEN member.language_code ELSE excluded.language_code END,
            is_bot = excluded.is_bot, is_premium = excluded.is_premium, is_deleted = excluded.is_deleted,
            search = excluded.search || member.note_folded,
            last_seen_ms = excluded.last_seen_ms)");
    return m_tx.run(upsert, person.id, person.firstName, person.lastName, person.username, person.languageCode,
                    person.isBot, person.isPremium, isDeleted, searchText(person), seen, dm);
}

Result<> MemberRepository::ensure(UserId user, const QString &username, Instant now)
{
    static const Sql insert(R"(
        INSERT INTO member (user_id, first_name, username, search, first_seen_ms, last_seen_ms)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (user_id) DO NOTHING)");
    const Person person{user, username.isEmpty() ? user.toString() : username, {}, username};
    m_tx.changed(Changed::Members);
    return m_tx.run(insert, user, person.firstName, username, searchText(person), now, now).map([](Changes) {});
}

Result<std::optional<Member>> MemberRepository::find(UserId user)
{
    static const Sql select(R"(
        SELECT user_id, first_name, last_name, username, language_code, is_bot, is_premium, is_deleted, dm, note,
            first_seen_ms, last_seen_ms FROM member WHERE user_id = ?)");
    static const Sql tags("SELECT tag FROM member_tag WHERE user_id = ? ORDER BY tag");
    auto member = m_tx.one(
        select,
        [](const Row &row) {
            return Member{Person{row.get<UserId>(0), row.get<QString>(1), row.get<QString>(2), row.get<QString>(3),
                                 row.get<QString>(4), row.get<bool>(5), row.get<bool>(6)},
                          row.get<bool>(7),
                          row.get<DirectMessages>(8),
                          row.get<QString>(9),
                          {},
                          row.get<Instant>(10),
                          row.get<Instant>(11)};
        },
        user);
    if (!member || !*member)
        return member;
    auto names = m_tx.all(
        tags, [](const Row &row) { return row.get<QString>(0); }, user);
    if (!names)
        return failure(names.error());
    (*member)->tags = QStringList(names->begin(), names->end());
    return member;
}

Result<std::optional<UserId>> MemberRepository::findByUsername(const QString &username)
{
    // Names move from person to person: the one seen last under it has it.
    static const Sql select(R"(
        SELECT user_id FROM member WHERE username <> '' AND lower(username) = lower(?) ORDER BY last_seen_ms DESC LIMIT 1)");
    return m_tx.one(
        select, [](const Row &row) { return row.get<UserId>(0); }, username);
}

Result<> MemberRepository::setDirectMessages(UserId user, DirectMessages state, Instant at)
{
    static const Sql update(R"(
        UPDATE member SET dm = ?1, dm_ms = ?2
        WHERE user_id = ?3 AND coalesce(dm_ms, 0) <= ?2 AND (dm <> ?1 OR dm_ms + ?4 <= ?2))");
    const auto changes = m_tx.run(update, state, at, user, Duration(sightEvery));
    if (!changes)
        return failure(changes.error());
    if (changes->rows > 0)
        m_tx.changed(Changed::Members);
    return {};
}

Result<> MemberRepository::setDeleted(UserId user)
{
    static const Sql update("UPDATE member SET is_deleted = 1 WHERE user_id = ? AND is_deleted = 0");
    m_tx.changed(Changed::Members);
    return m_tx.run(update, user).map([](Changes) {});
}

Result<> MemberRepository::setNote(UserId user, const QString &note)
{
    static const Sql update("UPDATE member SET note = ?, note_folded = ?, search = ? WHERE user_id = ?");
    const auto member = find(user);
    if (!member)
        return failure(member.error());
    if (!*member)
        return failure(Error::Kind::NotFound, u"no member %1"_s.arg(user.value()));
    m_tx.changed(Changed::Members);
    return m_tx.run(update, note, folded(note), searchText((*member)->person) + folded(note), user).map([](Changes) {});
}

Result<> MemberRepository::setTags(UserId user, const QStringList &tags)
{
    static const Sql clear("DELETE FROM member_tag WHERE user_id = ?");
    static const Sql insert("INSERT INTO member_tag (user_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING");
    m_tx.changed(Changed::Members);
    GATEHOUSE_TRY(m_tx.run(clear, user));
    for (const QString &tag : tags) {
        if (!tag.trimmed().isEmpty())
            GATEHOUSE_TRY(m_tx.run(insert, user, tag.trimmed()));
    }
    return {};
}

Result<> MemberRepository::forget(UserId user)
{
    static const Sql revokes("UPDATE outbox SET user_id = NULL WHERE user_id = ? AND method = 'revokeChatInviteLink'");
    // Rows of which somebody may still speak stay, empty: a button under an old message names its question by number, an
    // answer on its way its call, and SQLite gives the number of a deleted last row to the next one.
    static const Sql decisions(R"(
        UPDATE decision SET state = 'closed', user_id = NULL, subject_key = '', details = '{}', answer = NULL,
            answered_ms = coalesce(answered_ms, asked_ms) WHERE user_id = ?)");
    static const Sql sending(R"(
        UPDATE outbox SET state = 'dropped', user_id = NULL, limit_key = NULL, wish = NULL, parameters = '{}',
            context = '{}', cause = '', order_key = '', replace_key = NULL, error = NULL, finished_ms = claimed_ms
        WHERE user_id = ? AND state = 'sending')");
    static const Sql calls("DELETE FROM outbox WHERE user_id = ?");
    // What is no JSON has no fields; there the number counts wherever it stands by itself.
    static const Sql updates(R"(
        DELETE FROM failed_update WHERE CASE WHEN json_valid(raw)
            THEN EXISTS (SELECT 1 FROM json_tree(raw) WHERE key IN ('id', 'user_id') AND type = 'integer' AND atom = ?1)
            ELSE ' ' || raw || ' ' GLOB '*[^-0-9]' || ?1 || '[^0-9]*' END)");
    static const Sql audit("UPDATE audit SET details = '{}' WHERE user_id = ?");
    static const Sql member("DELETE FROM member WHERE user_id = ?");
    m_tx.changed(ChangeSet(Changed::Members) | Changed::Outbox | Changed::Decisions | Changed::FailedUpdates
                 | Changed::Audit);
    GATEHOUSE_TRY(m_tx.run(revokes, user)); // they name nobody, and a way in must not stay open
    GATEHOUSE_TRY(m_tx.run(decisions, user));
    GATEHOUSE_TRY(m_tx.run(sending, user));
    GATEHOUSE_TRY(m_tx.run(calls, user));
    GATEHOUSE_TRY(m_tx.run(updates, user));
    GATEHOUSE_TRY(m_tx.run(audit, user));
    return m_tx.run(member, user).map([](Changes) {});
}

} // namespace core::store
