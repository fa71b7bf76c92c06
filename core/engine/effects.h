// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/botapi/method.h"
#include "core/domain/outbox_row.h"
#include "core/store/tx.h"

#include <QJsonDocument>

namespace core::engine {

//! Calls that a handler wants. Each becomes an outbox row of the same transaction.
class Effects {
public:
    Effects(store::Tx &tx, BotId bot, Instant now) : m_tx(tx), m_bot(bot), m_now(now) { }

    //! Stores the call as \p how says; method and parameters are taken from \p method. It repeats as its type says, unless
    //! \p repeat overrides that: some messages are rather sent twice than never.
    template <botapi::Method M>
    [[nodiscard]] Result<OutboxId> call(const M &method, NewCall how, botapi::Repeat repeat = M::repeat)
    {
        how.method = QString(M::name);
        how.parameters = QJsonDocument(botapi::toJson(method)).toJson(QJsonDocument::Compact);
        how.repeat = repeat;
        return add(std::move(how));
    }

    //! Stores a call or a wish as it is.
    [[nodiscard]] Result<OutboxId> add(NewCall call);

private:
    store::Tx &m_tx;
    BotId m_bot;
    Instant m_now;
};

} // namespace core::engine
