// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "tests/support/ui/memory_settings.h"
#include "tests/support/ui/sample_ports.h"
#include "ui/models/app_lock.h"
#include "ui/models/feed.h"
#include "ui/pages/page_context.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/profile_menu.h"
#include "ui/shell/tour.h"
#include "ui/widgets/secret_clipboard.h"

//! What a tour through the window needs: every page and dialog with the sample bot, on 21 November 2026 at 09:42.
class TourStage final {
public:
    enum class Kind {
        Busy, //!< the sample's members, chats and questions
        Empty, //!< a bot that knows nobody, and whose disk is full
        Unreadable, //!< no question about the data is answered
    };

    //! The pictures go into \p folder. \p appearance must live longer.
    TourStage(Kind kind, ui::Appearance &appearance, const QString &folder);

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] ui::Tour &tour() { return m_tour; }
    //! What people, chats, the bot and folders are called here, without empty ones.
    [[nodiscard]] QStringList names() const;

private:
    void fillOutcomes();

    const QString m_bot = QStringLiteral("Slow Film Gate");
    const QString m_botUsername = QStringLiteral("slowfilm_gate_bot");
    core::ManualClock m_clock;
    SamplePorts m_sample;
    MemorySettings m_settings;
    ui::Feed m_feed;
    ui::SecretClipboard m_secrets;
    ui::AppLock m_lock;
    ui::PageContext m_context;
    ui::PageRegistry m_pages;
    ui::MainWindow m_window;
    ui::Tour m_tour;
    ui::ProfileMenu m_menu;
};
