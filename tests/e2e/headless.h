// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_paths.h"
#include "core/domain/chat.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class ServedTelegram;

//! A supergroup in which the bot may do everything, connected and checked at \p now.
[[nodiscard]] core::Chat connectedClub(core::ChatId address, core::Instant now);

//! The real program without a window on a profile of its own, and looks into its store from outside.
class Headless {
public:
    explicit Headless(const ServedTelegram &telegram);
    //! With any server in Telegram's place.
    Headless(const QString &address, const QString &token);
    //! Kills what still runs.
    ~Headless();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] app::ProfilePaths profile() const { return {m_folder.filePath(QStringLiteral("profile"))}; }

    //! Further variables of the program's environment.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    //! Starts the program; \p before runs in the new process, between fork and exec.
    void start(std::function<void()> before = {});
    [[nodiscard]] QProcess &process() { return *m_process; }
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    //! Asks it to end and gives its exit code; -1 when it does not.
    int end();
    void kill();

    struct Ended {
        int code = -1;
        QString text;
    };
    //! Runs a command such as --health beside it and waits for its end.
    [[nodiscard]] Ended run(const QStringList &arguments) const;
    //! All that it and the commands beside it wrote to stderr so far.
    [[nodiscard]] QByteArray errors() const;

    //! The first column of the first row, by a connection that is closed again.
    [[nodiscard]] QString ask(const QString &sql) const;
    //! `SELECT count(*) FROM` what.
    [[nodiscard]] int count(const QString &what) const;

private:
    [[nodiscard]] QString errorPath() const { return m_folder.filePath(QStringLiteral("stderr")); }

    QTemporaryDir m_folder;
    QString m_address;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_process;
};
