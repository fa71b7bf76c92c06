// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_log.h"

#include "core/access/access.h"
#include "core/access/invites.h"
#include "core/store/fact_repository.h"

namespace core::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allKinds{FactKind::Grant,  FactKind::Removed, FactKind::Banned,
                              FactKind::Before, FactKind::Gap,     FactKind::Intruder};

} // namespace

Undoable Commands::UndoLog::remember(std::vector<Before> before, Instant until)
{
    if (before.empty())
        return {};
    std::erase_if(m_entries, [until](const auto &entry) { return entry.second.until + access::undoTime < until; });
    m_entries.emplace(++m_last, Entry{std::move(before), until});
    return {m_last, until};
}

Result<> Commands::UndoLog::undo(qint64 token, engine::Context &context)
{
    const auto entry = m_entries.find(token);
    if (entry == m_entries.end() || entry->second.until < context.now)
        return failure(Error::Kind::NotFound, u"the time to undo is over"_s);

    store::FactRepository facts(context.tx);
    for (const Before &before : entry->second.before) {
        for (const FactKind kind : allKinds)
            GATEHOUSE_TRY(facts.clear(before.pair.chat, before.pair.user, kind));
        for (const AccessFact &fact : before.facts)
            GATEHOUSE_TRY(facts.set(fact));
        if (before.openInvite)
            GATEHOUSE_TRY(access::wantInvite(before.pair, *before.openInvite, context));
        context.dirty.mark(before.pair.chat, before.pair.user);
        GATEHOUSE_TRY(access::audit(context, "undone"_L1, Origin::Creator, before.pair));
    }
    m_entries.erase(entry);
    return {};
}

} // namespace core::commands
