// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance.h"
#include "ui/models/news_watch.h"
#include "ui/models/ports.h"

namespace app {

//! An order as a function for the window: carried out by the bot's commands, Instance::whyNoBot() as long as there is no bot.
template <typename T, typename... Args>
[[nodiscard]] auto order(Instance &instance, QFuture<core::Result<T>> (core::commands::Commands::*command)(Args...))
{
    return [&instance, command](Args... args) -> QFuture<core::Result<T>> {
        BotRuntime *bot = instance.bot();
        if (bot == nullptr || bot->commands() == nullptr)
            return QtFuture::makeReadyFuture(core::Result<T>(core::failure(instance.whyNoBot())));
        return (bot->commands()->*command)(args...);
    };
}

//! Binds the window's pages to an instance. Questions are answered from the store at any time; orders need a bot, and
//! give Instance::whyNoBot() as long as there is none. \p instance must live longer than the pages.
[[nodiscard]] ui::OverviewPort overviewPort(Instance &instance);
[[nodiscard]] ui::MembersPort membersPort(Instance &instance);
[[nodiscard]] ui::ChatsPort chatsPort(Instance &instance);
[[nodiscard]] ui::ActivityPort activityPort(Instance &instance);
//! What news is made from; \p questions is for it alone.
[[nodiscard]] ui::NewsPort newsPort(const core::queries::ActivityQueries &questions);

} // namespace app
