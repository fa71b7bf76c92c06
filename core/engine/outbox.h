// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/transport.h"
#include "core/engine/feature.h"
#include "core/engine/lanes.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <span>

namespace core::engine {

//! What the sender can carry right now.
struct ClaimRequest {
    int urgentFree = 0; //!< connections of lanes 1 and 2
    int accessFree = 0; //!< of these, those that lane 2 may take: one is kept for answers
    int bulkFree = 0; //!< connections of lanes 3 to 5
    size_t windowFree = 0; //!< calls of lanes 2 to 5 that the rate limits allow
    int checksFree = 0; //!< calls of lane 5
    bool areAnswersHeld = false; //!< lane 1 waits for its own 429
    QSet<qint64> heldChats = {}; //!< no message into these now
};

//! A call to be sent now; it is stored as being on its way.
struct ClaimedCall {
    OutboxId id;
    Lane lane = Lane::Replies;
    botapi::Request request;
    std::optional<qint64> limitKey;
};

struct Claim {
    std::vector<ClaimedCall> calls;
    std::optional<Instant> nextDue; //!< when the next waiting row becomes due
};

//! What becomes of a call after its outcome.
struct Disposition {
    OutboxState state = OutboxState::Done;
    Duration wait{0}; //!< Pending: not before that
};

//! Decides by the kind of outcome, by what a repeat would do, and by how often it was tried. Pure.
[[nodiscard]] Disposition dispositionOf(const std::optional<Error> &error, botapi::Repeat repeat, int attempts,
                                        double random);

//! The writer's side of sending: claims rows and stores outcomes. Lives in the writer's thread.
class Outbox {
public:
    explicit Outbox(std::span<const std::unique_ptr<Feature>> features);

    //! Takes rows that may go now. Wishes are evaluated again; those no longer wanted are dropped. While \p isPaused
    //! only answers and replies go, and of access what lets nobody in or out.
    [[nodiscard]] Result<Claim> claim(const ClaimRequest &request, bool isPaused, Context &context);
    //! Stores the outcome and hands it to the feature.
    [[nodiscard]] Result<> finish(OutboxId id, const Result<botapi::RawReply> &reply, Context &context);
    //! A person decided that a call is not to be made (again), and the feature is told. False when it is on its way or
    //! settled.
    [[nodiscard]] Result<bool> giveUp(OutboxId id, Context &context);
    //! After a start: see OutboxRepository::recover(). The features are told of what is uncertain now.
    [[nodiscard]] Result<> recover(Context &context);
    //! The store was a copy: see OutboxRepository::doubt(). The features are told of what is uncertain now.
    [[nodiscard]] Result<> doubt(Context &context);
    //! Drops what expired, and tells the features.
    [[nodiscard]] Result<> dropExpired(Context &context);

private:
    [[nodiscard]] Feature *featureOf(const OutboxRow &row) const;
    [[nodiscard]] Result<std::optional<ClaimedCall>> claimRow(const OutboxRow &row, Context &context);
    [[nodiscard]] Result<> tellOfDoubt(const Result<std::vector<OutboxRow>> &rows, Context &context);
    [[nodiscard]] Result<> tell(const OutboxRow &row, const Result<JsonValue> &outcome, Context &context);
    [[nodiscard]] Result<> failAlone(const OutboxRow &row, const Error &error, Context &context);
    //! Whether the call may be made again, to the chat's new address.
    [[nodiscard]] Result<bool> follow(const OutboxRow &row, std::optional<qint64> migratedTo, Context &context);

    QHash<QString, Feature *> m_features;
    Lanes m_lanes;
};

} // namespace core::engine
