// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/effects.h"

#include "core/store/outbox_repository.h"

namespace core::engine {

Result<OutboxId> Effects::add(NewCall call)
{
    return store::OutboxRepository(m_tx, m_bot).add(call, m_now);
}

} // namespace core::engine
