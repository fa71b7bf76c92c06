// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_marker.h"

#include "app/private_file.h"
#include "core/base/log.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QByteArray marker; // what is done at exit can reach nothing else

void removeMarker()
{
    if (!marker.isEmpty())
        ::unlink(marker.constData());
    marker.clear();
}

//! When something of the profile was last written: the program writes now and then while it lives.
core::Instant lastSign(const ProfilePaths &profile)
{
    QDateTime last = QFileInfo(profile.running()).lastModified();
    for (const QString &file :
         {profile.database(), profile.database() + u"-wal"_s, profile.logs() + u"/gatehouse.log"_s})
        last = std::max(last, QFileInfo(file).lastModified());
    return core::instantFromMs(last.toMSecsSinceEpoch());
}

} // namespace

RunMarker::RunMarker(const ProfilePaths &profile, bool isReadOnly)
{
    if (isReadOnly)
        return;
    if (QFileInfo::exists(profile.running()))
        m_brokenRun = lastSign(profile);
    if (const auto written = private_file::replace(profile.running(), {}); !written) {
        qCWarning(lcApp).noquote() << "whether this run ends properly will not be known:" << written.error().detail;
        return;
    }
    static const int atExit = std::atexit(removeMarker);
    Q_UNUSED(atExit)
    marker = QFile::encodeName(profile.running());
}

RunMarker::~RunMarker()
{
    removeMarker();
}

} // namespace app
