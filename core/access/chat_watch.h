// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/engine/feature.h"

#include <map>

namespace core::access {

//! Keeps what is known of the chats true: the bot's rights, titles, migrations, administrators, counts. Chats in which
//! the owner made the bot administrator are offered; of other people's chats nothing is kept but the question.
class ChatWatch final : public engine::Feature {
public:
    [[nodiscard]] QLatin1StringView name() const override { return QLatin1StringView("chats"); }
    [[nodiscard]] bool handles(botapi::UpdateKind kind) const override;
    [[nodiscard]] Result<> handle(const botapi::Update &update, engine::Context &context) override;
    [[nodiscard]] Result<> finished(const OutboxRow &row, const Result<JsonValue> &outcome,
                                    engine::Context &context) override;
    [[nodiscard]] Result<> timePassed(Instant since, engine::Context &context) override;
    [[nodiscard]] Result<std::optional<Instant>> nextMoment(engine::Context &context) override;

private:
    [[nodiscard]] Result<> botMoved(const botapi::ChatMemberUpdated &change, engine::Context &context);
    [[nodiscard]] Result<> offered(const botapi::ChatMemberUpdated &change, engine::Context &context);
    [[nodiscard]] Result<> serviceMessage(const botapi::Message &message, engine::Context &context);
    [[nodiscard]] Result<> administratorsAnswered(const Chat &chat, JsonValue answer, Instant asked,
                                                  engine::Context &context);
    [[nodiscard]] Result<> administratorSeen(const Chat &chat, const botapi::ChatMember &administrator, Instant asked,
                                             engine::Context &context);

    //! When Telegram last told of itself what the bot may do there. Of this run only: after a restart all is asked anew.
    std::map<ChatKey, Instant> m_heard;
};

//! Asks Telegram anew for everything about the chat. \see https://core.telegram.org/bots/api#getchat
[[nodiscard]] Result<> checkChat(ChatKey chat, engine::Context &context);

//! No code can connect any more what somebody made the bot administrator of: asks whether it shall leave there.
[[nodiscard]] Result<> askAboutStrangers(engine::Context &context);

//! There is nothing to ask about the chat any more.
[[nodiscard]] Result<> strangersChatGone(ChatId chat, engine::Context &context);

//! Makes the chat one of ours: a new one, a found one, or one that was connected before, with its history. \p seen has
//! address, type, title, username and the bot's rights as of now. Gives its key.
[[nodiscard]] Result<ChatKey> connectChat(const Chat &seen, Origin by, engine::Context &context);

} // namespace core::access
