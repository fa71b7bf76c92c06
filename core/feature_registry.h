// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/feature.h"

#include <memory>
#include <vector>

namespace core {

//! Everything that the bot can do, in the order in which features see an update: first what a chat is, then who people
//! are, then what follows from both.
[[nodiscard]] std::vector<std::unique_ptr<engine::Feature>> makeFeatures();

//! The one reconciler.
[[nodiscard]] std::unique_ptr<engine::PairReconciler> makeReconciler();

} // namespace core
