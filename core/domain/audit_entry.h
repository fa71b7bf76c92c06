// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/strong_id.h"
#include "core/domain/access_fact.h"

#include <QJsonObject>
#include <QString>

namespace core {

//! Who did what to whom, and why.
struct AuditEntry {
    Instant at; //!< when it happened
    Origin actor = Origin::Gatehouse;
    QString action; //!< a stable word, e.g. "member-added"; sentences are made in ui/text
    std::optional<UserId> user = {};
    std::optional<ChatKey> chat = {};
    QJsonObject details = {}; //!< reason, before, after: stable words and ids
    std::optional<Instant> noted = {}; //!< when Gatehouse heard of it, where that was much later
};

} // namespace core
