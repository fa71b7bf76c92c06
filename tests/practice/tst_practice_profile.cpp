// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practice_fixture.h"

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;

class tst_PracticeProfile final : public TestCase {
    Q_OBJECT

    std::unique_ptr<PracticeFixture> m;

    void setUp() override { m = std::make_unique<PracticeFixture>(); }
    void tearDown() override { m.reset(); }

    static QJsonArray commands(const QString &name)
    {
        return {QJsonObject{{u"command"_s, name}, {u"description"_s, u"does "_s + name}}};
    }
    void sets(const QString &name, const QJsonObject &where = {})
    {
        QJsonObject parameters = where;
        parameters[u"commands"_s] = commands(name);
        m->result(u"setMyCommands"_s, parameters);
    }
    QString firstOf(const QJsonObject &where = {})
    {
        return m->result(u"getMyCommands"_s, where)[0]["command"_L1].toString();
    }
    static QJsonObject scope(const QString &type, qint64 chat = 0, qint64 user = 0)
    {
        QJsonObject object{{u"type"_s, type}};
        if (chat != 0)
            object[u"chat_id"_s] = chat;
        if (user != 0)
            object[u"user_id"_s] = user;
        return {{u"scope"_s, object}};
    }

private Q_SLOTS:
    void eachScopeAndLanguageHasItsOwnCommands()
    {
        const ChatId group = m->chat(ChatType::Supergroup);
        QJsonObject german = scope(u"all_private_chats"_s);
        german[u"language_code"_s] = u"de"_s;
        const QJsonObject member = scope(u"chat_member"_s, group.value(), m->owner.value());
        sets(u"start"_s);
        sets(u"private"_s, scope(u"all_private_chats"_s));
        sets(u"privat"_s, german);
        sets(u"owner"_s, member);

        QCOMPARE(firstOf(), u"start"_s);
        QCOMPARE(firstOf(scope(u"default"_s)), u"start"_s);
        QCOMPARE(firstOf(scope(u"all_private_chats"_s)), u"private"_s);
        QCOMPARE(firstOf(german), u"privat"_s);
        QCOMPARE(firstOf(member), u"owner"_s);
        QCOMPARE(firstOf(scope(u"all_group_chats"_s)), QString());

        m->result(u"deleteMyCommands"_s, german);
        QCOMPARE(firstOf(german), QString());
        QCOMPARE(firstOf(), u"start"_s);
    }

    void badCommandsAreRefused_data()
    {
        QTest::addColumn<QJsonArray>("commands");
        QTest::addColumn<QString>("text");
        const auto one = [](const QString &command, const QString &description) {
            return QJsonArray{QJsonObject{{u"command"_s, command}, {u"description"_s, description}}};
        };
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(one(u"c%1"_s.arg(i), u"d"_s)[0]);
        QTest::newRow("upper case") << one(u"Start"_s, u"d"_s) << u"400 Bad Request: BOT_COMMAND_INVALID"_s;
        QTest::newRow("empty") << one(u""_s, u"d"_s) << u"400 Bad Request: command must be non-empty"_s;
        QTest::newRow("long") << one(QString(33, u'a'), u"d"_s)
                              << u"400 Bad Request: command length must not exceed 32"_s;
        QTest::newRow("undescribed") << one(u"a"_s, u""_s)
                                     << u"400 Bad Request: command description must be non-empty"_s;
        QTest::newRow("too many") << many << u"400 Bad Request: BOT_COMMANDS_TOO_MUCH"_s;
    }
    void badCommandsAreRefused()
    {
        QFETCH(QJsonArray, commands);
        QFETCH(QString, text);

        QCOMPARE(m->refusal(u"setMyCommands"_s, {{u"commands"_s, commands}}), text);
    }

    void scopesAreChecked()
    {
        QCOMPARE(m->refusal(u"getMyCommands"_s, scope(u"nowhere"_s)),
                 u"400 Bad Request: can't parse BotCommandScope: Unsupported type specified"_s);
        QCOMPARE(m->refusal(u"getMyCommands"_s, scope(u"chat"_s, -1)), u"400 Bad Request: chat not found"_s);
    }

    void textsFallBackToThoseOfAllLanguages()
    {
        m->result(u"setMyDescription"_s, {{u"description"_s, u"Opens the gate"_s}});
        m->result(u"setMyDescription"_s, {{u"description"_s, u"Öffnet das Tor"_s}, {u"language_code"_s, u"de"_s}});
        m->result(u"setMyShortDescription"_s, {{u"short_description"_s, u"A gate"_s}});

        const auto description = [this](const QString &language) {
            return m->result(u"getMyDescription"_s, {{u"language_code"_s, language}})["description"_L1].toString();
        };
        QCOMPARE(description(u""_s), u"Opens the gate"_s);
        QCOMPARE(description(u"de"_s), u"Öffnet das Tor"_s);
        QCOMPARE(description(u"fr"_s), u"Opens the gate"_s);
        QCOMPARE(m->result(u"getMyShortDescription"_s)["short_description"_L1].toString(), u"A gate"_s);
        QCOMPARE(m->refusal(u"setMyShortDescription"_s, {{u"short_description"_s, QString(121, u'x')}}),
                 u"400 Bad Request: bot short description is too long"_s);
    }

    void nameIsTheOneOfGetMe()
    {
        QCOMPARE(m->result(u"getMyName"_s)["name"_L1].toString(), u"Gate"_s);
        m->result(u"setMyName"_s, {{u"name"_s, u"New Gate"_s}});
        QCOMPARE(m->result(u"getMe"_s)["first_name"_L1].toString(), u"New Gate"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeProfile)
#include "tst_practice_profile.moc"
