// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/envelope.h"
#include "core/botapi/method.h"
#include "core/botapi/transport.h"

#include <QJsonDocument>

namespace core::botapi {

//! How a single call is sent.
struct CallOptions {
    Channel channel = Channel::Urgent;
    Duration deadline = std::chrono::seconds(30);
    std::vector<Upload> uploads = {};
};

//! Calls methods and reads what they give: one request each, no limits and no second tries. Lives in the thread of the
//! transport.
class ApiClient {
public:
    explicit ApiClient(Transport &transport) : m_transport(transport) { }

    //! The errors of the transport, of openEnvelope() and of the method. The answer is read in the transport's thread.
    template <Method M>
    [[nodiscard]] QFuture<Result<typename M::Reply>> call(const M &method, CallOptions options = {})
    {
        return m_transport.send(requestFor(method, std::move(options)))
            .then([](const Result<RawReply> &reply) -> Result<typename M::Reply> {
                if (!reply)
                    return failure(reply.error());
                return openReply<M>(*reply);
            });
    }

    //! The request that call() sends.
    template <Method M>
    [[nodiscard]] static Request requestFor(const M &method, CallOptions options = {})
    {
        return {.method = M::name,
                .parameters = QJsonDocument(toJson(method)).toJson(QJsonDocument::Compact),
                .uploads = std::move(options.uploads),
                .channel = options.channel,
                .deadline = options.deadline};
    }

private:
    Transport &m_transport;
};

} // namespace core::botapi
