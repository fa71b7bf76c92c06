// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/base/result.h"
#include "core/domain/chat.h"
#include "core/domain/invite.h"
#include "core/domain/member.h"
#include "core/domain/presence.h"
#include "core/domain/verdict.h"
#include "core/queries/activity.h"

#include <QFuture>
#include <QJsonObject>

#include <compare>
#include <memory>
#include <variant>

namespace core::store {
class Reader;
}

namespace core::queries {

//! The one state of a person that a table shows, the first that fits in this order.
enum class MemberState {
    Deleted, //!< the account is gone
    Asks, //!< an open decision is about this person
    Banned, //!< by hand, in at least one chat
    Administrator, //!< somewhere
    Inside, //!< in at least one connected chat
    Invited, //!< outside, with an open invite
    Ended, //!< outside; was granted access once, or was removed
    Outside, //!< outside; only wrote to the bot, or left
};

enum class MemberStatusFilter { All, Inside, NotInside, Invited, Asks, Blocked, Banned, Administrators };
enum class MemberSort { Name, Seen, Until };

struct MemberFilter {
    QString text = {}; //!< part of name, @username, id or note, without case; several words must all be found
    MemberStatusFilter status = MemberStatusFilter::All;
    std::optional<ChatKey> chat = {}; //!< only people inside this chat
    MemberSort sort = MemberSort::Seen;
    bool descending = true;
    int offset = 0; //!< >= 0
    int limit = 200; //!< 1 to 1000

    friend bool operator==(const MemberFilter &, const MemberFilter &) = default;
};

//! One line of the members table.
struct MemberRow {
    UserId id;
    QString name; //!< as Telegram says it: untrusted
    QString username = {}; //!< without @; may be empty
    MemberState state = MemberState::Outside;
    DirectMessages directMessages = DirectMessages::Never;
    bool isBot = false;
    int chatsInside = 0;
    std::optional<Instant> until = {}; //!< the nearest end of a grant
    bool isForEver = false; //!< a grant without an end, or administrator, or here before us
    Instant lastSeen = {};
    Instant firstSeen = {};
    QStringList tags = {};
    QString note = {};
};

//! Everybody who fits a filter, in its order: numbers only, so that there may be a million. Shared, never changed, and not
//! empty as a pointer where it is known.
using MemberOrder = std::shared_ptr<const std::vector<UserId>>;

struct MemberPage {
    std::vector<MemberRow> rows;
    qint64 total = 0; //!< of the filter, without offset and limit
    bool isTotalKnown = true; //!< else more than that fit, and to count them takes as long as order() does
    MemberOrder order = {}; //!< where finding the page has found it too
};

//! Numbers for the filter chips, all with the filter's text and chat.
struct MemberCounts {
    qint64 all = 0;
    qint64 inside = 0;
    qint64 notInside = 0;
    qint64 invited = 0;
    qint64 asks = 0;
    qint64 blocked = 0; //!< blocked the bot
    qint64 banned = 0;
    qint64 administrators = 0;
};

//! A member and one connected chat: what is so, what may be, what happens next.
struct ChatStanding {
    Chat chat;
    std::optional<Presence> presence;
    Verdict verdict;
    std::optional<Invite> invite; //!< the newest
    std::optional<Instant> removalDue; //!< a removal waits until then and can be undone
    std::optional<CallRow> failed = {}; //!< the newest call about the two that failed and still matters

    friend bool operator==(const ChatStanding &, const ChatStanding &) = default;
};

//! Something that happened with a person, or was ordered.
struct TimelineEvent {
    QString action; //!< a stable word, see ui/text/audit
    QString actor = {};
    QJsonObject details = {};

    friend bool operator==(const TimelineEvent &, const TimelineEvent &) = default;
};
//! A message of the bot to a person. Its text is not kept.
struct TimelineMessage {
    QString cause; //!< a stable word
    OutboxState state = OutboxState::Pending;
    std::optional<Error::Kind> error = {};

    friend bool operator==(const TimelineMessage &, const TimelineMessage &) = default;
};
//! What the creator was asked about a person.
struct TimelineQuestion {
    DecisionKind kind = DecisionKind::MayStay;
    DecisionState state = DecisionState::Open;
    QString answer = {}; //!< one of DecisionRow::answers
    QString answeredBy = {};

    friend bool operator==(const TimelineQuestion &, const TimelineQuestion &) = default;
};

//! Where an entry stands in its timeline: the greatest is the newest, and no two of a person are the same.
struct TimelinePlace {
    Instant at;
    int source = 0;
    qint64 id = 0; //!< within the source

    friend auto operator<=>(const TimelinePlace &, const TimelinePlace &) = default;
};

//! One line of a member's timeline.
struct TimelineEntry {
    Instant at;
    std::variant<TimelineEvent, TimelineMessage, TimelineQuestion> what = {};
    std::optional<ChatKey> chat = {};
    QString chatTitle = {}; //!< untrusted
    int source = 0; //!< with at and id its place
    qint64 id = 0;

