// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/correspondence.h"
#include "core/practice/world/formatted_text.h"
#include "core/practice/world/methods.h"
#include "core/practice/world/sending.h"
#include "core/practice/world/views.h"

namespace core::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The message that `message_id` names. \p purpose is how the server calls it when it is not there.
Checked<Message *> messageOf(const Call &call, Chat &chat, const QString &purpose)
{
    const auto found = chat.messages.find(MessageId(call.parameters.integer("message_id"_L1, 0)));
    if (found == chat.messages.end())
        return badRequest(purpose + u" not found"_s);
    return &found->second;
}

Checked<Message *> editableMessage(const Call &call, Chat &chat)
{
    const auto message = messageOf(call, chat, u"message to edit"_s);
    if (!message)
        return message;
    const bool isOwnPost = chat.type == ChatType::Channel && call.selfIn(chat).may(Right::EditMessages);
    if ((*message)->isService() || ((*message)->author != call.bot.user() && !isOwnPost))
        return badRequest(u"message can't be edited"_s);
    return message;
}

tl::unexpected<Refusal> notModified()
{
    return badRequest(
        u"message is not modified: specified new message content and reply markup are exactly the same as "
        "a current content and reply markup of the message"_s);
}

//! Edited posts of channels are news to nobody but other bots; the author gets the message back.
Outcome editedMessage(Call &call, Chat &chat, Message &message)
{
    Correspondence(call.realm).edited(chat, message);
    return Views(call.realm, call.bot).message(chat, message);
}

} // namespace

Outcome sendMessage(Call &call)
{
    auto text = textOf(call);
    if (!text)
        return refused(text);
    Message draft;
    draft.text = std::move(text->text);
    draft.entities = std::move(text->entities);
    return send(call, std::move(draft));
}

Outcome sendChatAction(Call &call)
{
    if (call.parameters.text("action"_L1).isEmpty())
        return badRequest(u"wrong parameter action in request"_s);
    const auto chat = chatOf(call, Access::Write);
    if (!chat)
        return refused(chat);
    const auto allowed = mayWriteTo(call, **chat);
    return allowed ? answerTrue() : refused(allowed);
}

Outcome editMessageText(Call &call)
{
    auto text = textOf(call);
    if (!text)
        return refused(text);
    const auto keyboard = keyboardOf(call);
    if (!keyboard)
        return refused(keyboard);
    const auto chat = chatOf(call, Access::Edit);
    if (!chat)
        return refused(chat);
    const auto message = editableMessage(call, **chat);
    if (!message)
        return refused(message);
    if (!(*message)->file.isEmpty())
        return badRequest(u"there is no text in the message to edit"_s);
    if ((*message)->text == text->text && (*message)->entities == text->entities && (*message)->keyboard == *keyboard)
        return notModified();
    (*message)->text = std::move(text->text);
    (*message)->entities = std::move(text->entities);
    (*message)->keyboard = *keyboard;
    return editedMessage(call, **chat, **message);
}

Outcome editMessageReplyMarkup(Call &call)
{
    const auto keyboard = keyboardOf(call);
    if (!keyboard)
        return refused(keyboard);
    const auto chat = chatOf(call, Access::Edit);
    if (!chat)
        return refused(chat);
    const auto message = editableMessage(call, **chat);
    if (!message)
        return refused(message);
    if ((*message)->keyboard == *keyboard)
        return notModified();
    (*message)->keyboard = *keyboard;
    return editedMessage(call, **chat, **message);
}

Outcome deleteMessage(Call &call)
{
    if (call.parameters.text("chat_id"_L1).isEmpty())
        return badRequest(u"chat identifier is not specified"_s);
    if (call.parameters.integer("message_id"_L1, 0) == 0)
        return badRequest(u"message identifier is not specified"_s);
    const auto chat = chatOf(call, Access::Write);
    if (!chat)
        return refused(chat);
    const auto message = messageOf(call, **chat, u"message to delete"_s);
    if (!message)
        return refused(message);

    // https://core.telegram.org/bots/api#deletemessage
    const Member self = call.selfIn(**chat);
    const bool mayAll = (*chat)->type == ChatType::Private || self.may(Right::DeleteMessages);
    const bool isOwn = (*message)->author == call.bot.user();
    if ((*message)->event.kind == ServiceEvent::Kind::GroupCreated || (!isOwn && !mayAll))
        return badRequest(u"message can't be deleted"_s);
    const bool isForAnyAge = (*chat)->type == ChatType::Supergroup && self.may(Right::DeleteMessages);
    if (!isForAnyAge && (*message)->date < call.now() - 48h)
        return badRequest(u"message can't be deleted for everyone"_s);
    (*chat)->messages.erase((*message)->id);
    return answerTrue();
}

Outcome answerCallbackQuery(Call &call)
{
    const auto query = call.realm.state.callbackQueries.find(call.parameters.text("callback_query_id"_L1));
    if (query == call.realm.state.callbackQueries.end() || query->second.bot != call.bot.id
        || query->second.expires < call.now())
        return badRequest(u"query is too old and response timeout expired or query ID is invalid"_s);
    const QString text = call.parameters.text("text"_L1);
    if (text.size() > 200)
        return badRequest(u"MESSAGE_TOO_LONG"_s);
    query->second.isAnswered = true;
    query->second.answer = text;
    query->second.isAlert = call.parameters.flag("show_alert"_L1);
    return answerTrue();
}

Outcome answerPreCheckoutQuery(Call &call)
{
    const bool isAccepted = call.parameters.flag("ok"_L1);
    const QString reason = call.parameters.text("error_message"_L1);
    if (!isAccepted && reason.isEmpty())
        return badRequest(u"error message can't be empty"_s);
    const auto query = call.realm.state.preCheckoutQueries.find(call.parameters.text("pre_checkout_query_id"_L1));
    if (query == call.realm.state.preCheckoutQueries.end() || query->second.bot != call.bot.id
        || query->second.isAnswered || query->second.expires < call.now())
        return badRequest(u"query is too old and response timeout expired or query ID is invalid"_s);
    query->second.isAnswered = true;
    query->second.isAccepted = isAccepted;
    query->second.answer = isAccepted ? QString() : reason;
    return answerTrue();
}

} // namespace core::practice
