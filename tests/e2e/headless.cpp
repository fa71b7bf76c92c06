// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/headless.h"

#include "core/store/connection.h"
#include "tests/e2e/served_telegram.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

Chat connectedClub(ChatId address, Instant now)
{
    Chat chat;
    chat.address = address;
    chat.type = ChatType::Supergroup;
    chat.title = u"Club"_s;
    chat.state = ChatState::Connected;
    chat.botStatus = MemberStatus::Administrator;
    chat.rights = neededRights(chat.type);
    chat.found = now;
    chat.connected = now;
    chat.checked = now;
    return chat;
}

Headless::Headless(const ServedTelegram &telegram) : Headless(telegram.address(), telegram.token()) { }

Headless::Headless(const QString &address, const QString &token)
    : m_address(address)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "CREDENTIALS_DIRECTORY"})
        m_environment.remove(QString::fromLatin1(name));
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"TMPDIR"_s, m_folder.path());
    m_environment.insert(u"GATEHOUSE_BOT_TOKEN"_s, token);
}

Headless::~Headless()
{
    if (isRunning())
        kill();
}

void Headless::start(std::function<void()> before)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_environment);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(errorPath(), QIODevice::Append);
    if (before)
        m_process->setChildProcessModifier(std::move(before));
    m_process->start(QStringLiteral(GATEHOUSE_HEADLESS),
                     {u"--profile"_s, profile().folder, u"--api-url"_s, m_address, u"--proxy"_s, u"none"_s});
    if (!m_process->waitForStarted())
        qFatal("the program does not start");
}

int Headless::end()
{
    m_process->terminate();
    m_process->waitForFinished();
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

void Headless::kill()
{
    m_process->kill();
    m_process->waitForFinished();
}

Headless::Ended Headless::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardErrorFile(errorPath(), QIODevice::Append);
    process.start(QStringLiteral(GATEHOUSE_HEADLESS), QStringList{u"--profile"_s, profile().folder} + arguments);
    process.waitForFinished();
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, QString::fromUtf8(process.readAllStandardOutput())};
}

QByteArray Headless::errors() const
{
    QFile file(errorPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Headless::ask(const QString &sql) const
{
    const auto outside = store::Connection::open(profile().database(), store::Access::ReadOnly);
    if (!outside)
        return u"error: "_s + outside.error().detail;
    const auto value = (*outside)->scalar(sql.toUtf8().constData());
    return value ? *value : u"error: "_s + value.error().detail;
}

int Headless::count(const QString &what) const
{
    return ask(u"SELECT count(*) FROM "_s + what).toInt();
}
