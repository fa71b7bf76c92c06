// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access_fact.h"
#include "core/domain/chat.h"
#include "core/domain/member.h"
#include "core/engine/feature.h"
#include "core/store/chat_repository.h"

namespace core::members {

//! What an update says of a person.
[[nodiscard]] Person personOf(const botapi::User &user);

//! Why somebody is inside of whom no joining was seen: here before us, unless an absence of ours lies between.
//! \p connected: since when the chat is.
[[nodiscard]] Result<FactKind> factOfUnseen(std::optional<Instant> connected, engine::Context &context);

//! Everybody whom the bot sees in a connected chat or in private becomes a member, with renames, and whether the bot may
//! write to them. Texts are not kept.
class People final : public engine::Feature {
public:
    [[nodiscard]] QLatin1StringView name() const override { return QLatin1StringView("people"); }
    [[nodiscard]] bool handles(botapi::UpdateKind kind) const override;
    [[nodiscard]] Result<> handle(const botapi::Update &update, engine::Context &context) override;

private:
    [[nodiscard]] Result<> wrote(const botapi::Message &message, engine::Context &context);
    [[nodiscard]] Result<> wroteInside(const botapi::Message &message, const store::ConnectedChat &chat,
                                       engine::Context &context);
    [[nodiscard]] Result<> pressed(const botapi::CallbackQuery &query, engine::Context &context);
    [[nodiscard]] Result<> blockedOrUnblocked(const botapi::ChatMemberUpdated &change, engine::Context &context);
};

} // namespace core::members
