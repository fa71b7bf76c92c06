// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/practice/world/world.h"
#include "tests/support/spec_validator.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

//! A world with one bot on a clock that stands still, and short ways to ask it. Whatever it answers is compared with the
//! specification: what does not fit is a warning, and so fails the test.
struct PracticeFixture {
    core::ManualClock clock;
    core::practice::World world{clock, 7};
    core::BotId bot =
        world.accounts().addBot(QStringLiteral("Gate"), QStringLiteral("gate_bot"), core::BotId(7120448315));
    core::UserId botUser{bot.value()};
    core::UserId owner = person(QStringLiteral("Owner"));

    core::UserId person(const QString &name)
    {
        core::practice::Person person;
        person.firstName = name;
        person.languageCode = QStringLiteral("en");
        return world.accounts().add(person);
    }
    //! A chat in which the bot is administrator.
    core::ChatId chat(core::practice::ChatType type, const QString &username = {},
                      core::practice::Rights rights = core::practice::allRights())
    {
        const auto id = world.administration().create(owner, type, QStringLiteral("Chat"), username).value();
        [[maybe_unused]] const auto promoted = world.administration().promote(owner, id, botUser, rights);
        Q_ASSERT(promoted);
        return id;
    }

    QJsonObject call(const QString &method, const QJsonObject &parameters = {},
                     const std::vector<core::practice::UploadedFile> &uploads = {})
    {
        const auto reply = world.call(core::practice::ApiCall{bot, method, parameters, uploads});
        lastReply = reply;
        return QJsonDocument::fromJson(reply.body).object();
    }
    //! The result of a call that has to succeed; \p method as the specification writes it.
    QJsonValue result(const QString &method, const QJsonObject &parameters = {},
                      const std::vector<core::practice::UploadedFile> &uploads = {})
    {
        const QJsonObject reply = call(method, parameters, uploads);
        if (!reply[QLatin1StringView("ok")].toBool())
            qWarning("%s was refused: %s", qPrintable(method),
                     qPrintable(reply[QLatin1StringView("description")].toString()));
        for (const QString &problem :
             SpecValidator::atHand().problemsOfResult(reply[QLatin1StringView("result")], method))
            qWarning("%s: %s", qPrintable(method), qPrintable(problem));
        return reply[QLatin1StringView("result")];
    }
    //! "400 Bad Request: …" of a call that has to be refused.
    QString refusal(const QString &method, const QJsonObject &parameters = {},
                    const std::vector<core::practice::UploadedFile> &uploads = {})
    {
        const QJsonObject reply = call(method, parameters, uploads);
        if (reply[QLatin1StringView("ok")].toBool())
            return QStringLiteral("not refused");
        return QString::number(reply[QLatin1StringView("error_code")].toInt()) + QLatin1Char(' ')
            + reply[QLatin1StringView("description")].toString();
    }

    void subscribe(const QStringList &kinds)
    {
        result(QStringLiteral("getUpdates"),
               {{QStringLiteral("allowed_updates"), QJsonArray::fromStringList(kinds)}, {QStringLiteral("limit"), 1}});
    }
    //! All updates that wait, which are confirmed thereby.
    QJsonArray updates()
    {
        const QJsonArray waiting = result(QStringLiteral("getUpdates")).toArray();
        if (!waiting.isEmpty()) {
            const qint64 last = waiting.last()[QLatin1StringView("update_id")].toInteger();
            (void)world.call({bot,
                              QStringLiteral("getUpdates"),
                              {{QStringLiteral("offset"), last + 1}, {QStringLiteral("limit"), 1}}});
        }
        return waiting;
    }
    //! The objects of one kind among the updates that wait.
    QList<QJsonObject> updates(QLatin1StringView kind)
    {
        QList<QJsonObject> result;
        for (const QJsonValue update : updates()) {
            if (update.toObject().contains(kind))
                result.append(update[kind].toObject());
        }
        return result;
    }

    core::practice::ApiReply lastReply;
};
