// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/message.h"
#include "core/botapi/types/user.h"

#include <QString>

#include <memory>

namespace core::botapi {

//! Somebody pressed a button. Apps show a spinner until answerCallbackQuery.
//! \see https://core.telegram.org/bots/api#callbackquery
struct CallbackQuery {
    QString id;
    User from; //!< who pressed; the data may have been made for somebody else
    std::shared_ptr<const Message> message = {}; //!< with the button; may be inaccessible
    QString inlineMessageId = {};
    QString data = {}; //!< at most 64 bytes; a bad client can send anything

    static constexpr auto jsonFields()
    {
        return std::tuple{required("id", &CallbackQuery::id), required("from", &CallbackQuery::from),
                          optional("message", &CallbackQuery::message),
                          optional("inline_message_id", &CallbackQuery::inlineMessageId),
                          optional("data", &CallbackQuery::data)};
    }
};

} // namespace core::botapi
