// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/world.h"

#include <QJsonArray>
#include <QJsonObject>

//! Everything that tests and curious people ask about a world, as JSON.
[[nodiscard]] QJsonObject reportOf(const core::practice::World &world);
[[nodiscard]] QJsonObject reportOf(const core::practice::World &world, const core::practice::Chat &chat);
//! The messages of a chat, oldest first, as \p viewer would get them.
[[nodiscard]] QJsonArray messagesOf(const core::practice::World &world, const core::practice::Chat &chat,
                                    core::BotId viewer);
//! A question to a bot and its answer; empty when there is none of that id.
[[nodiscard]] QJsonObject queryOf(const core::practice::State &state, const QString &id);
