// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/bulk_dialog.h"

#include "core/base/deliver.h"
#include "ui/text/errors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progress_row.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using core::commands::Undoable;

BulkDialog::BulkDialog(const QString &title, MembersPort port, PageContext context, std::vector<core::UserId> users,
                       QWidget *parent)
    : Dialog(title, parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_users(std::move(users))
    , m_preview(new Notice(Tone::Neutral, QString(), QString(), this))
    , m_progress(new ProgressRow(tr("Working"), this))
    , m_counting(new BulkRun(this))
    , m_doing(new BulkRun(this))
{
    m_preview->setObjectName(u"preview"_s);
    m_progress->setObjectName(u"progress"_s);
    m_progress->hide();
    connect(m_counting, &BulkRun::progressed, this, &BulkDialog::showProgress);
    connect(m_counting, &BulkRun::ended, this, &BulkDialog::counted);
    connect(m_doing, &BulkRun::progressed, m_progress, &ProgressRow::setProgress);
    connect(m_doing, &BulkRun::ended, this, &BulkDialog::carriedOut);
    connect(m_progress, &ProgressRow::cancelWanted, m_doing, &BulkRun::stop);
    connect(this, &Dialog::acceptWanted, this, &BulkDialog::submit);
}

void BulkDialog::addPreview()
{
    body()->addWidget(m_preview);
    body()->addWidget(m_progress);
}

void BulkDialog::recount(const QString &blocker)
{
    hideTrouble();
    setBlocker(blocker);
    m_preview->setVisible(blocker.isEmpty());
    m_counting->abandon();
    ++m_round;
    if (!blocker.isEmpty())
        return;
    forgetCounts();
    setBlocker(tr("Counting what will happen…"));
    m_counting->start(m_users, [this](const auto &users, BulkRun::Done done) { countPart(users, std::move(done)); });
}

void BulkDialog::showProgress(qint64 done, qint64 total)
{
    if (done == total)
        return;
    const QLocale locale;
    //: How many people are looked at of how many.
    m_preview->setTexts(Tone::Neutral, tr("Counting what will happen…"),
                        tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
}

void BulkDialog::counted()
{
    const core::Result<> &outcome = m_counting->outcome();
    if (outcome)
        return setBlocker(showCounts(*m_preview));
    m_preview->setTexts(Tone::Warn, {}, errorText(outcome.error()));
    setBlocker({});
}

void BulkDialog::reject()
{
    if (m_doing->isRunning())
        m_doing->stop(); // what was ordered until then is said
    else
        Dialog::reject();
}

void BulkDialog::submit()
{
    if (!acceptButton()->isEnabled())
        return;
    setWorking(true);
    m_counting->abandon();
    ++m_round;
    forgetCounts();
    m_undos.clear();
    m_context.scheduler.after(1s, this, [this] {
        if (!m_doing->isRunning())
            return;
        m_progress->setProgress(m_doing->done(), m_doing->total());
        m_progress->show();
    });
    m_doing->start(m_users, [this](const auto &users, BulkRun::Done done) { doPart(users, std::move(done)); });
}

void BulkDialog::carriedOut()
{
    const core::Result<> &outcome = m_doing->outcome();
    setWorking(false);
    m_progress->hide();
    if (!outcome && m_doing->done() == 0) {
        if (outcome.error().kind != core::Error::Kind::Cancelled)
            showTrouble(errorText(outcome.error()));
        return;
    }
    ToastText toast = summary();
    if (!outcome) {
        //: How far it got before it was stopped or failed.
        toast.text += u' '
            + tr("It ended after %1 of %2 people.")
                  .arg(QLocale().toString(m_doing->done()), QLocale().toString(m_doing->total()));
        if (outcome.error().kind != core::Error::Kind::Cancelled)
            toast.text += u' ' + errorText(outcome.error());
    }
    // All of it can be taken back, or nothing: what was ordered first may have happened already.
    const auto first = std::min_element(m_undos.begin(), m_undos.end(),
                                        [](const Undoable &a, const Undoable &b) { return a.until < b.until; });
    if (first != m_undos.end() && first->until > m_context.clock.now()) {
        toast.span = first->until - m_context.clock.now();
        toast.undo = undoAll(m_port.undo, m_undos);
    }
    Q_EMIT said(toast);
    close();
}

void BulkDialog::remember(const Undoable &undo)
{
    if (undo.token != 0)
        m_undos.push_back(undo);
}

std::function<Answer<>()> undoAll(std::function<Answer<>(qint64)> undo, const std::vector<Undoable> &undos)
{
    return [undo = std::move(undo), undos] {
        // The writer carries them out in this order.
        QList<Answer<>> answers;
        for (auto each = undos.rbegin(); each != undos.rend(); ++each)
            answers.push_back(undo(each->token));
        return QtFuture::whenAll(answers.begin(), answers.end()).then([](const QList<Answer<>> &ended) {
            for (const Answer<> &answer : ended) {
                if (answer.resultCount() > 0 && !answer.result())
                    return answer.result();
            }
            return core::Result<>();
        });
    };
}

} // namespace ui
