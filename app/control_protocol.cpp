// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control_protocol.h"

#include <QJsonDocument>
#include <QtEndian>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace app::control {

namespace {

constexpr qsizetype prefixSize = sizeof(quint32);

} // namespace

template <core::JsonStruct T>
QByteArray toFrame(const T &message)
{
    const QByteArray json = QJsonDocument(core::json_detail::writeStruct(message)).toJson(QJsonDocument::Compact);
    QByteArray frame(prefixSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(json.size()), frame.data());
    return frame + json;
}

template <core::JsonStruct T>
Result<T> fromJson(QByteArrayView json, qsizetype largest)
{
    const auto document = core::JsonDocument::parse(json, {.bytes = largest, .depth = 8});
    if (!document)
        return core::failure(document.error());
    return core::readJson<T>(document->root());
}

template QByteArray toFrame(const ControlRequest &);
template QByteArray toFrame(const ControlReply &);
template Result<ControlRequest> fromJson(QByteArrayView, qsizetype);
template Result<ControlReply> fromJson(QByteArrayView, qsizetype);

Result<std::optional<QByteArray>> FrameReader::add(QByteArrayView piece)
{
    m_received += piece;
    if (m_received.size() < prefixSize)
        return std::optional<QByteArray>();
    const qsizetype size = qFromBigEndian<quint32>(m_received.constData());
    if (size > m_largest)
        return core::failure(Error::Kind::Malformed, u"a message of %1 bytes is too large"_s.arg(size));
    if (m_received.size() < prefixSize + size)
        return std::optional<QByteArray>();
    return std::optional(m_received.mid(prefixSize, size));
}

Result<> checkPeer(qintptr descriptor)
{
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    if (::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0
        || peer.uid != ::geteuid())
        return core::failure(Error::Kind::InvalidInput, u"the other side belongs to another user"_s);
    return {};
}

} // namespace app::control
