// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_reader.h"

#include "app/file_descriptor.h"

#include <QFile>
#include <QPromise>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Result;

namespace app {

namespace {

constexpr int mostFiles = 10; // LogFile keeps fewer

struct OpenLog {
    quint64 id;
    qint64 size;
    FileDescriptor file;
};

//! The oldest first. The newest is opened first: should they be renamed meanwhile, one is seen twice rather than never.
Result<std::vector<OpenLog>> openAll(const QString &folder)
{
    std::vector<OpenLog> logs;
    for (int age = 0; age < mostFiles; ++age) {
        const QString path = folder + u"/gatehouse.log"_s + (age == 0 ? QString() : u'.' + QString::number(age));
        FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        struct stat status = {};
        if (!file.isOpen() || ::fstat(file.get(), &status) != 0) {
            if (age == 0)
                return core::failure(systemError(errno, "the log"_L1));
            break;
        }
        const bool isSeen =
            std::any_of(logs.begin(), logs.end(), [&](const OpenLog &log) { return log.id == status.st_ino; });
        if (!isSeen)
            logs.push_back({status.st_ino, status.st_size, std::move(file)});
    }
    std::reverse(logs.begin(), logs.end());
    return logs;
}

//! Whole lines from \p offset on; a line that is still being written comes with the next question.
QByteArray linesOf(const OpenLog &log, qint64 offset)
{
    QByteArray text(qMax<qint64>(0, log.size - offset), Qt::Uninitialized);
    qsizetype length = 0;
    while (length < text.size()) {
        const ssize_t count = ::pread(log.file.get(), text.data() + length, static_cast<size_t>(text.size() - length),
                                      static_cast<off_t>(offset + length));
        if (count <= 0)
            break;
        length += count;
    }
    text.truncate(length);
    text.truncate(text.lastIndexOf('\n') + 1);
    return text;
}

Result<ui::LogNews> readAfter(const QString &folder, ui::LogPlace place)
{
    const auto logs = openAll(folder);
    if (!logs)
        return core::failure(logs.error());
    auto from = std::find_if(logs->begin(), logs->end(),
                             [&](const OpenLog &log) { return log.id == place.file && log.size >= place.offset; });
    ui::LogNews news;
    news.isFromStart = from == logs->end();
    if (news.isFromStart)
        from = logs->begin();
    QByteArray text;
    for (; from != logs->end(); ++from) {
        const qint64 offset = from->id == place.file && !news.isFromStart ? place.offset : 0;
        const QByteArray lines = linesOf(*from, offset);
        text += lines;
        news.place = {from->id, offset + lines.size()};
    }
    if (!text.isEmpty())
        news.part = std::make_shared<const ui::LogPart>(text);
    return news;
}

} // namespace

LogReader::LogReader(QString folder) : m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1);
}

LogReader::~LogReader()
{
    m_thread.waitForDone();
}

ui::Answer<ui::LogNews> LogReader::read(const ui::LogPlace &place)
{
    auto promise = std::make_shared<QPromise<Result<ui::LogNews>>>();
    promise->start();
    m_thread.start([promise, folder = m_folder, place] {
        promise->addResult(readAfter(folder, place));
        promise->finish();
    });
    return promise->future();
}

ui::LogPort LogReader::port()
{
    return {.read = [this](const ui::LogPlace &place) { return read(place); }};
}

} // namespace app
