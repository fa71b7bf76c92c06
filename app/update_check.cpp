// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/update_check.h"

#include "core/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto interval = 24h;
constexpr auto patience = 30s;
constexpr auto afterStart = 1min; // the bot comes first
constexpr qint64 largestReply = 16 * 1024;
constexpr auto onKey = "updates/on"_L1;
constexpr auto askedKey = "updates/asked"_L1;
constexpr auto answeredKey = "updates/answered"_L1;
constexpr auto newerKey = "updates/newer"_L1;
constexpr auto pageKey = "updates/page"_L1;

QNetworkRequest requestTo(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Gatehouse/" GATEHOUSE_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt would send the person's languages.
    request.setRawHeader("Accept-Language", "en");
    return request;
}

bool isNewer(const QVersionNumber &version)
{
    return version > QVersionNumber::fromString(QStringLiteral(GATEHOUSE_VERSION));
}

} // namespace

UpdateCheck::UpdateCheck(QUrl address, const ProfilePaths &profile, const core::Clock &clock,
                         core::Scheduler &scheduler, std::function<core::botapi::ProxySettings()> proxy)
    : m_address(std::move(address))
    , m_settings(profile.folder + u"/updates.ini"_s, QSettings::IniFormat)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_proxy(std::move(proxy))
{
    m_state.isOn = m_settings.value(onKey).toBool();
    if (const qint64 asked = m_settings.value(askedKey).toLongLong(); asked > 0)
        m_state.asked = core::instantFromMs(asked);
    if (const qint64 answered = m_settings.value(answeredKey).toLongLong(); answered > 0)
        m_state.answered = core::instantFromMs(answered);
    const QString newer = m_settings.value(newerKey).toString();
    if (isNewer(QVersionNumber::fromString(newer))) { // unless this is it by now
        m_state.newer = newer;
        m_state.page = m_settings.value(pageKey).toString();
    }
}

UpdateCheck::~UpdateCheck() = default;

void UpdateCheck::start()
{
    if (!m_state.isOn)
        return;
    waitForTurn();
    if (!m_state.newer.isEmpty())
        Q_EMIT found(m_state.newer, m_state.page);
}

void UpdateCheck::setOn(bool isOn)
{
    if (isOn == m_state.isOn)
        return;
    m_state.isOn = isOn;
    m_settings.setValue(onKey, isOn);
    ++m_turn; // whatever waits is over
    if (isOn) {
        ask();
    } else {
        m_network.reset(); // with a question that is under way
        m_state = {};
        for (const auto key : {askedKey, answeredKey, newerKey, pageKey})
            m_settings.remove(key);
    }
    Q_EMIT changed();
}

ui::UpdatePort UpdateCheck::port()
{
    return {.address = m_address.toString(),
            .state = [this] { return m_state; },
            .setOn = [this](bool isOn) { setOn(isOn); }};
}

void UpdateCheck::waitForTurn()
{
    const core::Instant now = m_clock.now();
    core::Duration wait = afterStart;
    // A clock that was set back must not silence it for years.
    if (m_state.asked && *m_state.asked <= now)
        wait = std::max<core::Duration>(wait, *m_state.asked + interval - now);
    m_scheduler.after(wait, this, [this, turn = ++m_turn] {
        if (turn == m_turn && m_state.isOn)
            ask();
    });
}

void UpdateCheck::ask()
{
    m_state.asked = m_clock.now();
    m_settings.setValue(askedKey, core::toMs(*m_state.asked)); // also when it fails: once a day is enough
    waitForTurn();
    core::botapi::HttpEndpoint endpoint;
    endpoint.base = m_address;
    endpoint.isLoopback = core::botapi::isThisComputer(m_address.host());
    auto proxy = core::botapi::proxyFactoryFor(m_proxy(), endpoint);
    if (!proxy) {
        m_state.hasFailed = true;
        Q_EMIT changed();
        return;
    }
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxyFactory(proxy->release()); // the manager takes it over
    QNetworkReply *reply = m_network->get(requestTo(m_address));
    reply->setParent(m_network.get());
    reply->setReadBufferSize(largestReply);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { read(*reply); });
    m_scheduler.after(patience, reply, [reply] { reply->abort(); });
}

void UpdateCheck::read(QNetworkReply &reply)
{
    reply.deleteLater();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isAnswer = reply.error() == QNetworkReply::NoError && status == 200;
    m_state.hasFailed = true;
    if (isAnswer)
        take(reply.read(largestReply));
    if (m_state.hasFailed)
        qCInfo(lcApp) << "no news about newer versions, status" << status;
    Q_EMIT changed();
}

void UpdateCheck::take(const QByteArray &json)
{
    const QJsonObject newest = QJsonDocument::fromJson(json).object();
    const auto version = QVersionNumber::fromString(newest.value("version"_L1).toString().left(20));
    if (version.isNull())
        return;
    m_state.hasFailed = false;
    const QString before = std::exchange(m_state.newer, isNewer(version) ? version.toString() : QString());
    // Whoever could change the file must not be able to send people anywhere: only to where it came from.
    const QUrl page = m_address.resolved(QUrl(newest.value("page"_L1).toString().left(500)));
    const bool isOurs = page.isValid() && page.scheme() == m_address.scheme() && page.host() == m_address.host()
        && page.port() == m_address.port();
    m_state.page = (isOurs ? page : m_address.resolved(QUrl(u"/"_s))).toString();
    m_state.answered = m_clock.now();
    m_settings.setValue(answeredKey, core::toMs(*m_state.answered));
    m_settings.setValue(newerKey, m_state.newer);
    m_settings.setValue(pageKey, m_state.page);
    if (!m_state.newer.isEmpty() && before != m_state.newer)
        Q_EMIT found(m_state.newer, m_state.page);
}

} // namespace app
