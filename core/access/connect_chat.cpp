// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/connect_chat.h"

#include "core/access/chat_watch.h"
#include "core/access/rights.h"
#include "core/botapi/methods/delete_message.h"
#include "core/botapi/methods/get_chat_member.h"
#include "core/store/connect_code_repository.h"

#include <sodium.h>

namespace core::access {

using namespace Qt::StringLiterals;
using botapi::UpdateKind;

namespace {

constexpr auto featureOfConnect = "connect"_L1;
constexpr auto prefix = "VERIFY_"_L1;
// Without 0, O, 1 and I: 32 characters, five bits each.
constexpr std::string_view alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr int codeLength = 12;
constexpr qsizetype longestGlance = 200; // longer texts are no attempt to post a code

//! What the two questions to Telegram must not forget between them; JSON in the outbox.
struct Attempt {
    botapi::Chat chat;
    MessageId message;
    QString sender = {}; // for the hint
    QString step;
    QString code = {}; // that was posted

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("chat", &Attempt::chat), core::required("message", &Attempt::message),
                          core::optional("sender", &Attempt::sender), core::required("step", &Attempt::step),
                          core::optional("code", &Attempt::code)};
    }
};

Result<> ask(const Attempt &attempt, UserId about, engine::Context &context)
{
    NewCall call;
    call.lane = Lane::Access;
    call.feature = featureOfConnect;
    call.context = QJsonDocument(json_detail::writeStruct(attempt)).toJson(QJsonDocument::Compact);
    call.cause = u"connect"_s;
    call.expires = context.now + connectCodeTime;
    return context.effects.call(botapi::GetChatMember{attempt.chat.id, about}, std::move(call)).map([](OutboxId) {});
}

Result<> arrival(QLatin1StringView verdict, const botapi::Chat &chat, const QString &sender, engine::Context &context)
{
    return store::ConnectCodeRepository(context.tx, context.bot)
        .addArrival({context.now, QString(verdict), chat.title, sender});
}

QString senderOf(const botapi::Message &message)
{
    if (message.senderChat)
        return message.senderChat->title;
    return message.from ? message.from->firstName : QString();
}

} // namespace

QString makeConnectCode()
{
    QString code(prefix);
    for (int i = 0; i < codeLength; ++i)
        code += QLatin1Char(alphabet[randombytes_uniform(static_cast<quint32>(alphabet.size()))]);
    return code;
}

QLatin1StringView compareWithCode(const QString &text, const QString &code)
{
    const QString trimmed = text.trimmed();
    const QString upper = trimmed.toUpper();
    if (trimmed == code)
        return "exact"_L1;
    if (upper == code)
        return "wrong-case"_L1;
    if (prefix + upper == code)
        return "without-prefix"_L1;
    if (upper.contains(code))
        return "with-other-text"_L1;
    if (upper.startsWith(prefix) && upper.size() == code.size())
        return "old-code"_L1;
    return {};
}

bool ConnectChat::handles(UpdateKind kind) const
{
    return kind == UpdateKind::Message || kind == UpdateKind::EditedMessage || kind == UpdateKind::ChannelPost
        || kind == UpdateKind::EditedChannelPost;
}

Result<> ConnectChat::handle(const botapi::Update &update, engine::Context &context)
{
    const botapi::Message *message = update.message();
    if (message == nullptr || message->text.isEmpty() || message->text.size() > longestGlance)
        return {};
    const auto code = store::ConnectCodeRepository(context.tx, context.bot).find();
    if (!code)
        return failure(code.error());
    if (!*code || (*code)->used)
        return {};
    const QLatin1StringView likeness = compareWithCode(message->text, (*code)->code);
    if (likeness.isEmpty())
        return {};

    const bool isEdit = update.kind == UpdateKind::EditedMessage || update.kind == UpdateKind::EditedChannelPost;
    QLatin1StringView verdict = likeness;
    if (likeness == "exact"_L1) {
        if (message->chat.type == botapi::ChatType::Private)
            verdict = "in-private"_L1;
        else if (isEdit)
            verdict = "as-edit"_L1;
        else if (message->isReply())
            verdict = "as-reply"_L1;
        else if (message->isForwarded())
            verdict = "as-forward"_L1;
        else if (message->date >= (*code)->expires || context.now >= (*code)->expires)
            verdict = "expired"_L1;
        else
            return accept(*message, (*code)->code, context);
    }
    return arrival(verdict, message->chat, senderOf(*message), context);
}

