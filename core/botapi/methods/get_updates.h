// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/transport.h"
#include "core/botapi/update_batch.h"

#include <QStringList>

#include <chrono>

namespace core::botapi {

//! Waits for updates and confirms all below offset: those are then forgotten by Telegram.
//!
//! Error::Kind::Conflict while another program polls this bot or a webhook is set; Unauthorized when the token is
//! wrong. Only one poll may wait at a time. A repeat gives the same updates again until a larger offset confirms
//! them.
//! \see https://core.telegram.org/bots/api#getupdates
struct GetUpdates {
    static constexpr QLatin1StringView name{"getUpdates"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = UpdateBatch;

    qint64 offset = 0; //!< the largest id seen plus 1; 0: from the oldest that is not confirmed
    int limit = 0; //!< 1 to 100; 0: 100
    std::chrono::seconds timeout = {}; //!< how long to wait for the first; 50 at most, 0: do not wait
    QStringList allowedUpdates = {}; //!< kept by Telegram from call to call; empty: as last time

    //! The updates are read one by one, so that a broken one does not hide the others.
    [[nodiscard]] static Result<UpdateBatch> openReply(const RawReply &reply) { return UpdateBatch::fromReply(reply); }

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("offset", &GetUpdates::offset), optional("limit", &GetUpdates::limit),
                          optional("timeout", &GetUpdates::timeout),
                          optional("allowed_updates", &GetUpdates::allowedUpdates)};
    }
    friend bool operator==(const GetUpdates &, const GetUpdates &) = default;
};
static_assert(Method<GetUpdates>);

} // namespace core::botapi
