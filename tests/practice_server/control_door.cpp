// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice_server/control_door.h"

#include "tests/practice_server/deeds.h"
#include "tests/practice_server/world_report.h"

#include <QJsonDocument>

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;

namespace {

void answer(httplib::Response &response, int status, const QJsonObject &object)
{
    response.status = status;
    response.set_content(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(), "application/json");
}

void answer(httplib::Response &response, const Result<QJsonValue> &result)
{
    if (result)
        answer(response, 200, {{u"ok"_s, true}, {u"result"_s, *result}});
    else
        answer(response, result.error().kind == Error::Kind::NotFound ? 404 : 400,
               {{u"ok"_s, false}, {u"description"_s, result.error().detail}});
}

qint64 number(const httplib::Request &request, const char *name)
{
    return QString::fromStdString(request.get_param_value(name)).toLongLong();
}

Result<QJsonValue> readMessages(World &world, BotId bot, qint64 chat)
{
    const State &state = world.state();
    const auto group = state.chats.find(ChatId(chat));
    if (group != state.chats.end())
        return QJsonValue(messagesOf(world, group->second, bot));
    const auto viewer = state.bots.find(bot);
    if (viewer != state.bots.end()) {
        const auto found = viewer->second.privateChats.find(UserId(chat));
        if (found != viewer->second.privateChats.end())
            return QJsonValue(messagesOf(world, found->second, bot));
    }
    return failure(Error::Kind::NotFound, u"no such chat"_s);
}

Result<QJsonValue> readChat(World &world, qint64 chat)
{
    const auto found = world.state().chats.find(ChatId(chat));
    if (found == world.state().chats.end())
        return failure(Error::Kind::NotFound, u"no such chat"_s);
    return QJsonValue(reportOf(world, found->second));
}

void openReading(httplib::Server &http, PracticeServer &server)
{
    http.Get("/practice/help", [](const httplib::Request &, httplib::Response &response) {
        response.set_content(controlHelp().toStdString(), "text/plain; charset=utf-8");
    });
    http.Get("/practice/state", [&server](const httplib::Request &, httplib::Response &response) {
        answer(response, server.ask([](World &world) -> Result<QJsonValue> { return QJsonValue(reportOf(world)); }));
    });
    http.Get("/practice/chat", [&server](const httplib::Request &request, httplib::Response &response) {
        answer(response, server.ask([chat = number(request, "chat")](World &world) { return readChat(world, chat); }));
    });
    http.Get("/practice/messages", [&server](const httplib::Request &request, httplib::Response &response) {
        const BotId named(number(request, "bot"));
        const BotId bot = named.isNull() ? server.mainBot() : named;
        answer(response, server.ask([bot, chat = number(request, "chat")](World &world) {
            return readMessages(world, bot, chat);
        }));
    });
    http.Get("/practice/query", [&server](const httplib::Request &request, httplib::Response &response) {
        const QString id = QString::fromStdString(request.get_param_value("id"));
        answer(response, server.ask([id](World &world) -> Result<QJsonValue> {
            const QJsonObject query = queryOf(world.state(), id);
            if (query.isEmpty())
                return failure(Error::Kind::NotFound, u"no such query"_s);
            return QJsonValue(query);
        }));
    });
}

} // namespace

void openControlDoor(httplib::Server &http, PracticeServer &server)
{
    openReading(http, server);
    for (const Deed &deed : allDeeds()) {
        http.Post("/practice/" + QString(deed.name).toStdString(),
                  [&server, &deed](const httplib::Request &request, httplib::Response &response) {
                      const QByteArray body = QByteArray::fromStdString(request.body);
                      const QJsonDocument document = QJsonDocument::fromJson(body.isEmpty() ? QByteArray("{}") : body);
                      if (document.isObject())
                          answer(response, deed.act({server, document.object()}));
                      else
                          answer(response, failure(Error::Kind::InvalidInput, u"the body is no JSON object"_s));
                  });
    }
}

QString controlHelp()
{
    QString help = u"GET  /practice/state\n"
                   "GET  /practice/chat?chat=ID\n"
                   "GET  /practice/messages?chat=ID[&bot=ID]   as the bot sees them\n"
                   "GET  /practice/query?id=ID                 what the bot answered to a press or a buyer\n"
                   "POST /practice/DEED with a JSON object; what may be left out is marked with \"?\":\n"_s;
    for (const Deed &deed : allDeeds())
        help += u"  %1  %2\n"_s.arg(QString(deed.name), -17).arg(QString(deed.arguments));
    return help;
}
