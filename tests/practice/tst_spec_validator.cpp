// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec_validator.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

class tst_SpecValidator final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const char *json, const QString &type, const QStringList &problems) {
            QTest::newRow(name) << QByteArray(json) << type << problems;
        };
        row("right", R"({"id":1,"is_bot":false,"first_name":"A"})", u"User"_s, {});
        row("missing", R"({"id":1,"is_bot":false})", u"User"_s, {u"first_name: missing in User"_s});
        row("unknown", R"({"id":1,"type":"private","colour":1})", u"Chat"_s, {u"colour: unknown in Chat"_s});
        row("mistyped", R"({"id":"1","type":"private"})", u"Chat"_s, {u"id: is no Integer"_s});
        row("fraction", R"({"id":1.5,"type":"private"})", u"Chat"_s, {u"id: is no Integer"_s});
        row("false for True", R"({"id":1,"type":"group","is_forum":false})", u"Chat"_s, {u"is_forum: is no True"_s});
        row("nested", R"({"update_id":1,"message":{"message_id":1,"date":2}})", u"Update"_s,
            {u"message: chat: missing in Message"_s});
        row("array", R"([{"update_id":1},{}])", u"Array of Update"_s, {u"update_id: missing in Update"_s});
        row("union", R"({"status":"left","user":{"id":1,"is_bot":false,"first_name":""}})", u"ChatMember"_s, {});
        row("no variant fits", R"({"status":"left"})", u"ChatMember"_s, {u"user: missing in ChatMemberMember"_s});
    }
    void findsWhatDoesNotFit()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, type);
        QFETCH(QStringList, problems);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());

        const SpecValidator shipped(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/botapi/spec_subset.json"));

        QCOMPARE(shipped.problems(value, type), problems);
        QVERIFY(SpecValidator::atHand().isLoaded());
    }

    void resultsAreThoseOfTheMethod()
    {
        const SpecValidator &validator = SpecValidator::atHand();
        QCOMPARE(validator.problemsOfResult(3, u"getChatMemberCount"_s), QStringList());
        QCOMPARE(validator.problemsOfResult(u"3"_s, u"getChatMemberCount"_s), QStringList{u"is no Integer"_s});
    }
};

QTEST_GUILESS_MAIN(tst_SpecValidator)
#include "tst_spec_validator.moc"
