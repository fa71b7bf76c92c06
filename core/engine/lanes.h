// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outbox_row.h"

#include <array>
#include <optional>

namespace core::engine {

//! Which lane the next free call belongs to. Lane 1 first; lanes 2 to 4 share by weight 8:4:1, and an idle lane leaves its
//! share to the others; lane 5 takes what is left, so that checks never hold up a person. Pure.
class Lanes {
public:
    //! The lane to take one call from, of those in \p hasWork (indexed by lane number - 1); nothing when none has work.
    [[nodiscard]] std::optional<Lane> next(const std::array<bool, 5> &hasWork);

private:
    std::array<int, 3> m_credit{}; // of lanes 2 to 4
};

} // namespace core::engine
