// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/envelope.h"
#include "core/botapi/types/update.h"
#include "core/engine/context.h"

namespace core::engine {

//! A wish, evaluated again at the moment it could go out.
struct Prepared {
    QString method;
    QByteArray parameters; //!< JSON; without chat_id when the row has a chat
    botapi::Repeat repeat = botapi::Repeat::Harmless;
};

//! One capability of the bot. Features live in the writer's thread; what they do is part of the transaction that called
//! them. They change facts and mark pairs as dirty; only the reconciler asks for bans, removals and links.
class Feature {
public:
    virtual ~Feature() = default;

    //! A stable word; stored with calls and failed updates.
    [[nodiscard]] virtual QLatin1StringView name() const = 0;
    //! Whether updates of this kind are for this feature.
    [[nodiscard]] virtual bool handles(botapi::UpdateKind kind) const = 0;

    //! Handles one update. On an error what it changed is undone and the update is set aside; the others go on.
    [[nodiscard]] virtual Result<> handle(const botapi::Update &, Context &) { return {}; }
    //! What a wish of this feature comes to now; nothing when it is no longer wanted.
    [[nodiscard]] virtual Result<std::optional<Prepared>> prepare(const OutboxRow &, Context &) { return std::nullopt; }
    //! A call of this feature ended: with Telegram's answer, or for good without. An outcome that is known to be
    //! unknown has the kind OutcomeUnknown; one that was never sent, because it expired or a person dropped it, has
    //! Cancelled. What was so already counts as an answer, `true`, with OutboxRow::wasSoBefore.
    [[nodiscard]] virtual Result<> finished(const OutboxRow &, const Result<JsonValue> &, Context &) { return {}; }
    //! Updates since \p from may be lost, because Telegram keeps them only for a day. Called once, after the first batch that
    //! came then.
    [[nodiscard]] virtual Result<> wasAbsent(Instant /*from*/, Context &) { return {}; }
    //! Called when time passed \p since: does what was due in between.
    [[nodiscard]] virtual Result<> timePassed(Instant /*since*/, Context &) { return {}; }
    //! The next moment at which timePassed() should be called; nothing when no time is waited for.
    [[nodiscard]] virtual Result<std::optional<Instant>> nextMoment(Context &) { return std::nullopt; }
};

//! Turns pairs whose verdict may have changed into wishes. One per engine; it runs at the end of every transaction.
class PairReconciler {
public:
    virtual ~PairReconciler() = default;

    [[nodiscard]] virtual Result<> reconcile(const std::set<store::Pair> &pairs, Context &context) = 0;
};

} // namespace core::engine
