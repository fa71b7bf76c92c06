// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commands.h"
#include "core/engine/context.h"

#include <map>

namespace core::commands {

//! How the facts of one member and chat were before an order.
struct Before {
    store::Pair pair;
    std::vector<AccessFact> facts;
    std::optional<Delivery> openInvite = {}; //!< the person had a way in
};

//! Orders that can still be taken back. Used in the writer's thread only; gone when the program ends, like the toast that
//! offers it.
class Commands::UndoLog {
public:
    [[nodiscard]] Undoable remember(std::vector<Before> before, Instant until);
    //! Puts the facts back as they were. NotFound when the time is over.
    [[nodiscard]] Result<> undo(qint64 token, engine::Context &context);

private:
    struct Entry {
        std::vector<Before> before;
        Instant until;
    };

    std::map<qint64, Entry> m_entries;
    qint64 m_last = 0;
};

} // namespace core::commands
