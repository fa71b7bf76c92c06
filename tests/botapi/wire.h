// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <functional>
#include <memory>

//! A server that sees and says bare bytes, on a port of its own. With a TLS configuration it speaks TLS.
class WireServer final : public QObject {
public:
    //! What a connection does when its request has come as far as the test wants.
    using Answer = std::function<void(QTcpSocket &socket, int request)>;

    explicit WireServer(const QHostAddress &address = QHostAddress::LocalHost,
                        const std::optional<QSslConfiguration> &tls = {});

    //! \p answer is called for each request that is there as a whole; the first is number 1.
    void onRequest(Answer answer) { m_onRequest = std::move(answer); }
    //! \p answer is called once for each connection when its first bytes came.
    void onFirstBytes(Answer answer) { m_onFirstBytes = std::move(answer); }
    //! \p answer is called when the connection was accepted.
    void onConnection(Answer answer) { m_onConnection = std::move(answer); }

    //! Answers each request with these bytes.
    void say(const QByteArray &bytes);
    //! Answers each request like this and keeps the connection.
    void answer(int status, const QByteArray &body, const QByteArray &headers = {});

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    //! How many requests began: even a part of a head counts.
    [[nodiscard]] int begun() const { return m_begun; }
    //! How many came as a whole.
    [[nodiscard]] int completed() const { return static_cast<int>(m_requests.size()); }
    //! A request as it came, head and body.
    [[nodiscard]] QByteArray request(int index) const { return m_requests.value(index); }
    [[nodiscard]] QByteArray allBytes() const { return m_allBytes; }
    void close() { m_server->close(); }

private:
    void accept(QTcpSocket &socket);
    void read(QTcpSocket &socket);

    std::unique_ptr<QTcpServer> m_server;
    Answer m_onRequest;
    Answer m_onFirstBytes;
    Answer m_onConnection;
    QHash<QTcpSocket *, QByteArray> m_unread;
    QByteArrayList m_requests;
    QByteArray m_allBytes;
    int m_connections = 0;
    int m_begun = 0;
};

//! A whole HTTP answer.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers = {});

//! A proxy that writes down where it was asked to connect to, and connects to \p target instead.
class ProxyStub final : public QObject {
public:
    enum class Kind { Socks5, HttpConnect };

    ProxyStub(Kind kind, quint16 target);

    //! Asks for these and refuses others.
    void requireLogin(const QByteArray &user, const QByteArray &password);
    //! Accepts connections and never says a word.
    void stayMute() { m_isMute = true; }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    //! "name:port" of each connection that was asked for; SOCKS addresses that came as numbers start with '#'.
    [[nodiscard]] QByteArrayList targets() const { return m_targets; }
    [[nodiscard]] int connections() const { return m_connections; }
    //! What clients said before their tunnel stood.
    [[nodiscard]] QByteArray handshakes() const { return m_handshakes; }

private:
    void greet(QTcpSocket &client);
    void socks(QTcpSocket &client, QByteArray &input);
    void http(QTcpSocket &client, QByteArray &input);
    void tunnel(QTcpSocket &client, const QByteArray &agreement);

    Kind m_kind;
    quint16 m_target;
    QTcpServer m_server;
    QByteArray m_user;
    QByteArray m_password;
    QHash<QTcpSocket *, int> m_step;
    QByteArrayList m_targets;
    QByteArray m_handshakes;
    bool m_isMute = false;
    int m_connections = 0;
};

//! Certificates made for one test by the openssl program.
class Certificates {
public:
    Certificates();

    [[nodiscard]] bool areMade() const { return m_areMade; }
    [[nodiscard]] QString authorityFile() const { return path(QStringLiteral("ca.pem")); }
    //! For "localhost" and "api.telegram.invalid", signed by the authority.
    [[nodiscard]] QSslConfiguration good() const { return configuration(QStringLiteral("good")); }
    [[nodiscard]] QSslConfiguration selfSigned() const { return configuration(QStringLiteral("self")); }
    [[nodiscard]] QSslConfiguration expired() const { return configuration(QStringLiteral("expired")); }
    [[nodiscard]] QSslConfiguration ofAnotherHost() const { return configuration(QStringLiteral("other")); }

private:
    bool run(const QStringList &arguments) const;
    bool sign(const QString &name, const QString &host, int days) const;
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] QSslConfiguration configuration(const QString &name) const;

    QTemporaryDir m_folder;
    bool m_areMade = false;
};
