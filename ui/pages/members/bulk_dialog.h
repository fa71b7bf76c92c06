// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/deliver.h"
#include "ui/models/bulk_run.h"
#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/toast.h"

namespace ui {

class Notice;
class ProgressRow;

//! What all dialogs about several people share: they count before what will happen, then do it part by part; where that
//! takes longer than a second, one sees how far it is and can stop it.
class BulkDialog : public Dialog {
    Q_OBJECT

public:
    //! Stops after the part that is under way, where one is.
    void reject() override;

Q_SIGNALS:
    void said(const ui::ToastText &text);

protected:
    BulkDialog(const QString &title, MembersPort port, PageContext context, std::vector<core::UserId> users,
               QWidget *parent);

    //! Puts the preview, the progress and the accepting at the end of the form.
    void addPreview();
    //! Counts anew, or waits when \p blocker says why nothing can be ordered yet.
    void recount(const QString &blocker);

    //! Begins to count, and to add up what was done.
    virtual void forgetCounts() = 0;
    //! Asks what would happen to these, or orders it, and adds it up.
    virtual void countPart(const std::vector<core::UserId> &users, BulkRun::Done done) = 0;
    virtual void doPart(const std::vector<core::UserId> &users, BulkRun::Done done) = 0;
    //! Says what was counted, in \p preview; gives why nothing can be ordered, or nothing.
    [[nodiscard]] virtual QString showCounts(Notice &preview) = 0;
    //! How it went, in a sentence.
    [[nodiscard]] virtual ToastText summary() = 0;

    //! To be called for each part that was ordered.
    void remember(const core::commands::Undoable &undo);

    //! Hands an answer to \p add, unless it was counted anew since, and tells \p done how it went.
    template <typename T, typename Add>
    void handle(const Answer<T> &answer, BulkRun::Done done, Add add);

    [[nodiscard]] const std::vector<core::UserId> &users() const { return m_users; }
    [[nodiscard]] MembersPort &port() { return m_port; }
    [[nodiscard]] PageContext &context() { return m_context; }

private:
    void submit();
    void counted();
    void carriedOut();
    void showProgress(qint64 done, qint64 total);

    MembersPort m_port;
    PageContext m_context;
    std::vector<core::UserId> m_users;
    Notice *m_preview;
    ProgressRow *m_progress;
    BulkRun *m_counting;
    BulkRun *m_doing;
    std::vector<core::commands::Undoable> m_undos;
    int m_round = 0; //!< what is counted now; answers to older questions do not count
};

template <typename T, typename Add>
void BulkDialog::handle(const Answer<T> &answer, BulkRun::Done done, Add add)
{
    core::deliver(
        answer, this,
        [this, round = m_round, done, add](const core::Result<T> &result) {
            if (result && round == m_round)
                add(*result);
            done(result ? core::Result<>() : core::failure(result.error()));
        },
        [done] { done(core::failure(core::Error::Kind::Cancelled)); });
}

//! Takes all of \p undos back, the last first; gives the first failure.
[[nodiscard]] std::function<Answer<>()> undoAll(std::function<Answer<>(qint64)> undo,
                                                const std::vector<core::commands::Undoable> &undos);

} // namespace ui
