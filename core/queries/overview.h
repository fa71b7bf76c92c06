// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/strong_id.h"
#include "core/queries/activity.h"

#include <QFuture>
#include <QMap>

namespace core::store {
class Reader;
}

namespace core::queries {

//! Who the bot is, as stored.
struct BotSummary {
    BotId id;
    QString username;
    QString name;
    bool canJoinGroups = false;
    bool canReadAllGroupMessages = false;
    std::optional<UserId> owner = {};
    QString ownerName = {}; //!< untrusted
    Instant lastPoll; //!< 1970: none yet
    Instant gapFrom; //!< the last absence in which updates may have been lost; 1970: none
    Instant gapUntil;
};

struct Overview {
    std::optional<BotSummary> bot; //!< nothing in a new profile
    qint64 connectedChats = 0;
    qint64 chatsMissingRights = 0;
    qint64 inside = 0; //!< people in at least one connected chat
    qint64 joinedIn7Days = 0;
    qint64 goneIn7Days = 0;
    qint64 endsIn7Days = 0;
    ActivityCounts activity;
    std::vector<DecisionRow> decisions; //!< at most 3
    std::vector<AuditRow> latest; //!< at most 6
    std::optional<Instant> pausedUntil; //!< automation is paused; Instant::max(): until switched on
};

//! What one day brings.
struct DayNumbers {
    Instant from = {}; //!< its first moment
    qint64 joined = 0;
    qint64 gone = 0;
    qint64 ends = 0; //!< whose time ends then; of what is past nothing

    friend bool operator==(const DayNumbers &, const DayNumbers &) = default;
};

//! Numbers for `--health`, which survive restarts and pruning.
struct HealthNumbers {
    struct Chat {
        ChatId id;
        QString title; //!< untrusted
        QString state; //!< connected, gone
        QStringList missingRights; //!< names of the Bot API
    };

    std::optional<BotSummary> bot;
    qint64 offset = 0; //!< of the next getUpdates
    qint64 updatesSeen = 0;
    qint64 updatesFailed = 0;
    QMap<QString, qint64> unknown; //!< kinds that nothing handles yet
    QMap<QString, qint64> outbox; //!< by state
    std::vector<Chat> chats;
    ActivityCounts open; //!< what is not settled now
    std::vector<DecisionRow> decisions; //!< open, the oldest first
    std::optional<Instant> pausedUntil; //!< automation is paused; Instant::max(): until switched on
};

//! What the overview and the health report ask. Each question runs in the reader's thread.
class OverviewQueries final {
public:
    OverviewQueries(store::Reader &reader, const Clock &clock) : m_reader(reader), m_clock(clock) { }

    [[nodiscard]] QFuture<Result<Overview>> overview() const;
    //! One entry for each of \p starts but the last, which ends the last day. People count once in each day.
    [[nodiscard]] QFuture<Result<std::vector<DayNumbers>>> days(std::vector<Instant> starts) const;
    [[nodiscard]] QFuture<Result<HealthNumbers>> health() const;
    //! Whether a call is under way, or becomes due by \p until. What a pause of the automation holds longer than that does
    //! not count.
    [[nodiscard]] QFuture<Result<bool>> hasWorkUntil(Instant until) const;

private:
    store::Reader &m_reader;
    const Clock &m_clock;
};

} // namespace core::queries
