// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

namespace core::botapi {

//! Which message is answered.
//! \see https://core.telegram.org/bots/api#replyparameters
struct ReplyParameters {
    MessageId message = {};
    ChatId chat = {}; //!< null: the chat that is written to
    bool allowSendingWithoutReply = false; //!< send all the same when the message is gone

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("message_id", &ReplyParameters::message),
                          optional("chat_id", &ReplyParameters::chat),
                          optional("allow_sending_without_reply", &ReplyParameters::allowSendingWithoutReply)};
    }
    friend bool operator==(const ReplyParameters &, const ReplyParameters &) = default;
};

} // namespace core::botapi
