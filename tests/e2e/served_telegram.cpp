// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/served_telegram.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

ServedTelegram::ServedTelegram(const QString &token) : m_token(token)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(PRACTICE_SERVER), {u"--token"_s, token});
    if (!m_process.waitForReadyRead())
        qFatal("the practice server does not start");
    m_address = QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', 1);
    deed(u"rate_limits"_s, {{u"on"_s, false}});
}

ServedTelegram::~ServedTelegram()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QJsonValue ServedTelegram::deed(const QString &name, const QJsonObject &arguments)
{
    QNetworkRequest request(QUrl(m_address + u"/practice/"_s + name));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject answer = read(m_network.post(request, QJsonDocument(arguments).toJson(QJsonDocument::Compact)));
    if (!answer.value("ok"_L1).toBool())
        qFatal("%s: %s", qPrintable(name), qPrintable(answer.value("description"_L1).toString()));
    return answer.value("result"_L1);
}

qint64 ServedTelegram::person(const QString &name)
{
    return deed(u"person"_s, {{u"first_name"_s, name}}).toInteger();
}

QJsonValue ServedTelegram::look(const QString &what)
{
    return get(u"/practice/"_s + what).value("result"_L1);
}

QJsonArray ServedTelegram::messages(qint64 chat)
{
    return look(u"messages?chat="_s + QString::number(chat)).toArray();
}

int ServedTelegram::unconfirmed()
{
    return get(u"/bot%1/getWebhookInfo"_s.arg(m_token))
        .value("result"_L1)
        .toObject()
        .value("pending_update_count"_L1)
        .toInt(-1);
}

QJsonObject ServedTelegram::get(const QString &path)
{
    return read(m_network.get(QNetworkRequest(QUrl(m_address + path))));
}

QJsonObject ServedTelegram::read(QNetworkReply *reply)
{
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 60'000))
        qFatal("the practice server does not answer");
    reply->deleteLater();
    return QJsonDocument::fromJson(reply->readAll()).object();
}
