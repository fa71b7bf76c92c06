// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include "app/profile_lock.h"
#include "core/base/deliver.h"
#include "core/base/log.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QTimer>

#include <thread>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace app {

namespace {

constexpr int mostConnections = 16;

} // namespace

SingleInstance::SingleInstance(ControlHandler handler, core::Duration patience)
    : m_handler(std::move(handler))
    , m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

Result<> SingleInstance::listen(const QString &socketPath)
{
    QLocalServer::removeServer(socketPath);
    if (!m_server.listen(socketPath))
        return core::failure(Error::Kind::StorageFailed, u"the control socket: "_s + m_server.errorString());
    // Qt leaves it executable.
    QFile::setPermissions(socketPath, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (const auto own = control::checkPeer(socket->socketDescriptor()); !own) {
            qCWarning(lcApp, "a process of another user was sent away from the control socket");
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *timeout = new QTimer(socket);
        timeout->setSingleShot(true);
        connect(timeout, &QTimer::timeout, socket, &QLocalSocket::abort);
        timeout->start(m_patience);

        auto reader = std::make_shared<control::FrameReader>(control::largestRequest);
        const auto read = [this, socket, timeout, reader] {
            const auto frame = reader->add(socket->readAll());
            if (!frame) {
                socket->abort();
            } else if (*frame) {
                timeout->stop();
                socket->disconnect(this); // one connection, one request
                answer(socket, **frame);
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

void SingleInstance::answer(QLocalSocket *socket, const QByteArray &json)
{
    const auto send = [socket](const ControlReply &reply) {
        socket->write(control::toFrame(reply));
        socket->flush(); // the answer to "quit" must not wait for an event loop that ends
        socket->disconnectFromServer(); // once all is written
    };
    const auto request = control::fromJson<ControlRequest>(json, control::largestRequest);
    if (!request) {
        send({.exitCode = 2, .text = u"The request was not understood."_s});
        return;
    }
    core::deliver(m_handler(*request), socket, send,
                  [send] { send({.exitCode = 2, .text = u"Gatehouse is just ending."_s}); });
}

Result<ControlReply> ask(const QString &socketPath, const ControlRequest &request, core::Duration patience)
{
    const QDeadlineTimer deadline(patience);
    const auto remaining = [&] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(remaining()))
        return core::failure(Error::Kind::NotReached, socket.errorString());
    GATEHOUSE_TRY(control::checkPeer(socket.socketDescriptor()));

    socket.write(control::toFrame(request));
    control::FrameReader reader(control::largestReply);
    for (;;) {
        const auto frame = reader.add(socket.readAll());
        if (!frame)
            return core::failure(frame.error());
        if (*frame)
            return control::fromJson<ControlReply>(**frame, control::largestReply);
        if (!socket.waitForReadyRead(remaining()) && socket.bytesAvailable() == 0)
            return core::failure(Error::Kind::OutcomeUnknown, u"the running Gatehouse did not answer"_s);
    }
}

Result<ControlReply> askOwner(const ProfilePaths &profile, const ControlRequest &request, core::Duration patience)
{
    constexpr auto pause = std::chrono::milliseconds(50);
    for (const QDeadlineTimer deadline(patience); !deadline.hasExpired(); std::this_thread::sleep_for(pause)) {
        const auto owner = ProfileLock::owner(profile);
        if (!owner)
            return core::failure(owner.error());
        if (owner->socketPath.isEmpty())
            continue;
        auto reply = ask(owner->socketPath, request, core::Duration(deadline.remainingTime()));
        if (reply || reply.error().kind != Error::Kind::NotReached)
            return reply;
    }
    return core::failure(Error::Kind::Busy, u"another Gatehouse uses this profile, but does not listen"_s);
}

} // namespace app
