// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

namespace core::store {

//! The few numbers about people that the overview shows. Only reads.
class OverviewView {
public:
    OverviewView(Tx &tx, Instant now) : m_tx(tx), m_now(now) { }

    //! People in at least one connected chat.
    [[nodiscard]] Result<qint64> inside();
    //! People who came into a connected chat from \p from to before \p until, once each.
    [[nodiscard]] Result<qint64> joined(Instant from, Instant until);
    //! People who left a connected chat, or were taken out, from \p from to before \p until, once each.
    [[nodiscard]] Result<qint64> gone(Instant from, Instant until);
    //! People of whom a grant for a connected chat ends from \p from, or from now where that is later, to before \p until.
    [[nodiscard]] Result<qint64> ending(Instant from, Instant until);
    //! Whether a call is under way, or becomes due by \p until. While automation is paused, what waits for its end does not
    //! count.
    [[nodiscard]] Result<bool> hasWork(Instant until, bool isPaused);

private:
    Tx &m_tx;
    Instant m_now;
};

} // namespace core::store
