// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance.h"
#include "core/base/scheduler.h"
#include "core/commands/commands.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

//! A whole Gatehouse without a window, on the practice Telegram and a clock that stands still until a test moves it.
class MainJob {
public:
    MainJob() { restart(); }

    //! Ends the program and starts it again on the same profile.
    void restart()
    {
        m_instance.reset();
        app::CommandLine line;
        line.isPractice = true;
        auto opened = app::Instance::open({app::ProfilePaths{m_folder.path()}}, line, clock, clock,
                                          app::PracticeSession::Life::Still);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_instance = std::move(*opened);
        m_instance->usePractice();
    }

    [[nodiscard]] app::Instance &instance() { return *m_instance; }
    [[nodiscard]] core::commands::Commands &commands() { return *m_instance->bot()->commands(); }
    [[nodiscard]] const core::practice::Sample &sample() const { return m_instance->practice()->sample(); }

    //! What a future gives, while everything goes on.
    template <typename T>
    [[nodiscard]] static std::optional<T> valueOf(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
            return std::nullopt;
        return future.result();
    }
    //! Does something in the practice Telegram and gives what came of it.
    template <typename Fn>
    auto inTelegram(Fn fn)
    {
        return *valueOf(
            m_instance->practice()->telegram().with([fn](core::practice::World &world) { return fn(world); }));
    }
    //! Moves time on in small steps, so that what becomes due on the way happens on the way.
    void pass(core::Duration time)
    {
        const core::Duration step = std::chrono::seconds(1);
        for (core::Duration passed{0}; passed < time; passed += step) {
            clock.advance(step);
            QCoreApplication::processEvents();
        }
    }

    core::ManualClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Instance> m_instance;
};
