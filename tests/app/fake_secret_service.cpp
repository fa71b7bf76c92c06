// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fake_secret_service.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>

using namespace Qt::StringLiterals;

namespace {

//! The Secret type of the specification: (oayays).
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &out, const WireSecret &secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, WireSecret &secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

using WireSecrets = QMap<QDBusObjectPath, WireSecret>;

const QString root = u"/org/freedesktop/secrets"_s;
const QDBusObjectPath session(u"/org/freedesktop/secrets/session/1"_s);
const QDBusObjectPath item(u"/org/freedesktop/secrets/collection/login/1"_s);

} // namespace

Q_DECLARE_METATYPE(WireSecret)
Q_DECLARE_METATYPE(WireSecrets)

FakeSecretService::FakeSecretService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-secret-service"_s))
{
    qDBusRegisterMetaType<WireSecret>();
    qDBusRegisterMetaType<WireSecrets>();
    m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
    m_bus.registerService(u"org.freedesktop.secrets"_s);
}

FakeSecretService::~FakeSecretService()
{
    m_bus.unregisterService(u"org.freedesktop.secrets"_s);
    m_bus.unregisterObject(root, QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(u"fake-secret-service"_s);
}

void FakeSecretService::release()
{
    m_isReleased = true;
    for (const QDBusMessage &message : std::exchange(m_waiting, {}))
        m_bus.send(replyTo(message));
}

void FakeSecretService::startOver()
{
    release();
    m_isReleased = false;
    m_questions = 0;
    m_value.clear();
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    const bool asks = message.member() == u"SearchItems"_s || message.member() == u"CreateItem"_s;
    m_questions += asks && !m_isReleased;
    if (asks && !m_isReleased)
        m_waiting << message;
    else
        m_bus.send(replyTo(message));
    return true;
}

QDBusMessage FakeSecretService::replyTo(const QDBusMessage &message)
{
    const QString member = message.member();
    if (member == u"GetAll"_s)
        return message.createReply(QVariant::fromValue(QVariantMap()));
    if (member == u"OpenSession"_s) {
        if (message.arguments().value(0).toString() != u"plain"_s)
            return message.createErrorReply(QDBusError::NotSupported, u"plain only"_s);
        return message.createReply({QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(session)});
    }
    if (member == u"SearchItems"_s) {
        const QList<QDBusObjectPath> found = m_value.isEmpty() ? QList<QDBusObjectPath>() : QList{item};
        return message.createReply({QVariant::fromValue(found), QVariant::fromValue(QList<QDBusObjectPath>())});
    }
    if (member == u"GetSecrets"_s) {
        const WireSecrets secrets{{item, WireSecret{session, {}, m_value, u"text/plain"_s}}};
        return message.createReply(QVariant::fromValue(secrets));
    }
    if (member == u"CreateItem"_s) {
        m_value = qdbus_cast<WireSecret>(message.arguments().value(1)).value;
        return message.createReply({QVariant::fromValue(item), QVariant::fromValue(QDBusObjectPath(u"/"_s))});
    }
    return message.createErrorReply(QDBusError::UnknownMethod, member);
}
