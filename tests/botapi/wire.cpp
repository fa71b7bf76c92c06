// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/botapi/wire.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>

using namespace Qt::StringLiterals;

namespace {

//! The length of the first whole request in these bytes, or 0.
qsizetype wholeRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    qsizetype body = 0;
    for (const QByteArray &line : bytes.left(end).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            body = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype whole = end + 4 + body;
    return bytes.size() >= whole ? whole : 0;
}

} // namespace

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

WireServer::WireServer(const QHostAddress &address, const std::optional<QSslConfiguration> &tls)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(*socket);
    });
    if (!m_server->listen(address))
        qFatal("no port to listen on");
}

void WireServer::say(const QByteArray &bytes)
{
    onRequest([bytes](QTcpSocket &socket, int) { socket.write(bytes); });
}

void WireServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    say(httpAnswer(status, body, headers));
}

void WireServer::accept(QTcpSocket &socket)
{
    ++m_connections;
    connect(&socket, &QTcpSocket::readyRead, this, [this, &socket] { read(socket); });
    connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    if (m_onConnection)
        m_onConnection(socket, m_connections);
    if (socket.bytesAvailable() > 0)
        read(socket);
}

void WireServer::read(QTcpSocket &socket)
{
    QByteArray &unread = m_unread[&socket];
    const bool isFirst = unread.isEmpty();
    const QByteArray bytes = socket.readAll();
    m_allBytes += bytes.left(1'000'000);
    unread += bytes;
    if (isFirst && !bytes.isEmpty()) {
        ++m_begun;
        if (m_onFirstBytes)
            m_onFirstBytes(socket, m_begun);
    }
    while (const qsizetype size = wholeRequest(unread)) {
        m_requests.append(unread.left(size));
        unread.remove(0, size);
        if (m_onRequest)
            m_onRequest(socket, completed());
    }
}

ProxyStub::ProxyStub(Kind kind, quint16 target) : m_kind(kind), m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            greet(*socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

void ProxyStub::requireLogin(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void ProxyStub::greet(QTcpSocket &client)
{
    ++m_connections;
    connect(&client, &QTcpSocket::disconnected, &client, &QObject::deleteLater);
    auto input = std::make_shared<QByteArray>();
    connect(&client, &QTcpSocket::readyRead, this, [this, &client, input] {
        if (m_step.value(&client) < 0)
            return; // the tunnel has its own reader
        const QByteArray bytes = client.readAll();
        m_handshakes += bytes;
        *input += bytes;
        if (m_isMute)
            return;
        if (m_kind == Kind::Socks5)
            socks(client, *input);
        else
            http(client, *input);
    });
}

//! \see https://www.rfc-editor.org/rfc/rfc1928
void ProxyStub::socks(QTcpSocket &client, QByteArray &input)
{
    int &step = m_step[&client];
    if (step == 0 && input.size() >= 2 && input.size() >= 2 + input.at(1)) {
        client.write(m_user.isEmpty() ? "\x05\x00"_ba.append('\0').left(2) : "\x05\x02"_ba);
        input.clear();
        step = m_user.isEmpty() ? 2 : 1;
    } else if (step == 1 && input.size() >= 2) { // https://www.rfc-editor.org/rfc/rfc1929
        const QByteArray wanted = "\x01"_ba + char(m_user.size()) + m_user + char(m_password.size()) + m_password;
        const bool isRight = input == wanted;
        client.write(isRight ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        input.clear();
        step = 2;
        if (!isRight)
            client.disconnectFromHost();
    } else if (step == 2 && input.size() >= 7) {
        const bool isName = input.at(3) == 3;
        const qsizetype length = isName ? input.at(4) : (input.at(3) == 1 ? 4 : 16);
        const qsizetype start = isName ? 5 : 4;
        if (input.size() < start + length + 2)
            return;
        const auto high = static_cast<uchar>(input.at(start + length));
        const auto low = static_cast<uchar>(input.at(start + length + 1));
        m_targets.append((isName ? input.mid(start, length) : '#' + input.mid(start, length).toHex()) + ':'
                         + QByteArray::number(high * 256 + low));
        tunnel(client, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x01", 10));
    }
}

void ProxyStub::http(QTcpSocket &client, QByteArray &input)
{
    if (!input.contains("\r\n\r\n"))
        return;
    m_targets.append(input.split(' ').value(1));
    const bool isLoggedIn =
        m_user.isEmpty() || input.contains("Basic " + (m_user + ':' + m_password).toBase64() + "\r\n");
    input.clear();
    if (isLoggedIn) {
        tunnel(client, "HTTP/1.1 200 Connected\r\n\r\n");
        return;
    }
    client.write("HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
}

void ProxyStub::tunnel(QTcpSocket &client, const QByteArray &agreement)
{
    m_step[&client] = -1;
    auto *server = new QTcpSocket(&client);
    connect(server, &QTcpSocket::connected, &client, [&client, agreement] { client.write(agreement); });
    connect(server, &QTcpSocket::readyRead, &client, [&client, server] { client.write(server->readAll()); });
    connect(&client, &QTcpSocket::readyRead, server, [&client, server] { server->write(client.readAll()); });
    connect(server, &QTcpSocket::disconnected, &client, [&client] { client.disconnectFromHost(); });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

Certificates::Certificates()
{
    const auto newKey = [this](const QString &name, const QString &subject, int days) {
        return run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                    u"-nodes"_s, u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s), u"-days"_s,
                    QString::number(days), u"-subj"_s, u"/CN="_s + subject, u"-addext"_s,
                    u"subjectAltName=DNS:"_s + subject});
    };
    m_areMade = newKey(u"ca"_s, u"Test authority"_s.remove(u' '), 30) && newKey(u"self"_s, u"localhost"_s, 30)
        && sign(u"good"_s, u"localhost,DNS:api.telegram.invalid"_s, 30) && sign(u"expired"_s, u"localhost"_s, -1)
        && sign(u"other"_s, u"elsewhere.invalid"_s, 30);
}

bool Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

bool Certificates::sign(const QString &name, const QString &host, int days) const
{
    QFile names(path(name + u".ext"_s));
    if (!names.open(QIODevice::WriteOnly))
        return false;
    names.write("subjectAltName=DNS:" + host.toUtf8() + '\n');
    names.close();
    return run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".csr"_s), u"-subj"_s, u"/CN=test"_s})
        && run({u"x509"_s, u"-req"_s, u"-in"_s, path(name + u".csr"_s), u"-CA"_s, authorityFile(), u"-CAkey"_s,
                path(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, QString::number(days), u"-extfile"_s,
                names.fileName(), u"-out"_s, path(name + u".pem"_s)});
}

QSslConfiguration Certificates::configuration(const QString &name) const
{
    QFile key(path(name + u".key"_s));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(path(name + u".pem"_s)));
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return tls;
}
