// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/member_exporter.h"

#include "ui/text/errors.h"
#include "ui/text/safe_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/progress_row.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

MemberExporter::MemberExporter(PageContext context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"exporter"_s);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 0);
    hide();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MemberExporter::ended);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &MemberExporter::showProgress);
}

MemberExporter::~MemberExporter()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void MemberExporter::start(Write write)
{
    if (isRunning()) {
        Q_EMIT said({.text = tr("One export is being written already. Wait for it, or stop it.")});
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export what is shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table for spreadsheets (*.csv)"), tr("Data for programs (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"json"_s) ? u"json"_s : u"csv"_s);
    });
    dialog->selectFile(u"members.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, write = std::move(write)](const QString &path) { startTo(path, write); });
    dialog->open();
}

void MemberExporter::startTo(const QString &path, const Write &write)
{
    const auto format = core::queries::exportFormatOf(path).value_or(core::queries::ExportFormat::Csv);
    m_fileName = QFileInfo(path).fileName();
    takeRow();
    m_watcher.setFuture(write(path, format));
    Q_EMIT runningChanged(true);
    const int run = ++m_run;
    m_context.scheduler.after(1s, this, [this, run] {
        if (run != m_run || !isRunning())
            return;
        showRow(m_watcher.progressValue(), m_watcher.progressMaximum());
    });
}

void MemberExporter::showRow(qint64 done, qint64 total)
{
    if (!m_row) {
        m_row = new ProgressRow(tr("Writing %1").arg(safeName(m_fileName)), this);
        m_row->setObjectName(u"exportProgress"_s);
        connect(m_row, &ProgressRow::cancelWanted, &m_watcher, &QFutureWatcherBase::cancel);
        layout()->addWidget(m_row);
        show();
    }
    m_row->setProgress(done, total);
}

void MemberExporter::showProgress()
{
    if (m_row)
        m_row->setProgress(m_watcher.progressValue(), m_watcher.progressMaximum());
}

void MemberExporter::ended()
{
    ++m_run;
    Q_EMIT runningChanged(false);
    const bool isWritten = m_watcher.future().resultCount() > 0 && m_watcher.result();
    if (!m_row || !isWritten)
        takeRow();
    if (m_watcher.future().resultCount() == 0) {
        Q_EMIT said({.text = tr("Stopped. No file was written.")});
        return;
    }
    const core::Result<qint64> written = m_watcher.result();
    if (!written && written.error().kind == core::Error::Kind::InvalidInput)
        Q_EMIT said({.text = tr("The file could not be written. Choose another folder."), .isError = true});
    else if (!written)
        Q_EMIT said({.text = errorText(written.error()), .isError = true});
    if (!isWritten)
        return;
    if (m_row)
        showDone(*written); // whoever waited so long may have gone away
    else
        Q_EMIT said({.text = doneText(*written), .iconName = u"download"_s});
}

void MemberExporter::showDone(qint64 people)
{
    m_row->setDone(doneText(people));
    connect(m_row, &ProgressRow::read, this, &MemberExporter::takeRow);
}

QString MemberExporter::doneText(qint64 people) const
{
    return tr("%Ln people are saved as %1.", nullptr, static_cast<int>(people)).arg(safeName(m_fileName));
}

void MemberExporter::takeRow()
{
    if (m_row)
        m_row->deleteLater();
    m_row = nullptr;
    hide();
}

} // namespace ui
