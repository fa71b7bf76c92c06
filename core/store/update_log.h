// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

#include <QMap>

namespace core::store {

//! An update that some feature, or the reader of updates itself, could not handle.
struct FailedUpdate {
    qint64 id = 0;
    BotId bot;
    UpdateId update;
    QString kind;
    QString feature; //!< empty: the update could not be read at all
    QString errorKind;
    QString error;
    QByteArray raw; //!< JSON as Telegram sent it
    Instant failed;
    QString triedVersion; //!< of Gatehouse
};

//! Counters of one kind of update since the profile was made.
struct KindCount {
    qint64 seen = 0;
    qint64 failed = 0;
    qint64 unhandled = 0;
};

//! Which updates came, which of them were understood.
class UpdateLog {
public:
    explicit UpdateLog(Tx &tx) : m_tx(tx) { }

    //! Notes the update; false when it was stored before.
    [[nodiscard]] Result<bool> note(BotId bot, UpdateId update, Instant now);
    [[nodiscard]] Result<> count(BotId bot, const QString &kind, const KindCount &more);
    [[nodiscard]] Result<QMap<QString, KindCount>> counts(BotId bot);

    [[nodiscard]] Result<> addFailed(const FailedUpdate &failed);
    [[nodiscard]] Result<std::vector<FailedUpdate>> failed(BotId bot);
    [[nodiscard]] Result<std::optional<FailedUpdate>> findFailed(qint64 id);
    [[nodiscard]] Result<> removeFailed(qint64 id);
    [[nodiscard]] Result<> markTried(qint64 id, const QString &version, const Error &error);

    //! Forgets ids seen before \p seenBefore and failed updates from before \p failedBefore, at most \p limit rows.
    //! Gives whether there may be more.
    [[nodiscard]] Result<bool> prune(Instant seenBefore, Instant failedBefore, int limit);

private:
    Tx &m_tx;
};

} // namespace core::store
