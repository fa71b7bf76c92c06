// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/sample_ports.h"

#include <QCryptographicHash>
#include <QPointer>

using namespace Qt::StringLiterals;

// What the settings, the profiles and the lock stand on.

namespace {

//! Stands for a slow hash: nothing of the password is in it either.
QByteArray hashOf(const core::Secret &password)
{
    const std::string_view text = password.reveal();
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).toByteArray(),
                                    QCryptographicHash::Sha256)
        .toHex();
}

} // namespace

ui::BotPort SamplePorts::botPort()
{
    ui::BotPort port;
    port.checkToken = [this](const core::Secret &) {
        orders << u"check token"_s;
        return ready<ui::TokenCheck>(tokenCheck);
    };
    port.keychain = [this] { return answer(keychain); };
    port.useToken = [this](const core::Secret &, ui::TokenPlace place, const core::Secret &passphrase) {
        return order(
            u"use token in %1%2"_s.arg(int(place)).arg(passphrase.isEmpty() ? QString() : u" with passphrase"_s));
    };
    port.forgetToken = [this] { return order(u"forget token"_s); };
    port.tokenOrigin = [this] { return tokenOrigin; };
    port.takeOver = [this](const core::Secret &) { return order(u"take over"_s); };
    port.overview = [this] { return answer(overview); };
    port.ownerLink = [this]() -> ui::Answer<QString> {
        orders << u"owner link"_s;
        return ready<QString>(u"https://t.me/slowfilm_gate_bot?start=own_Xy7"_s);
    };
    port.forgetOwner = [this] { return order(u"forget owner"_s); };
    port.pause = [this](std::optional<core::Instant>) { return order(u"pause"_s); };
    port.resume = [this] { return order(u"resume"_s); };
    port.proxy = [this] { return proxy; };
    port.setProxy = [this](const ui::ProxyChoice &choice) {
        proxy = choice;
        return order(u"proxy %1 %2:%3"_s.arg(int(choice.kind)).arg(choice.host).arg(choice.port));
    };
    port.server = [this] { return server; };
    port.setServer = [this](const QString &url) {
        server = url;
        return order(u"server "_s + url);
    };
    port.isProxyGiven = isNetworkGiven;
    port.givenServer = isNetworkGiven ? u"https://bots.example"_s : QString();
    port.startPractice = [this] { orders << u"practice"_s; };
    return port;
}

ui::DesktopPort SamplePorts::desktopPort()
{
    ui::DesktopPort port;
    port.hasTray = [this] { return hasTray; };
    port.options = [this] { return shellOptions; };
    port.setOptions = [this](const ui::ShellOptions &options) { shellOptions = options; };
    port.notices = [this] { return notices; };
    port.setNotices = [this](const ui::NoticeOptions &chosen) {
        notices = chosen;
        if (desktopChanged)
            desktopChanged();
    };
    port.showExample = [this] { orders << u"show example"_s; };
    port.autostart = [this] { return autostart; };
    port.setAutostart = [this](bool on) -> core::Result<> {
        orders << (on ? u"autostart on"_s : u"autostart off"_s);
        if (orderError)
            return core::failure(*orderError);
        autostart = on ? ui::Autostart::On : ui::Autostart::Off;
        return {};
    };
    port.language = [this] { return language; };
    port.setLanguage = [this](const QString &code) {
        language = code;
        orders << u"speak "_s + code;
    };
    port.watch = [this](QObject *receiver, const std::function<void()> &changed) {
        desktopChanged = [before = std::exchange(desktopChanged, nullptr), receiver = QPointer(receiver), changed] {
            if (before)
                before();
            if (receiver)
                changed();
        };
    };
    return port;
}

ui::DataPort SamplePorts::dataPort()
{
    return {.folder = [] { return u"/home/marit/.local/share/gatehouse/main"_s; },
            .facts = [this] { return answer(dataFacts); },
            .exportMembers =
                [this](const QString &path) {
                    orders << u"export to "_s + path.section(u'/', -1);
                    return runningExport ? runningExport->future() : answer(qint64(1137));
                }};
}

ui::UpdatePort SamplePorts::updatePort()
{
    return {.address = u"https://gatehouse.example/newest.json"_s,
            .state = [this] { return updates; },
            .setOn =
                [this](bool isOn) {
                    updates.isOn = isOn;
                    orders << (isOn ? u"updates on"_s : u"updates off"_s);
                }};
}

ui::ProfilesPort SamplePorts::profilesPort()
{
    return {.others =
                [this] {
                    QPromise<std::vector<ui::ProfileRow>> promise;
                    promise.start();
                    promise.addResult(profiles);
                    promise.finish();
                    return promise.future();
                },
            .open = [this](const QString &folder) { orders << u"open "_s + folder; },
            .make = [this](const QString &name) -> core::Result<> {
                if (orderError)
                    return core::failure(*orderError);
                orders << u"make "_s + name;
                return {};
            },
            .openPractice = [this] { orders << u"open practice"_s; }};
}

ui::LockPort SamplePorts::lockPort()
{
    return {.load = [this] { return lockRules; },
            .save = [this](const ui::LockRules &rules) -> core::Result<> {
                if (orderError)
                    return core::failure(*orderError);
                lockRules = rules;
                return {};
            },
            .hash = [](const core::Secret &password) { return ready<QByteArray>(hashOf(password)); },
            .check =
                [](const core::Secret &password, const QByteArray &hash) {
                    return ready<void>(hashOf(password) == hash ? core::Result<>()
                                                                : core::failure(core::Error::Kind::WrongPassphrase));
                }};
}