    [[nodiscard]] TimelinePlace place() const { return {at, source, id}; }

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

struct TimelinePage {
    std::vector<TimelineEntry> entries; //!< the newest first
    bool hasMore = false; //!< there are older ones

    friend bool operator==(const TimelinePage &, const TimelinePage &) = default;
};

inline constexpr int timelinePage = 50; //!< as many entries come with the details
inline constexpr int longestTimelinePage = 1000;

struct MemberDetails {
    Member member;
    MemberState state = MemberState::Outside;
    std::vector<ChatStanding> chats;
    TimelinePage timeline; //!< the newest timelinePage entries

    friend bool operator==(const MemberDetails &, const MemberDetails &) = default;
};

//! What the members page asks. Each question runs in the reader's thread; a newer page(), order(), counts()
//! or suggest() takes the place of an older one, which is cancelled.
class MemberQueries final {
public:
    MemberQueries(store::Reader &reader, const Clock &clock) : m_reader(reader), m_clock(clock) { }

    [[nodiscard]] QFuture<Result<MemberPage>> page(const MemberFilter &filter) const;
    //! Everybody who fits; offset and limit do not count. A page of a million comes at once, this a moment later: ask for it
    //! after the page, which takes its place too.
    [[nodiscard]] QFuture<Result<MemberOrder>> order(const MemberFilter &filter) const;
    //! The lines of these people, in the given order; who is not known any more has none.
    [[nodiscard]] QFuture<Result<std::vector<MemberRow>>> rows(const std::vector<UserId> &users) const;
    [[nodiscard]] QFuture<Result<MemberCounts>> counts(const MemberFilter &filter) const;
    //! NotFound when nobody has this id.
    [[nodiscard]] QFuture<Result<MemberDetails>> details(UserId user) const;
    //! Entries of the person's timeline that are older than \p before, at most \p limit of 1 to longestTimelinePage. Pages
    //! fit together whatever happens between two questions.
    [[nodiscard]] QFuture<Result<TimelinePage>> timeline(UserId user, const TimelinePlace &before, int limit) const;
    //! People whose name, @username or id begins with \p text, for choosing one; at most \p limit.
    [[nodiscard]] QFuture<Result<std::vector<MemberRow>>> suggest(const QString &text, int limit = 20) const;
    //! Everything known of the person, as one JSON object for them to keep.
    [[nodiscard]] QFuture<Result<QJsonObject>> everythingOf(UserId user) const;

private:
    store::Reader &m_reader;
    const Clock &m_clock;
    // Their addresses tell questions of one kind from others.
    const char m_topicOfPage = 0;
    const char m_topicOfOrder = 0;
    const char m_topicOfCounts = 0;
    const char m_topicOfSuggestions = 0;
};

} // namespace core::queries

template <>
inline constexpr auto core::jsonNames<core::queries::MemberState> = std::array{
    std::pair{core::queries::MemberState::Deleted, std::string_view("deleted")},
    std::pair{core::queries::MemberState::Asks, std::string_view("asks")},
    std::pair{core::queries::MemberState::Banned, std::string_view("banned")},
    std::pair{core::queries::MemberState::Administrator, std::string_view("administrator")},
    std::pair{core::queries::MemberState::Inside, std::string_view("inside")},
    std::pair{core::queries::MemberState::Invited, std::string_view("invited")},
    std::pair{core::queries::MemberState::Ended, std::string_view("ended")},
    std::pair{core::queries::MemberState::Outside, std::string_view("outside")},
};
template <>
inline constexpr auto core::jsonNames<core::queries::MemberStatusFilter> = std::array{
    std::pair{core::queries::MemberStatusFilter::All, std::string_view("all")},
    std::pair{core::queries::MemberStatusFilter::Inside, std::string_view("inside")},
    std::pair{core::queries::MemberStatusFilter::NotInside, std::string_view("not-inside")},
    std::pair{core::queries::MemberStatusFilter::Invited, std::string_view("invited")},
    std::pair{core::queries::MemberStatusFilter::Asks, std::string_view("asks")},
    std::pair{core::queries::MemberStatusFilter::Blocked, std::string_view("blocked")},
    std::pair{core::queries::MemberStatusFilter::Banned, std::string_view("banned")},
    std::pair{core::queries::MemberStatusFilter::Administrators, std::string_view("administrators")},
};
template <>
inline constexpr auto core::jsonNames<core::queries::MemberSort> = std::array{
    std::pair{core::queries::MemberSort::Name, std::string_view("name")},
    std::pair{core::queries::MemberSort::Seen, std::string_view("seen")},
    std::pair{core::queries::MemberSort::Until, std::string_view("until")},
};
