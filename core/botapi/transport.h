// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <optional>
#include <vector>

namespace core::botapi {

//! A file that goes with a call, streamed from disk.
struct Upload {
    QString field; //!< parameter name, e.g. "document", or the name that attach://… refers to
    QString path;
    QString fileName; //!< as the receiver sees it
    QString mimeType = {};
};

//! Which connections a call may use: they are kept apart so that an urgent answer never waits behind bulk sending.
enum class Channel {
    Poll, //!< getUpdates
    Urgent, //!< answers with a deadline, and access
    Bulk, //!< messages and files
};

//! One call, ready to be sent.
struct Request {
    QString method;
    QByteArray parameters = {}; //!< a JSON object, UTF-8, or nothing; with uploads sent as multipart fields
    std::vector<Upload> uploads = {};
    Channel channel = Channel::Urgent;
    Duration deadline = std::chrono::seconds(30); //!< total, from sending to the last byte
};

//! What came back, whatever it says.
struct RawReply {
    int status = 0; //!< HTTP status
    QByteArray body;
    std::optional<Instant> serverTime = {}; //!< the Date header
    std::optional<std::chrono::seconds> retryAfter = {}; //!< the Retry-After header
};

//! Carries calls to a Telegram: over HTTP, or to the practice Telegram. One request is one request: never repeated here.
//!
//! Lives in the network thread. Errors: NotReached (surely not executed), OutcomeUnknown (sent, no whole answer),
//! Malformed (the answer breaks a limit), Cancelled. An HTTP error status is no error here.
class Transport {
public:
    virtual ~Transport() = default;

    [[nodiscard]] virtual QFuture<Result<RawReply>> send(const Request &request) = 0;
    //! How many requests of one channel may be in flight; more would wait inside the transport.
    [[nodiscard]] virtual int connections(Channel channel) const = 0;
    //! Drops all connections and requests of the channel, e.g. after the computer slept. Their futures give
    //! OutcomeUnknown, or NotReached where nothing had been sent yet.
    virtual void reconnect(Channel channel) = 0;
};

} // namespace core::botapi
