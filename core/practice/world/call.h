// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/parameters.h"
#include "core/practice/world/refusal.h"
#include "core/practice/world/state.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core::practice {

//! A file that came with a call.
struct UploadedFile {
    QString field;
    QString fileName = {};
    QString mimeType = {};
    QByteArray content = {};
};

//! A call of a method by one bot, while it is carried out.
struct Call {
    Realm &realm;
    Bot &bot;
    Parameters parameters;
    std::vector<UploadedFile> uploads;

    [[nodiscard]] Instant now() const { return realm.now(); }
    //! What the bot itself is in a chat.
    [[nodiscard]] Member selfIn(const Chat &chat) const { return memberOf(chat, bot.user(), realm.now()); }
};

//! What a method needs a chat for.
enum class Access {
    Read,
    ReadMembers,
    Edit,
    Write,
};

//! The chat that `chat_id` names, when the bot may use it so. \see the server's check_chat_access
[[nodiscard]] Checked<Chat *> chatOf(const Call &call, Access access);
//! Who `user_id` names. Whom the bot has never seen does not exist for it.
[[nodiscard]] Checked<UserId> userOf(const Call &call, const Chat &chat);
//! Whether messages of the bot reach the chat: private chats must be started and not blocked, groups must allow it.
[[nodiscard]] Checked<> mayWriteTo(const Call &call, const Chat &chat);
//! Counts a message to the chat, or refuses it when it comes too soon after others.
[[nodiscard]] Checked<> keepsRateLimits(const Call &call, const Chat &chat);

//! `reply_markup`: the text of the inline keyboard, empty for other keyboards and for none.
[[nodiscard]] Checked<QString> keyboardOf(const Call &call);

} // namespace core::practice
