// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/bot_token.h"
#include "core/botapi/envelope.h"
#include "core/botapi/methods/ban_chat_member.h"
#include "core/botapi/methods/get_chat_member_count.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

QByteArray refusal(int code, const QByteArray &description, const QByteArray &parameters = {})
{
    QByteArray body = R"({"ok":false,"error_code":)" + QByteArray::number(code) + R"(,"description":")" + description;
    body += parameters.isEmpty() ? "\"}" : "\",\"parameters\":" + parameters + '}';
    return body;
}

Error errorOf(const RawReply &reply)
{
    const auto opened = openEnvelope(reply);
    return opened ? Error{Kind::Busy, u"it was opened"_s} : opened.error();
}

} // namespace

class tst_Envelope final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void textsSayWhatToDoNext_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<Kind>("kind");
        const auto add = [](int code, const char *text, Kind kind) {
            QTest::addRow("%d %s", code, text) << code << QByteArray(text) << kind;
        };
        add(403, "Forbidden: bot was blocked by the user", Kind::PersonUnreachable);
        add(403, "Forbidden: user is deactivated", Kind::PersonUnreachable);
        add(403, "Forbidden: bot can't initiate conversation with a user", Kind::PersonUnreachable);
        add(400, "Bad Request: private chat not found", Kind::PersonUnreachable);
        add(400, "Bad Request: chat not found", Kind::ChatGone);
        add(400, "Bad Request: chat_id is empty", Kind::Refused);
        add(403, "Forbidden: bot was kicked from the supergroup chat", Kind::ChatGone);
        add(403, "Forbidden: bot was kicked from the channel chat", Kind::ChatGone);
        add(403, "Forbidden: bot was kicked from the group chat", Kind::ChatGone);
        add(403, "Forbidden: bot is not a member of the channel chat", Kind::ChatGone);
        add(403, "Forbidden: bot is not a member of the supergroup chat", Kind::ChatGone);
        add(403, "Forbidden: bot is not a member of the group chat", Kind::ChatGone);
        add(403, "Forbidden: the group chat was deleted", Kind::ChatGone);
        add(400, "Bad Request: group chat was upgraded to a supergroup chat", Kind::ChatMigrated);
        add(400, "Bad Request: not enough rights to restrict/unrestrict chat member", Kind::BotLacksRight);
        add(400, "Bad Request: not enough rights to manage chat invite link", Kind::BotLacksRight);
        add(400, "Bad Request: not enough rights to manage chat join requests", Kind::BotLacksRight);
        add(400, "Bad Request: have no rights to send a message", Kind::BotLacksRight);
        add(400, "Bad Request: member list is inaccessible", Kind::BotLacksRight);
        add(400, "Bad Request: CHAT_ADMIN_REQUIRED", Kind::BotLacksRight);
        add(400, "Bad Request: need administrator rights in the channel chat", Kind::BotLacksRight);
        add(400, "Bad Request: can't remove chat owner", Kind::TargetIsAdministrator);
        add(400, "Bad Request: user is an administrator of the chat", Kind::TargetIsAdministrator);
        add(400, "Bad Request: USER_ADMIN_INVALID", Kind::TargetIsAdministrator);
        add(400, "Bad Request: user is not an administrator", Kind::Refused);
        add(400, "Bad Request: can't restrict self", Kind::Refused);
        add(400, "Bad Request: PARTICIPANT_ID_INVALID", Kind::NoSuchMember);
        add(400, "Bad Request: member not found", Kind::NoSuchMember);
        add(400, "Bad Request: user not found", Kind::NoSuchMember);
        add(400, "Bad Request: USER_ID_INVALID", Kind::NoSuchMember);
        add(400, "Bad Request: USER_NOT_PARTICIPANT", Kind::NoSuchMember);
        add(400, "Bad Request: member limit can't be specified for links requiring administrator approval",
            Kind::Refused);
        add(400, "Bad Request: EXPIRE_DATE_INVALID", Kind::Refused);
        add(400, "Bad Request: USAGE_LIMIT_INVALID", Kind::Refused);
        add(400, "Bad Request: CHANNELS_TOO_MUCH", Kind::Refused);
        add(400, "Bad Request: USER_CHANNELS_TOO_MUCH", Kind::Refused);
        add(400, "Bad Request: method is available for supergroup and channel chats only", Kind::Refused);
        add(400, "Bad Request: can't parse entities: Unsupported start tag", Kind::Refused);
        add(400, "Bad Request: query is too old and response timeout expired or query ID is invalid", Kind::TooLate);
        add(400, "Bad Request: file is too big", Kind::Refused);
        add(400, "Bad Request: USER_ALREADY_PARTICIPANT", Kind::AlreadyDone);
        add(400, "Bad Request: HIDE_REQUESTER_MISSING", Kind::AlreadyDone);
        add(400, "Bad Request: CHARGE_ALREADY_REFUNDED", Kind::AlreadyDone);
        add(400, "Bad Request: message to delete not found", Kind::AlreadyDone);
        add(400,
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
            "same as a current content and reply markup of the message",
            Kind::AlreadyDone);
        add(401, "Unauthorized", Kind::Unauthorized);
        add(401, "Unauthorized: invalid token specified", Kind::Unauthorized);
        add(404, "Not Found", Kind::Unauthorized);
        add(404, "Not Found: method not found", Kind::NoSuchMethod);
        add(421, "Misdirected Request: unallowed token specified", Kind::Unauthorized);
        add(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            Kind::Conflict);
        add(409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook "
            "first",
            Kind::Conflict);
        add(409, "Conflict: terminated by setWebhook request", Kind::Conflict);
        add(429, "Too Many Requests: retry after 5", Kind::FloodWait);
        add(500, "Internal Server Error: restart", Kind::ServerTrouble);
        add(502, "Bad Gateway", Kind::ServerTrouble);
        add(400, "A text of the future", Kind::Refused);
        add(418, "A code of the future", Kind::Refused);
    }
    void textsSayWhatToDoNext()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, description);
        QFETCH(Kind, kind);

        const Error error = errorOf({.status = code, .body = refusal(code, description)});
        const Error shouted = errorOf({.status = code, .body = refusal(code, description.toUpper())});

        QCOMPARE(error.kind, kind);
        QCOMPARE(shouted.kind, kind);
        QVERIFY(error.detail.startsWith(QString::number(code)));
    }

    void migrationsSayWhere()
    {
        const Error error = errorOf({.status = 400,
                                     .body = refusal(400, "Bad Request: group chat was upgraded to a supergroup chat",
                                                     R"({"migrate_to_chat_id":-1002000000099})")});

        QCOMPARE(error.kind, Kind::ChatMigrated);
        QCOMPARE(error.migratedTo, Q_INT64_C(-1002000000099));
    }

    void waitsAreTold_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<std::optional<std::chrono::seconds>>("header");
        QTest::addColumn<std::chrono::seconds>("wait");
        using std::chrono::seconds;
        QTest::newRow("in the body") << R"({"retry_after":2282})"_ba << std::optional(seconds(7)) << seconds(2282);
        QTest::newRow("in the header") << QByteArray() << std::optional(seconds(7)) << seconds(7);
        QTest::newRow("nowhere") << QByteArray() << std::optional<seconds>() << seconds(1);
        QTest::newRow("none") << R"({"retry_after":0})"_ba << std::optional<seconds>() << seconds(1);
        QTest::newRow("in the past") << R"({"retry_after":-9})"_ba << std::optional<seconds>() << seconds(1);
        QTest::newRow("absurd") << R"({"retry_after":9223372036854775807})"_ba << std::optional<seconds>()
                                << seconds(86400);
        QTest::newRow("mistyped") << R"({"retry_after":"5"})"_ba << std::optional(seconds(7)) << seconds(7);
    }
    void waitsAreTold()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(std::optional<std::chrono::seconds>, header);
        QFETCH(std::chrono::seconds, wait);

        const Error error = errorOf({.status = 429,
                                     .body = refusal(429, "Too Many Requests: retry after N", parameters),
                                     .retryAfter = header});

        QCOMPARE(error.kind, Kind::FloodWait);
        QCOMPARE(error.retryAfter, wait);
    }

    void answersWithoutEnvelopeAreJudgedByStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        const QByteArray html = "<html>log in first</html>";
        QTest::newRow("a portal's page") << 200 << html << Kind::OutcomeUnknown;
        QTest::newRow("a portal's redirect") << 302 << html << Kind::NotReached;
        QTest::newRow("a gateway's page") << 502 << html << Kind::ServerTrouble;
        QTest::newRow("a gateway's limit") << 429 << html << Kind::FloodWait;
        QTest::newRow("a gateway's refusal") << 403 << html << Kind::OutcomeUnknown;
        QTest::newRow("nothing") << 200 << QByteArray() << Kind::OutcomeUnknown;
        QTest::newRow("other JSON") << 200 << R"({"hello":1})"_ba << Kind::OutcomeUnknown;
        QTest::newRow("a list") << 200 << "[]"_ba << Kind::OutcomeUnknown;
        QTest::newRow("no result") << 200 << R"({"ok":true})"_ba << Kind::OutcomeUnknown;
        QTest::newRow("ok is a text") << 200 << R"({"ok":"true","result":1})"_ba << Kind::OutcomeUnknown;
        QTest::newRow("cut") << 200 << R"({"ok":true,"result":[1)"_ba << Kind::OutcomeUnknown;
        QTest::newRow("no description") << 400 << R"({"ok":false})"_ba << Kind::Refused;
        QTest::newRow("code is a text") << 401 << R"({"ok":false,"error_code":"2"})"_ba << Kind::Unauthorized;
    }
    void answersWithoutEnvelopeAreJudgedByStatus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);

        const Error error = errorOf({.status = status, .body = body});

        QCOMPARE(error.kind, kind);
        QVERIFY(!error.detail.contains(u"html"_s)); // strangers' pages do not go into logs
    }

    void longDescriptionsAreShortened()
    {
        const Error error = errorOf({.status = 400, .body = refusal(400, QByteArray(100'000, 'x'))});

        QVERIFY(error.detail.size() < 300);
    }

    void repliesAreReadAsTheMethodSays()
    {
        const auto count = openReply<GetChatMemberCount>({.status = 200, .body = R"({"ok":true,"result":42})"});
        const auto mistyped = openReply<GetChatMemberCount>({.status = 200, .body = R"({"ok":true,"result":"42"})"});
        const auto done = openReply<BanChatMember>({.status = 200, .body = R"({"ok":true,"result":true})"});

        QCOMPARE(count.value_or(0), 42);
        QVERIFY(!mistyped);
        QCOMPARE(mistyped.error().kind, Kind::Malformed);
        REQUIRE_OK(done);
    }

    void parametersAreWrittenWithoutDefaults()
    {
        const auto json = [](const BanChatMember &method) {
            return QJsonDocument(toJson(method)).toJson(QJsonDocument::Compact);
        };

        QCOMPARE(json({.chat = ChatId(-1), .user = UserId(9'007'199'254'740'993)}),
                 R"({"chat_id":-1,"user_id":9007199254740993})"_ba);
        QCOMPARE(json({.chat = ChatId(-1), .user = UserId(2), .until = instantFromUnix(9), .revokeMessages = true}),
                 R"({"chat_id":-1,"revoke_messages":true,"until_date":9,"user_id":2})"_ba);
    }

    void tokensAreKnownByTheirShape_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("bot");
        const QByteArray key = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
        QTest::newRow("a token") << "7120448315:" + key << Q_INT64_C(7120448315);
        QTest::newRow("with - and _") << "5:" + key.chopped(2) + "-_" << Q_INT64_C(5);
        QTest::newRow("no colon") << key << Q_INT64_C(0);
        QTest::newRow("leading zero") << "07120448315:" + key << Q_INT64_C(0);
        QTest::newRow("no number") << "bot:" + key << Q_INT64_C(0);
        QTest::newRow("no id") << ":" + key << Q_INT64_C(0);
        QTest::newRow("too large a number") << "9223372036854775808:" + key << Q_INT64_C(0);
        QTest::newRow("short key") << "7120448315:AAHdqTcvCH1vGWJxfSe"_ba << Q_INT64_C(0);
        QTest::newRow("long key") << "7120448315:" + QByteArray(81, 'A') << Q_INT64_C(0);
        QTest::newRow("blank") << "7120448315:" + key + ' ' << Q_INT64_C(0);
        QTest::newRow("line break") << "7120448315:" + key + '\n' << Q_INT64_C(0);
        QTest::newRow("path") << "7120448315:" + key + "/../x" << Q_INT64_C(0);
        QTest::newRow("nothing") << QByteArray() << Q_INT64_C(0);
    }
    void tokensAreKnownByTheirShape()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, bot);

        QCOMPARE(isBotToken({text.constData(), size_t(text.size())}), bot != 0);
        QCOMPARE(botIdOf(Secret(QByteArray(text))), BotId(bot));
    }
};

QTEST_GUILESS_MAIN(tst_Envelope)
#include "tst_envelope.moc"
