// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/toast.h"

#include <QFutureWatcher>
#include <QWidget>

namespace ui {

class ProgressRow;

//! Writes members into a file: asks where to, after a second says how far it is, with a way to stop it, and how a long one
//! ended until somebody has read that.
class MemberExporter final : public QWidget {
    Q_OBJECT

public:
    //! Begins to write a file of this name in this form.
    using Write = std::function<Answer<qint64>(const QString &path, core::queries::ExportFormat format)>;

    MemberExporter(PageContext context, QWidget *parent);
    ~MemberExporter() override;

    //! Asks for the file, then writes it. One at a time: as long as one is being written, it says so.
    void start(Write write);
    //! The same without asking.
    void startTo(const QString &path, const Write &write);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

    //! A row that says how far the writing is.
    void showRow(qint64 done, qint64 total);
    //! That row says how it ended, until it is read.
    void showDone(qint64 people);
    void takeRow();

Q_SIGNALS:
    void said(const ui::ToastText &text);
    void runningChanged(bool isRunning);

private:
    void showProgress();
    void ended();
    [[nodiscard]] QString doneText(qint64 people) const;

    PageContext m_context;
    ProgressRow *m_row = nullptr;
    QFutureWatcher<core::Result<qint64>> m_watcher;
    QString m_fileName;
    int m_run = 0;
};

} // namespace ui
