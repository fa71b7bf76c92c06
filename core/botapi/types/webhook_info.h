// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace core::botapi {

//! How updates are delivered. With an empty url the bot polls.
//! \see https://core.telegram.org/bots/api#webhookinfo
struct WebhookInfo {
    QString url;
    bool hasCustomCertificate = false;
    int pendingUpdateCount = 0;
    QString ipAddress = {};
    std::optional<Instant> lastErrorDate = {};
    QString lastErrorMessage = {};
    std::optional<Instant> lastSynchronizationErrorDate = {};
    int maxConnections = 0;
    QStringList allowedUpdates = {}; //!< as some program asked last; empty: all but three kinds

    static constexpr auto jsonFields()
    {
        return std::tuple{required("url", &WebhookInfo::url),
                          optional("has_custom_certificate", &WebhookInfo::hasCustomCertificate),
                          optional("pending_update_count", &WebhookInfo::pendingUpdateCount),
                          optional("ip_address", &WebhookInfo::ipAddress),
                          optional("last_error_date", &WebhookInfo::lastErrorDate),
                          optional("last_error_message", &WebhookInfo::lastErrorMessage),
                          optional("last_synchronization_error_date", &WebhookInfo::lastSynchronizationErrorDate),
                          optional("max_connections", &WebhookInfo::maxConnections),
                          optional("allowed_updates", &WebhookInfo::allowedUpdates)};
    }
    friend bool operator==(const WebhookInfo &, const WebhookInfo &) = default;
};

} // namespace core::botapi
