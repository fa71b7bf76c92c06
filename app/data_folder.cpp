// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_folder.h"

#include "core/store/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace app {

namespace {

ui::DataFacts measured(const ProfilePaths &paths)
{
    ui::DataFacts facts;
    for (const QString &file : {paths.database(), paths.database() + u"-wal"_s, paths.database() + u"-shm"_s})
        facts.database += QFileInfo(file).size();
    for (const QFileInfo &file : QDir(paths.logs()).entryInfoList(QDir::Files))
        facts.log += file.size();
    for (const QString &copy : core::store::copies(paths.backups()))
        facts.copies.push_back({core::store::dayOf(copy), QFileInfo(copy).size()});
    return facts;
}

} // namespace

DataFolder::DataFolder(Instance &instance, ProfilePaths paths)
    : m_paths(std::move(paths))
    , m_export(instance.store().reader(), instance.clock())
{
    m_worker.setMaxThreadCount(1);
}

DataFolder::~DataFolder()
{
    m_worker.waitForDone();
}

ui::DataPort DataFolder::port()
{
    return {.folder = [this] { return m_paths.folder; },
            .facts =
                [this] {
                    const auto promise = std::make_shared<QPromise<Result<ui::DataFacts>>>();
                    promise->start();
                    m_worker.start([promise, paths = m_paths] {
                        promise->addResult(measured(paths));
                        promise->finish();
                    });
                    return promise->future();
                },
            .exportMembers = [this](const QString &path) { return exportMembers(path); }};
}

QFuture<Result<qint64>> DataFolder::exportMembers(const QString &path) const
{
    const auto format = core::queries::exportFormatOf(path);
    if (!format)
        return QtFuture::makeReadyFuture(
            Result<qint64>(core::failure(Error::Kind::InvalidInput, u"the file ends neither in .csv nor in .json"_s)));
    return m_export.toFile(path, *format);
}

} // namespace app
