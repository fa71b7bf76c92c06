// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/activity.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/details_pane.h"

namespace ui {

//! Explains what was chosen on the activity page: a question, a call, an update that was not handled, a log entry.
class ActivityPane final : public DetailsPane {
    Q_OBJECT

public:
    explicit ActivityPane(PageContext context, QWidget *parent = nullptr);

    void show(const core::queries::DecisionRow &row);
    void show(const core::queries::CallRow &row);
    void show(const core::queries::FailedUpdateRow &row);
    void show(const core::queries::AuditRow &row);

Q_SIGNALS:
    void memberWanted(core::UserId user);
    void chatWanted(core::ChatKey chat);
    void sendAgainWanted(core::OutboxId call);
    void dropWanted(core::OutboxId call);
    void tryAgainWanted(qint64 failedUpdate);
    //! The lines of the program's log with these words.
    void logWanted(const QString &words);

private:
    void addPlaces(std::optional<core::UserId> user, std::optional<core::ChatKey> chat);

    PageContext m_context;
};

} // namespace ui
