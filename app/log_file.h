// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file_descriptor.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace app {

//! How much log is kept, and who else sees it.
struct LogOptions {
    qint64 largestFile = 1024 * 1024;
    int olderFiles = 2; //!< gatehouse.log.1 and on
    bool isOnStderr = false;
};

//! Writes all messages of the program into gatehouse.log, from open() on for as long as it lives; one at a time. Each
//! message is one line: time, level, category, text, with tokens masked and control characters escaped. Any thread may log.
class LogFile final {
public:
    LogFile(QString folder, const core::Clock &clock, LogOptions options = {});
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    //! Makes the folder (0700) and the file (0600) and begins. Where that fails, messages go to stderr only.
    [[nodiscard]] core::Result<> open();

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);

    void write(const QByteArray &line);
    [[nodiscard]] core::Result<> openFile();
    void rotate();
    [[nodiscard]] QString pathOf(int age) const;

    const QString m_folder;
    const core::Clock &m_clock;
    const LogOptions m_options;
    FileDescriptor m_file;
    qint64 m_size = 0;
    QtMessageHandler m_previous = nullptr;
};

//! The line as it stands in the log, with its end.
[[nodiscard]] QByteArray logLine(core::Instant time, QtMsgType type, const char *category, const QString &text);

} // namespace app
