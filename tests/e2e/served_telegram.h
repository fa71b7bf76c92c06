// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>

//! The practice server as a process of its own, and the hands of the people in it. A mistake in a deed ends the test program.
class ServedTelegram {
public:
    explicit ServedTelegram(const QString &token);
    ~ServedTelegram();

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString token() const { return m_token; }

    //! Does something in the practice Telegram and gives what came of it; see `practice-server --help`.
    QJsonValue deed(const QString &name, const QJsonObject &arguments = {});
    //! Somebody new.
    qint64 person(const QString &name);
    //! Reads from the control door, e.g. "chat?chat=ID".
    [[nodiscard]] QJsonValue look(const QString &what);
    //! The messages of a chat, oldest first; of a private chat when \p chat is a person.
    [[nodiscard]] QJsonArray messages(qint64 chat);
    //! How many updates no program has confirmed yet.
    [[nodiscard]] int unconfirmed();

private:
    QJsonObject get(const QString &path);
    static QJsonObject read(QNetworkReply *reply);

    QString m_token;
    QString m_address;
    QProcess m_process;
    QNetworkAccessManager m_network;
};
