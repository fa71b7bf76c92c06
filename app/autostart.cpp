// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace app {

namespace {

//! The keys of the group [Desktop Entry].
QHash<QString, QString> entryIn(const QString &path)
{
    QHash<QString, QString> entry;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return entry;
    bool isInGroup = false;
    const QStringList lines = QString::fromUtf8(file.read(64 * 1024)).split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'['))
            isInGroup = trimmed == u"[Desktop Entry]"_s;
        else if (const qsizetype equals = trimmed.indexOf(u'='); isInGroup && equals > 0)
            entry.insert(trimmed.first(equals).trimmed(), trimmed.sliced(equals + 1).trimmed());
    }
    return entry;
}

core::Error::Kind kindOf(int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return core::Error::Kind::StorageFull;
    if (error == EROFS || error == EACCES || error == EPERM)
        return core::Error::Kind::StorageReadOnly;
    return core::Error::Kind::StorageFailed;
}

constexpr auto flatpakId = "FLATPAK_ID";

} // namespace

QString autostartFolder()
{
    // https://docs.flatpak.org/en/latest/conventions.html#xdg-base-directories
    const QString config = qEnvironmentVariableIsSet(flatpakId)
        ? qEnvironmentVariable("HOST_XDG_CONFIG_HOME", QDir::homePath() + u"/.config"_s)
        : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return config + u"/autostart"_s;
}

QString autostartName(const ProfilePaths &profile)
{
    if (profile.folder == standardProfilePath(false))
        return u"gatehouse.desktop"_s;
    const QByteArray digest = QCryptographicHash::hash(profile.folder.toUtf8(), QCryptographicHash::Sha256);
    return u"gatehouse-%1.desktop"_s.arg(QString::fromLatin1(digest.first(4).toHex()));
}

QStringList autostartCommand(const ProfilePaths &profile)
{
    QStringList command{programToStart()};
    if (const QString id = qEnvironmentVariable(flatpakId); !id.isEmpty())
        command = QStringList{u"flatpak"_s, u"run"_s, id};
    command << u"--minimized"_s;
    if (profile.folder != standardProfilePath(false))
        command << u"--profile"_s << profile.folder;
    return command;
}

QString execLine(const QStringList &command)
{
    QStringList quoted;
    for (QString argument : command) {
        argument.replace(u'%', u"%%"_s);
        // Within quotes; and then once more, as every string of the file.
        for (const QChar c : {u'\\', u'"', u'`', u'$'})
            argument.replace(c, QString(u'\\') + c);
        argument.replace(u'\\', u"\\\\"_s);
        quoted << u'"' + argument + u'"';
    }
    return quoted.join(u' ');
}

AutostartEntry::AutostartEntry(QString folder, QString name, const QStringList &command, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_exec(execLine(command))
    , m_last(state())
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &AutostartEntry::compare);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &AutostartEntry::compare);
    watch();
}

ui::Autostart AutostartEntry::state() const
{
    const QHash<QString, QString> entry = entryIn(path());
    // Desktops switch an entry off by one of these rather than remove it.
    if (entry.isEmpty() || entry.value(u"Hidden"_s) == u"true"_s
        || entry.value(u"X-GNOME-Autostart-enabled"_s) == u"false"_s)
        return ui::Autostart::Off;
    return entry.value(u"Exec"_s) == m_exec ? ui::Autostart::On : ui::Autostart::Foreign;
}

core::Result<> AutostartEntry::set(bool on)
{
    errno = 0;
    if (!on) {
        QFile file(path());
        if (file.exists() && !file.remove())
            return core::failure(kindOf(errno), u"the autostart entry could not be removed"_s);
        compare();
        return {};
    }
    const bool hasFolder = QDir().mkpath(m_folder);
    QSaveFile file(path());
    const QString text =
        u"[Desktop Entry]\nType=Application\nName=Gatehouse\nExec=%1\nIcon=%2\n"
        "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(m_exec, QGuiApplication::desktopFileName());
    if (!hasFolder || !file.open(QFile::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return core::failure(kindOf(errno), u"the autostart entry could not be written"_s);
    compare();
    return {};
}

QString AutostartEntry::path() const
{
    return m_folder + u'/' + m_name;
}

void AutostartEntry::watch()
{
    // The nearest folder there is, so that one that is made later is noticed.
    QString folder = m_folder;
    while (!QFileInfo(folder).isDir() && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    const QStringList before = m_watcher.directories();
    for (const QString &old : before) {
        if (old != folder)
            m_watcher.removePath(old);
    }
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    // A file that was exchanged still counts as watched, and is not.
    m_watcher.removePath(path());
    if (QFile::exists(path()))
        m_watcher.addPath(path());
}

void AutostartEntry::compare()
{
    watch();
    const ui::Autostart now = state();
    if (now != std::exchange(m_last, now))
        Q_EMIT changed();
}

} // namespace app
