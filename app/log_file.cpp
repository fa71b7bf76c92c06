// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_file.h"

#include "core/base/log.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Result;

namespace app {

namespace {

constexpr qsizetype longestText = 4000;

// Qt knows one handler, a plain function. The mutex also orders the lines, and keeps the file while one is written.
std::mutex mutex;
LogFile *current = nullptr;

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "unknown"_L1;
}

//! Line ends and whatever else could make one message look like two, or turn a terminal's text around.
bool isControl(QChar character)
{
    const auto category = character.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

QString escaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) {
        if (isControl(character))
            clean += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
        else
            clean += character;
    }
    return clean;
}

//! A control character in the middle would hide a token from the mask, so it is looked for without them first.
QString masked(const QString &text)
{
    QString joined = text;
    joined.removeIf(isControl);
    const QString safe = core::maskSecrets(joined);
    return safe == joined ? escaped(text) : safe;
}

} // namespace

QByteArray logLine(core::Instant time, QtMsgType type, const char *category, const QString &text)
{
    QString shown = masked(text); // before it is cut: half a token could slip through
    if (shown.size() > longestText)
        shown = shown.left(longestText) + u"…"_s;
    const QString line =
        u"%1 %2 %3 "_s.arg(core::toIso(time), nameOf(type), QLatin1StringView(category)) + shown + u'\n';
    return line.toUtf8();
}

LogFile::LogFile(QString folder, const core::Clock &clock, LogOptions options)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_options(options)
{
}

LogFile::~LogFile()
{
    const std::lock_guard lock(mutex);
    if (current != this)
        return;
    current = nullptr;
    qInstallMessageHandler(m_previous);
}

Result<> LogFile::open()
{
    const std::lock_guard lock(mutex);
    Q_ASSERT(!current);
    if (::mkdir(QFile::encodeName(m_folder).constData(), 0700) != 0 && errno != EEXIST)
        return core::failure(systemError(errno, "the folder of the log"_L1));
    GATEHOUSE_TRY(openFile());
    current = this;
    m_previous = qInstallMessageHandler(&LogFile::handle);
    return {};
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(mutex);
    if (current)
        current->write(logLine(current->m_clock.now(), type, context.category ? context.category : "default", text));
}

void LogFile::write(const QByteArray &line)
{
    if (m_options.isOnStderr)
        std::fputs(line.constData(), stderr);
    if (m_size + line.size() > m_options.largestFile)
        rotate();
    // A full disk costs log lines and nothing else; the size is what was really written.
    if (const ssize_t written = ::write(m_file.get(), line.constData(), static_cast<size_t>(line.size())); written > 0)
        m_size += written;
}

Result<> LogFile::openFile()
{
    m_file = FileDescriptor(
        ::open(QFile::encodeName(pathOf(0)).constData(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    struct stat status = {};
    if (!m_file.isOpen() || ::fstat(m_file.get(), &status) != 0)
        return core::failure(systemError(errno, "the log"_L1));
    m_size = status.st_size;
    return {};
}

void LogFile::rotate()
{
    for (int age = m_options.olderFiles; age > 0; --age)
        std::rename(QFile::encodeName(pathOf(age - 1)).constData(), QFile::encodeName(pathOf(age)).constData());
    if (m_options.olderFiles == 0)
        ::unlink(QFile::encodeName(pathOf(0)).constData());
    if (const auto opened = openFile(); !opened && m_options.isOnStderr)
        std::fputs("The log cannot be continued.\n", stderr);
}

QString LogFile::pathOf(int age) const
{
    const QString path = m_folder + u"/gatehouse.log"_s;
    return age == 0 ? path : path + u'.' + QString::number(age);
}

} // namespace app
