// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/engine/feature.h"
#include "core/store/chat_repository.h"

namespace core::access {

//! Follows who comes and goes in connected chats, and with whose link. The right person ends their invite by coming in;
//! somebody else who uses it is an intruder. People whom an administrator let in are asked about, never removed unasked.
class JoinWatch final : public engine::Feature {
public:
    [[nodiscard]] QLatin1StringView name() const override { return QLatin1StringView("joins"); }
    [[nodiscard]] bool handles(botapi::UpdateKind kind) const override;
    [[nodiscard]] Result<> handle(const botapi::Update &update, engine::Context &context) override;

private:
    [[nodiscard]] Result<> moved(const botapi::ChatMemberUpdated &change, const store::ConnectedChat &connected,
                                 engine::Context &context);
    [[nodiscard]] Result<> cameIn(const botapi::ChatMemberUpdated &change, store::Pair pair, engine::Context &context);
    [[nodiscard]] Result<> wentOut(const botapi::ChatMemberUpdated &change, store::Pair pair, engine::Context &context);
    [[nodiscard]] Result<> takenOutByUs(store::Pair pair, Instant when, engine::Context &context);
    [[nodiscard]] Result<> stolen(Invite invite, store::Pair thief, Instant when, engine::Context &context);
    [[nodiscard]] Result<> asks(const botapi::ChatJoinRequest &request, ChatKey chat, engine::Context &context);
};

} // namespace core::access
