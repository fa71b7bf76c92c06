// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/owner/owner.h"

#include "core/access/access.h"
#include "core/botapi/methods/send_message.h"
#include "core/messages/default_texts.h"
#include "core/store/bot_repository.h"

#include <sodium.h>

namespace core::owner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto prefix = "own_"_L1;
constexpr auto command = "/start own_"_L1;

Result<> reply(UserId to, messages::Text text, engine::Context &context)
{
    NewCall call;
    call.lane = Lane::Replies;
    call.user = to;
    call.orderKey = u"chat:%1"_s.arg(to.value());
    call.limitKey = to.value();
    call.feature = "owner"_L1;
    call.cause = u"owner"_s;
    call.expires = context.now + 1h;
    return context.effects
        .call(botapi::SendMessage{.chat = ChatId(to.value()), .text = messages::defaultText(text)}, std::move(call))
        .map([](OutboxId) {});
}

} // namespace

QString makeOwnerToken()
{
    QByteArray random(16, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(random.size()));
    return prefix
        + QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<> Owner::handle(const botapi::Update &update, engine::Context &context)
{
    const botapi::Message *message = update.message();
    if (message == nullptr || !message->from || message->chat.type != botapi::ChatType::Private
        || message->isForwarded() || !message->text.startsWith(command))
        return {};
    const QString token = message->text.mid(command.size() - prefix.size()).trimmed();
    store::BotRepository bots(context.tx);
    const auto isGood = bots.takeOwnerToken(context.bot, token, context.now);
    if (!isGood)
        return failure(isGood.error());
    if (!*isGood)
        return reply(message->from->id, messages::Text::OwnerRefused, context);
    GATEHOUSE_TRY(bots.setOwner(context.bot, message->from->id));
    GATEHOUSE_TRY(
        access::auditHeard(context, message->date, "owner-bound"_L1, Origin::Telegram, {{}, message->from->id}));
    return reply(message->from->id, messages::Text::OwnerBound, context);
}

} // namespace core::owner
