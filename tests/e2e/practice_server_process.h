// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

//! The practice Telegram as a program of its own, with its control door. GATEHOUSE_PRACTICE_SERVER names it.
class PracticeServerProcess {
public:
    explicit PracticeServerProcess(const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(GATEHOUSE_PRACTICE_SERVER), options);
        if (m_process.waitForReadyRead())
            m_url = QString::fromUtf8(m_process.readLine()).trimmed().mid(6);
    }
    ~PracticeServerProcess()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PracticeServerProcess)

    //! Where the Bot API is; empty when the program did not start.
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] static QString token() { return QStringLiteral("7120448315:PracticeServerTokenForTestsOnly0000"); }
    [[nodiscard]] qint64 bot() const { return 7120448315; }

    //! Lets people of the practice Telegram do something; undefined when it was refused.
    QJsonValue deed(const QString &name, const QJsonObject &arguments = {})
    {
        return post(QStringLiteral("/practice/") + name, arguments);
    }
    //! Calls a method as another program of the same bot.
    QJsonValue call(const QString &method, const QJsonObject &parameters = {})
    {
        return post(QStringLiteral("/bot") + token() + u'/' + method, parameters);
    }
    QJsonValue get(const QString &path) { return resultOf(m_network.get(QNetworkRequest(QUrl(m_url + path)))); }

private:
    QJsonValue post(const QString &path, const QJsonObject &body)
    {
        QNetworkRequest request(QUrl(m_url + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return resultOf(m_network.post(request, QJsonDocument(body).toJson()));
    }
    static QJsonValue resultOf(QNetworkReply *reply)
    {
        const bool isDone = QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000);
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        reply->deleteLater();
        if (isDone && answer[QLatin1StringView("ok")].toBool())
            return answer[QLatin1StringView("result")];
        qWarning("refused: %s", qPrintable(answer[QLatin1StringView("description")].toString()));
        return QJsonValue(QJsonValue::Undefined);
    }

    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_url;
};
