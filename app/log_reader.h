// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"

#include <QThreadPool>

namespace app {

//! Reads the log that this program writes, in a thread of its own: the disk may be slow, and the log is taken apart and
//! masked on the way. Main thread.
class LogReader final {
public:
    //! \p folder is where LogFile writes.
    explicit LogReader(QString folder);
    //! Waits for what is being read.
    ~LogReader();
    Q_DISABLE_COPY_MOVE(LogReader)

    //! All whole lines after \p place, of as many files as they go through. NotFound when there is no log.
    [[nodiscard]] ui::Answer<ui::LogNews> read(const ui::LogPlace &place);
    [[nodiscard]] ui::LogPort port();

private:
    QString m_folder;
    QThreadPool m_thread;
};

} // namespace app
