// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/sending.h"

#include "core/practice/world/correspondence.h"
#include "core/practice/world/views.h"

#include <QJsonArray>

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4096;
constexpr qsizetype longestCaption = 1024;

Checked<FormattedText> formatted(const Call &call, QLatin1StringView field, QLatin1StringView entities)
{
    const QString mode = call.parameters.text("parse_mode"_L1);
    auto text = parseFormatted(call.parameters.text(field), mode);
    if (!text)
        return text;
    if (mode.isEmpty())
        text->entities = entitiesFrom(call.parameters.json(entities).toArray());
    return finished(std::move(*text));
}

Checked<> addReply(const Call &call, const Chat &chat, Message &draft)
{
    const QJsonValue reply = call.parameters.json("reply_parameters"_L1);
    const MessageId wanted(reply.isObject() ? reply["message_id"_L1].toInteger()
                                            : call.parameters.integer("reply_to_message_id"_L1, 0));
    const bool isOptional =
        reply["allow_sending_without_reply"_L1].toBool() || call.parameters.flag("allow_sending_without_reply"_L1);
    if (chat.messages.contains(wanted))
        draft.replyTo = wanted;
    else if (!wanted.isNull() && !isOptional)
        return badRequest(u"message to be replied not found"_s);
    return {};
}

} // namespace

Checked<FormattedText> textOf(const Call &call)
{
    if (call.parameters.text("text"_L1).isEmpty())
        return badRequest(u"message text is empty"_s);
    auto text = formatted(call, "text"_L1, "entities"_L1);
    if (text && text->text.isEmpty())
        return badRequest(u"text must be non-empty"_s);
    if (text && text->codePoints() > longestText)
        return badRequest(u"message is too long"_s);
    return text;
}

Checked<FormattedText> captionOf(const Call &call)
{
    auto caption = formatted(call, "caption"_L1, "caption_entities"_L1);
    if (caption && caption->codePoints() > longestCaption)
        return badRequest(u"message caption is too long"_s);
    return caption;
}

Outcome send(Call &call, Message draft)
{
    const auto keyboard = keyboardOf(call);
    if (!keyboard)
        return refused(keyboard);
    const auto chat = chatOf(call, Access::Write);
    if (!chat)
        return refused(chat);
    if (const auto replied = addReply(call, **chat, draft); !replied)
        return refused(replied);
    if (const auto allowed = mayWriteTo(call, **chat); !allowed)
        return refused(allowed);
    if (const auto allowed = keepsRateLimits(call, **chat); !allowed)
        return refused(allowed);

    draft.keyboard = *keyboard;
    draft.isProtected = call.parameters.flag("protect_content"_L1);
    draft.author = call.bot.user();
    if ((*chat)->type == ChatType::Channel)
        draft.senderChat = (*chat)->id;
    else
        draft.from = call.bot.user();
    const Message &message = Correspondence(call.realm).post(**chat, std::move(draft));
    return Views(call.realm, call.bot).message(**chat, message);
}

} // namespace core::practice
