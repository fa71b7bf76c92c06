// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/json_text.h"
#include "core/practice/world/methods.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

//! A command scope as one text. \see https://core.telegram.org/bots/api#botcommandscope
Checked<QString> scopeOf(const Call &call)
{
    const QJsonValue scope = call.parameters.json("scope"_L1);
    if (scope.isUndefined())
        return u"default"_s;
    if (!scope.isObject())
        return badRequest(u"can't parse BotCommandScope: BotCommandScope must be an Object"_s);
    const QString type = scope["type"_L1].toString();
    if (type == "default"_L1 || type == "all_private_chats"_L1 || type == "all_group_chats"_L1
        || type == "all_chat_administrators"_L1)
        return type;

    const bool isForMember = type == "chat_member"_L1;
    if (type != "chat"_L1 && type != "chat_administrators"_L1 && !isForMember)
        return badRequest(u"can't parse BotCommandScope: Unsupported type specified"_s);
    const QJsonValue id = scope["chat_id"_L1];
    if (id.isUndefined())
        return badRequest(u"can't parse BotCommandScope: Can't find field \"chat_id\""_s);
    const Call inChat{call.realm, call.bot, Parameters(QJsonObject{{u"chat_id"_s, id}}), {}};
    const auto chat = chatOf(inChat, Access::Read);
    if (!chat)
        return refused(chat);
    const QString user = isForMember ? u' ' + QString::number(scope["user_id"_L1].toInteger()) : QString();
    return type + u' ' + (*chat)->id.toString() + user;
}

Checked<std::vector<BotCommand>> commandsOf(const Call &call)
{
    const QJsonValue list = call.parameters.json("commands"_L1);
    if (list.isUndefined())
        return std::vector<BotCommand>();
    if (!list.isArray())
        return badRequest(u"can't parse commands JSON object"_s);
    if (list.toArray().size() > 100)
        return badRequest(u"BOT_COMMANDS_TOO_MUCH"_s);

    static const QRegularExpression allowed(u"^[a-z0-9_]{1,32}$"_s);
    std::vector<BotCommand> result;
    for (const QJsonValue value : list.toArray()) {
        QString command = value["command"_L1].toString();
        if (command.startsWith(u'/'))
            command.remove(0, 1);
        const QString description = value["description"_L1].toString();
        if (!value.isObject() || !value["command"_L1].isString())
            return badRequest(u"can't parse BotCommand: Can't find field \"command\""_s);
        if (command.isEmpty())
            return badRequest(u"command must be non-empty"_s);
        if (command.size() > 32)
            return badRequest(u"command length must not exceed 32"_s);
        if (!allowed.match(command).hasMatch())
            return badRequest(u"BOT_COMMAND_INVALID"_s);
        if (description.isEmpty())
            return badRequest(u"command description must be non-empty"_s);
        if (description.size() > 256)
            return badRequest(u"BOT_COMMAND_DESCRIPTION_INVALID"_s);
        result.push_back({command, description});
    }
    return result;
}

Checked<QString> languageOf(const Call &call)
{
    static const QRegularExpression allowed(u"^([a-z]{2})?$"_s);
    const QString language = call.parameters.text("language_code"_L1);
    if (!allowed.match(language).hasMatch())
        return badRequest(u"invalid language code specified"_s);
    return language;
}

Outcome replaceCommands(Call &call, const std::vector<BotCommand> &commands)
{
    const auto scope = scopeOf(call);
    if (!scope)
        return refused(scope);
    const auto language = languageOf(call);
    if (!language)
        return refused(language);
    std::erase_if(call.bot.commands,
                  [&](const CommandList &list) { return list.scope == *scope && list.language == *language; });
    if (!commands.empty())
        call.bot.commands.push_back({*scope, *language, commands});
    return answerTrue();
}

// The three texts of a profile differ only in their names and lengths.
struct ProfileText {
    QLatin1StringView field;
    QString BotTexts::*member;
    qsizetype longest;
};
constexpr ProfileText nameText{"name"_L1, &BotTexts::name, 64};
constexpr ProfileText descriptionText{"description"_L1, &BotTexts::description, 512};
constexpr ProfileText shortDescriptionText{"short_description"_L1, &BotTexts::shortDescription, 120};

auto textsIn(Bot &bot, const QString &language)
{
    return std::ranges::find_if(bot.texts, [&language](const BotTexts &texts) { return texts.language == language; });
}

Outcome setText(Call &call, const ProfileText &text)
{
    const auto language = languageOf(call);
    if (!language)
        return refused(language);
    const QString value = call.parameters.text(text.field);
    if (value.size() > text.longest)
        return badRequest(u"bot %1 is too long"_s.arg(QString(text.field).replace(u'_', u' ')));
    auto texts = textsIn(call.bot, *language);
    if (texts == call.bot.texts.end())
        texts = call.bot.texts.insert(texts, BotTexts{*language});
    (*texts).*text.member = value;
    if (text.field == nameText.field && language->isEmpty() && !value.isEmpty()) {
        if (Person *self = call.realm.state.person(call.bot.user()))
            self->firstName = value;
    }
    return answerTrue();
}

Outcome getText(Call &call, const ProfileText &text)
{
    const auto language = languageOf(call);
    if (!language)
        return refused(language);
    const Person *self = call.realm.state.person(call.bot.user());
    QString value = text.field == nameText.field && self ? self->firstName : QString();
    for (const QString &candidate : {QString(), *language}) { // what the language lacks is that of all languages
        const auto texts = textsIn(call.bot, candidate);
        if (texts != call.bot.texts.end() && !((*texts).*text.member).isEmpty())
            value = (*texts).*text.member;
    }
    return JsonText().text(text.field, value).object();
}

} // namespace

Outcome setMyCommands(Call &call)
{
    const auto commands = commandsOf(call);
    return commands ? replaceCommands(call, *commands) : refused(commands);
}

Outcome deleteMyCommands(Call &call)
{
    return replaceCommands(call, {});
}

Outcome getMyCommands(Call &call)
{
    const auto scope = scopeOf(call);
    if (!scope)
        return refused(scope);
    const auto language = languageOf(call);
    if (!language)
        return refused(language);
    std::vector<QByteArray> result;
    for (const CommandList &list : call.bot.commands) {
        if (list.scope != *scope || list.language != *language)
            continue;
        for (const BotCommand &command : list.commands)
            result.push_back(
                JsonText().text("command"_L1, command.command).text("description"_L1, command.description).object());
    }
    return jsonArray(result);
}

Outcome setMyName(Call &call)
{
    return setText(call, nameText);
}

Outcome getMyName(Call &call)
{
    return getText(call, nameText);
}

Outcome setMyDescription(Call &call)
{
    return setText(call, descriptionText);
}

Outcome getMyDescription(Call &call)
{
    return getText(call, descriptionText);
}

Outcome setMyShortDescription(Call &call)
{
    return setText(call, shortDescriptionText);
}

Outcome getMyShortDescription(Call &call)
{
    return getText(call, shortDescriptionText);
}

} // namespace core::practice
