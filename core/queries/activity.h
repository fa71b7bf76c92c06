// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/domain/outbox_row.h"

#include <QFuture>
#include <QJsonObject>

namespace core::store {
class Reader;
}

namespace core::queries {

//! A question to the creator, with the names that it is about.
struct DecisionRow {
    Decision decision;
    QString userName; //!< untrusted; empty when it is about no person
    QString chatTitle; //!< untrusted; empty when it is about no chat
    std::vector<QString>
        answers; //!< stable words, the harmful one last: stay, until, remove / check, dismiss / leave, ignore
    bool wasAskedInTelegram = false;

    friend bool operator==(const DecisionRow &, const DecisionRow &) = default;
};

//! A call to Telegram, with the names that it is about.
struct CallRow {
    OutboxId id;
    OutboxState state = OutboxState::Pending;
    QString method; //!< empty for a wish that was not claimed yet
    std::optional<Wish> wish;
    std::optional<UserId> user;
    QString userName; //!< untrusted
    std::optional<ChatKey> chat;
    QString chatTitle; //!< untrusted
    QString cause; //!< a stable word
    Instant created;
    Instant notBefore;
    std::optional<Instant> finished;
    int attempts = 0;
    std::optional<Error::Kind> error;
    QString errorDetail; //!< Telegram's own words

    friend bool operator==(const CallRow &, const CallRow &) = default;
};

struct FailedUpdateRow {
    qint64 id = 0;
    UpdateId update;
    QString kind;
    QString feature; //!< empty: could not be read at all
    Error::Kind error = Error::Kind::Malformed;
    QString errorDetail;
    Instant failed;
    QByteArray raw; //!< JSON, for a person who wants to look
};

struct AuditRow {
    qint64 id = 0;
    Instant at; //!< when it happened
    QString actor;
    QString action;
    std::optional<UserId> user;
    QString userName; //!< untrusted
    std::optional<ChatKey> chat;
    QString chatTitle; //!< untrusted
    QJsonObject details;
    std::optional<Instant> noted = {}; //!< when Gatehouse heard of it, where that was much later
};

inline constexpr int longestActivity = 25'000; //!< as many rows one answer may have

struct AuditFilter {
    QString text = {}; //!< part of a person's name or id, a chat's title, or an action
    std::optional<UserId> user = {};
    std::optional<ChatKey> chat = {};
    int offset = 0;
    int limit = 200; //!< 1 to longestActivity

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

struct ActivityCounts {
    qint64 decisions = 0; //!< open
    qint64 pending = 0;
    qint64 uncertain = 0;
    qint64 failed = 0;
    qint64 failedUpdates = 0;
    qint64 audit = 0;
};

//! What the activity page asks. Each question runs in the reader's thread.
class ActivityQueries final {
public:
    explicit ActivityQueries(store::Reader &reader) : m_reader(reader) { }

    [[nodiscard]] QFuture<Result<ActivityCounts>> counts() const;
    //! The oldest first.
    [[nodiscard]] QFuture<Result<std::vector<DecisionRow>>> openDecisions() const;
    //! The newest answer first.
    [[nodiscard]] QFuture<Result<std::vector<DecisionRow>>> answeredDecisions(int limit = 50) const;
    //! Calls in one of the states, the oldest first for pending, else the newest first; at most \p limit.
    [[nodiscard]] QFuture<Result<std::vector<CallRow>>> calls(OutboxState state, int limit = 500) const;
    //! The newest first, at most \p limit.
    [[nodiscard]] QFuture<Result<std::vector<FailedUpdateRow>>> failedUpdates(int limit = 500) const;
    //! What was heard of last first. A newer question takes the place of one that still waits or runs, which is cancelled.
    [[nodiscard]] QFuture<Result<std::vector<AuditRow>>> audit(const AuditFilter &filter) const;

private:
    store::Reader &m_reader;
    const char m_topicOfAudit = 0; // its address tells questions of one kind from others
};

} // namespace core::queries
