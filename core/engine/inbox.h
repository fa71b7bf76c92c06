// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/update_batch.h"
#include "core/engine/feature.h"

#include <QMap>

#include <memory>
#include <span>

namespace core::engine {

//! What storing a batch came to.
struct BatchOutcome {
    int stored = 0; //!< updates seen for the first time
    int failed = 0; //!< of them set aside
    qint64 nextOffset = 0;
};

//! The batch transaction: every update once, each feature in a savepoint of its own. Lives in the writer's thread.
class Inbox {
public:
    explicit Inbox(std::span<const std::unique_ptr<Feature>> features) : m_features(features) { }

    //! Stores the batch. Only a failure of disk or file is an error; then nothing of the batch may be confirmed.
    [[nodiscard]] Result<BatchOutcome> store(const botapi::UpdateBatch &batch, qint64 offset, Context &context);
    //! Handles an update that was set aside once more, by the feature that failed. Gives whether it worked now.
    [[nodiscard]] Result<bool> tryAgain(qint64 failedUpdate, Context &context);

private:
    struct Failure {
        QString feature; // empty: the update could not be read
        Error error;
    };

    //! By all features that handle it, or by the one named \p only.
    [[nodiscard]] Result<std::vector<Failure>> handle(const botapi::Update &update, Context &context,
                                                      const QString &only = {});
    [[nodiscard]] bool isHandled(botapi::UpdateKind kind) const;

    std::span<const std::unique_ptr<Feature>> m_features;
};

} // namespace core::engine
