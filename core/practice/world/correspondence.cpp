// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/correspondence.h"

#include "core/practice/world/announcer.h"

namespace core::practice {

namespace {

// Older messages are forgotten, so that a world that runs for months stays small.
constexpr size_t messagesPerChat = 2000;

} // namespace

Message &Correspondence::post(Chat &chat, Message draft)
{
    const bool hasOwnNumbers = chat.type == ChatType::Supergroup || chat.type == ChatType::Channel;
    MessageId &last = hasOwnNumbers ? chat.lastMessage : m_realm.state.lastMessage;
    last = MessageId(last.value() + 1);
    draft.id = last;
    draft.date = m_realm.now();

    Message &message = chat.messages.insert_or_assign(last, std::move(draft)).first->second;
    if (chat.messages.size() > messagesPerChat)
        chat.messages.erase(chat.messages.begin());
    Announcer(m_realm).message(chat, message);
    if (chat.type == ChatType::Channel && !chat.linked.isNull() && !message.isService())
        forwardToDiscussion(chat, message);
    return message;
}

void Correspondence::tell(Chat &chat, UserId author, ServiceEvent event)
{
    if (!chat.isGroup())
        return;
    Message message;
    message.author = author;
    message.from = author;
    message.event = std::move(event);
    post(chat, std::move(message));
}

void Correspondence::edited(Chat &chat, Message &message)
{
    message.edited = m_realm.now();
    Announcer(m_realm).message(chat, message, true);
}

void Correspondence::forwardToDiscussion(const Chat &channel, const Message &post)
{
    Chat *group = m_realm.state.chat(channel.linked);
    if (!group)
        return;
    Message forward = post;
    forward.author = telegramService;
    forward.from = telegramService;
    forward.senderChat = channel.id;
    forward.originChat = channel.id;
    forward.originMessage = post.id;
    forward.originDate = post.date;
    forward.isAutomaticForward = true;
    forward.edited.reset();
    forward.replyTo = {};
    group->pinned = this->post(*group, std::move(forward)).id;
}

} // namespace core::practice
