// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"

#include "core/store/bot_repository.h"
#include "core/store/connection.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace app {

namespace {

constexpr qsizetype longestName = 40;
const QString practice = u"practice"_s;

//! Whose bot it is, if the store says so; one of another version, or a damaged one, may not.
void readBot(const ProfilePaths &profile, ui::ProfileRow &row)
{
    const auto connection = core::store::Connection::open(profile.database(), core::store::Access::ReadOnly);
    if (!connection)
        return;
    core::store::Tx tx(**connection);
    const auto bot = core::store::BotRepository(tx).find();
    if (!bot || !*bot)
        return;
    row.botName = (*bot)->firstName;
    row.username = (*bot)->username;
}

std::vector<ui::ProfileRow> profilesBelow(const QString &root, const QString &current)
{
    std::vector<ui::ProfileRow> rows;
    const QFileInfoList folders =
        QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &folder : folders) {
        const ProfilePaths profile{folder.absoluteFilePath()};
        if (profile.folder == current || folder.fileName() == practice || !QFileInfo::exists(profile.database()))
            continue;
        ui::ProfileRow row{.folder = profile.folder, .label = folder.fileName()};
        readBot(profile, row);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Profiles::Profiles(QString root, ProfilePaths current, Start start)
    : m_root(std::move(root))
    , m_current(std::move(current))
    , m_start(std::move(start))
{
    m_worker.setMaxThreadCount(1);
}

Profiles::~Profiles()
{
    m_worker.waitForDone();
}

ui::ProfilesPort Profiles::port()
{
    return {.others =
                [this] {
                    const auto promise = std::make_shared<QPromise<std::vector<ui::ProfileRow>>>();
                    promise->start();
                    m_worker.start([promise, root = m_root, current = m_current.folder] {
                        promise->addResult(profilesBelow(root, current));
                        promise->finish();
                    });
                    return promise->future();
                },
            .open =
                [this](const QString &folder) {
                    m_start({u"--profile"_s, folder});
                },
            .make = [this](const QString &name) { return make(name); },
            .openPractice = [this] { m_start({u"--practice"_s}); }};
}

Result<> Profiles::make(const QString &name) const
{
    const QString folder = profileFolderName(name);
    if (folder.isEmpty())
        return core::failure(Error::Kind::InvalidInput, u"no name of a folder"_s);
    const QString path = QDir(m_root).filePath(folder);
    if (folder.compare(practice, Qt::CaseInsensitive) == 0 || QFileInfo::exists(path))
        return core::failure(Error::Kind::Busy, u"there is such a folder already"_s);
    m_start({u"--profile"_s, path}); // it makes the folder itself, with the right permissions
    return {};
}

QString profileFolderName(const QString &name)
{
    const QString folder = name.simplified();
    const auto isAllowed = [](QChar letter) {
        return letter.isLetterOrNumber() || letter == u' ' || letter == u'-' || letter == u'_';
    };
    const bool isFine = !folder.isEmpty() && folder.size() <= longestName && folder.front() != u'-'
        && std::all_of(folder.begin(), folder.end(), isAllowed);
    return isFine ? folder : QString();
}

} // namespace app
