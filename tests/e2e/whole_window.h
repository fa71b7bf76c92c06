// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"

#include <QApplication>

#include <memory>

//! The program with its window as main() puts it together, but for the lock and for what begins by itself.
class WholeWindow {
public:
    WholeWindow(const QString &folder, const app::CommandLine &line, app::Surroundings surroundings = {})
        : m_service(QStringLiteral("gatehouse ") + folder)
        , m_instance(open(folder, line, m_clock, m_scheduler))
        , m_keychain(m_service, m_scheduler, std::chrono::seconds(5))
        , m_network(*m_instance, m_keychain, {folder})
        , m_setup(*m_instance, m_keychain, m_service, m_network, {folder})
        , m_desktop(*qApp, *m_instance, m_setup, {folder}, std::move(surroundings))
    {
    }

    [[nodiscard]] app::Instance &instance() { return *m_instance; }
    [[nodiscard]] app::KeychainSecretStore &keychain() { return m_keychain; }
    [[nodiscard]] app::BotSetup &setup() { return m_setup; }
    [[nodiscard]] app::Desktop &desktop() { return m_desktop; }

private:
    static std::unique_ptr<app::Instance> open(const QString &folder, const app::CommandLine &line,
                                               const core::Clock &clock, core::Scheduler &scheduler)
    {
        auto opened =
            app::Instance::open({app::ProfilePaths{folder}}, line, clock, scheduler, app::PracticeSession::Life::Still);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    core::SystemClock m_clock;
    core::SystemScheduler m_scheduler;
    QString m_service;
    std::unique_ptr<app::Instance> m_instance;
    app::KeychainSecretStore m_keychain;
    app::NetworkSettings m_network;
    app::BotSetup m_setup;
    app::Desktop m_desktop;
};