Result<> ConnectChat::accept(const botapi::Message &message, const QString &code, engine::Context &context)
{
    Attempt attempt{message.chat, message.id, senderOf(message), u"bot"_s, code};
    const UserId bot(context.bot.value());
    if (message.chat.type == botapi::ChatType::Channel)
        return ask(attempt, bot, context); // only administrators can post there
    if (message.senderChat && message.senderChat->id == message.chat.id)
        return ask(attempt, bot, context); // an anonymous administrator writes as the group
    if (message.senderChat || !message.from)
        return arrival("not-administrator"_L1, message.chat, senderOf(message), context);
    attempt.step = u"sender"_s;
    return ask(attempt, message.from->id, context);
}

Result<> ConnectChat::finished(const OutboxRow &row, const Result<JsonValue> &outcome, engine::Context &context)
{
    if (row.method != botapi::GetChatMember::name)
        return {}; // the deleted message
    const auto document = JsonDocument::parse(row.context);
    auto attempt = document ? readJson<Attempt>(document->root()) : tl::unexpected<Error>(document.error());
    if (!attempt)
        return failure(attempt.error());
    const auto member = outcome ? readJson<botapi::ChatMember>(*outcome) : tl::unexpected<Error>(outcome.error());
    if (!member) {
        // A bot that is no administrator, or not even there, may not ask. Everything else says nothing about it.
        const Error::Kind kind = member.error().kind;
        const bool isOutside = kind == Error::Kind::ChatGone || kind == Error::Kind::BotLacksRight;
        return arrival(isOutside ? "bot-not-administrator"_L1 : "not-checked"_L1, attempt->chat, attempt->sender,
                       context);
    }
    const bool isAdministrator = member->isAdministrator();
    if (attempt->step == "sender"_L1) {
        if (!isAdministrator)
            return arrival("not-administrator"_L1, attempt->chat, attempt->sender, context);
        attempt->step = u"bot"_s;
        return ask(*attempt, UserId(context.bot.value()), context);
    }
    if (!isAdministrator)
        return arrival("bot-not-administrator"_L1, attempt->chat, attempt->sender, context);

    store::ConnectCodeRepository codes(context.tx, context.bot);
    const auto code = codes.find();
    if (!code)
        return failure(code.error());
    // Another code may have been made while Telegram was asked.
    if (!*code || (*code)->used || (*code)->expires <= context.now || (*code)->code != attempt->code)
        return arrival("expired"_L1, attempt->chat, attempt->sender, context);
    Chat chat;
    chat.address = attempt->chat.id;
    chat.type = attempt->chat.type;
    chat.title = attempt->chat.title;
    chat.username = attempt->chat.username;
    chat.botStatus = member->status;
    chat.rights = rightsOf(*member);
    const auto key = connectChat(chat, Origin::Creator, context);
    if (!key)
        return failure(key.error());
    GATEHOUSE_TRY(codes.markUsed(*key, context.now));
    GATEHOUSE_TRY(askAboutStrangers(context));
    GATEHOUSE_TRY(arrival("connected"_L1, attempt->chat, attempt->sender, context));
    if (!member->canDeleteMessages)
        return {};
    NewCall call;
    call.lane = Lane::Access;
    call.chat = *key;
    call.feature = featureOfConnect;
    call.cause = u"connect"_s;
    return context.effects.call(botapi::DeleteMessage{{}, attempt->message}, std::move(call)).map([](OutboxId) {});
}

} // namespace core::access
