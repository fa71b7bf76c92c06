// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/envelope.h"
#include "tests/botapi/update_texts.h"
#include "tests/support/test_case.h"

#include <QDir>

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

//! Updates that are wrong, odd or hostile.
class tst_BrokenUpdates final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void brokenUpdatesLeaveTheOthersAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("message is a list") << QByteArray(R"("message":[])") << u"message: expected an object"_s;
        QTest::newRow("text is a number")
            << QByteArray(R"("message":{"message_id":1,"date":1,"chat":{"id":1},"text":5})")
            << u"message: text: expected a string"_s;
        QTest::newRow("no chat") << QByteArray(R"("message":{"message_id":1,"date":1})") << u"message: chat: missing"_s;
        QTest::newRow("chat id is a text") << QByteArray(R"("message":{"message_id":1,"date":1,"chat":{"id":"1"}})")
                                           << u"message: chat: id: expected an integer"_s;
        QTest::newRow("date before 1970") << QByteArray(R"("message":{"message_id":1,"date":-1,"chat":{"id":1}})")
                                          << u"message: date: expected a date"_s;
        QTest::newRow("no user") << QByteArray(R"("chat_member":{"chat":{"id":1},"from":{"id":1},"date":1,
                                                  "old_chat_member":{"status":"left"},"new_chat_member":{}})")
                                 << u"chat_member: old_chat_member: user: missing"_s;
        QTest::newRow("amount is a text") << QByteArray(R"("pre_checkout_query":{"id":"1","from":{"id":1},
                                                           "currency":"EUR","total_amount":"100","invoice_payload":""})")
                                          << u"pre_checkout_query: total_amount: expected an integer"_s;
        QTest::newRow("half an entity") << QByteArray(
            R"("message":{"message_id":1,"date":1,"chat":{"id":1},"entities":[{"type":"url"}]})")
                                        << u"message: entities: offset: missing"_s;
    }
    void brokenUpdatesLeaveTheOthersAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        const QByteArray broken = R"({"update_id":9007199254740993,"note":"\u0000\\ 🌸",)" + content + '}';

        const auto batch = batchOf({textMessage(11, R"("first")"), broken, textMessage(13, R"("third")")});

        REQUIRE_OK(batch);
        QCOMPARE(batch->size(), size_t(3));
        QCOMPARE(batch->entries()[0].update->message()->text, u"first"_s);
        QCOMPARE(batch->entries()[2].update->message()->text, u"third"_s);
        const UpdateBatch::Entry &entry = batch->entries()[1];
        QVERIFY(!entry.update);
        QCOMPARE(entry.id, UpdateId(9'007'199'254'740'993));
        QCOMPARE(entry.kindName, reason.section(u':', 0, 0));
        QCOMPARE(entry.update.error().kind, Error::Kind::Malformed);
        QCOMPARE(entry.update.error().detail, reason);
        // What is set aside can be read again, and fails in the same way until the program knows better.
        const auto again = JsonDocument::parse(batch->rawOf(1)).and_then([](const JsonDocument &document) {
            return readUpdate(document.root());
        });
        QVERIFY(!again);
        QCOMPARE(again.error(), entry.update.error());
        QVERIFY(batch->rawOf(1).contains("9007199254740993"));
        QVERIFY(batch->rawOf(3).isEmpty());
    }

    void updatesWithoutProperIdSpoilTheBatch_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("missing") << QByteArray(R"({"message":{}})");
        QTest::newRow("null") << QByteArray(R"({"update_id":null})");
        QTest::newRow("text") << QByteArray(R"({"update_id":"12"})");
        QTest::newRow("fraction") << QByteArray(R"({"update_id":12.5})");
        QTest::newRow("negative") << QByteArray(R"({"update_id":-12})");
        QTest::newRow("without successor") << QByteArray(R"({"update_id":9223372036854775807})");
        QTest::newRow("above 64 bits") << QByteArray(R"({"update_id":18446744073709551616})");
        QTest::newRow("no object") << QByteArray("7");
        QTest::newRow("a list") << QByteArray("[]");
    }
    void updatesWithoutProperIdSpoilTheBatch()
    {
        QFETCH(QByteArray, broken);

        const auto batch = batchOf({textMessage(11, R"("first")"), broken});

        QVERIFY(!batch);
        QVERIFY(batch.error().kind == Error::Kind::Malformed || batch.error().kind == Error::Kind::OutcomeUnknown);
    }

    void largeIdsStayExact_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::newRow("above 32 bits") << Q_INT64_C(5'000'000'000);
        QTest::newRow("not a double") << Q_INT64_C(9'007'199'254'740'993);
        QTest::newRow("largest") << std::numeric_limits<qint64>::max();
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min();
        QTest::newRow("zero") << Q_INT64_C(0);
    }
    void largeIdsStayExact()
    {
        QFETCH(qint64, id);
        const QByteArray number = QByteArray::number(id);

        const auto update = readOne(R"({"update_id":1,"message":{"message_id":)" + number + R"(,"date":1,"chat":{"id":)"
                                    + number + R"(},"from":{"id":)" + number + "}}}");

        REQUIRE_OK(update);
        QCOMPARE(update->message()->id, MessageId(id));
        QCOMPARE(update->message()->chat.id, ChatId(id));
        QCOMPARE(update->message()->from->id, UserId(id));
    }

    void hostileTextsAreOnlyTexts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << u"a\0b"_s;
        QTest::newRow("half a pair") << QByteArray(R"("a\ud800b")") << u"a\ufffdb"_s;
        QTest::newRow("two second halves") << QByteArray(R"("\udc00\udc00")") << u"\ufffd\ufffd"_s;
        QTest::newRow("right to left") << QByteArray(R"("\u202eevil")") << u"\u202eevil"_s;
        QTest::newRow("markup") << QByteArray(R"("<img src=x>&amp;")") << u"<img src=x>&amp;"_s;
        QTest::newRow("long") << QByteArray('"' + QByteArray(1'000'000, 'z') + '"') << QString(1'000'000, u'z');
    }
    void hostileTextsAreOnlyTexts()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);

        const auto batch = batchOf({textMessage(1, json), textMessage(2, R"("next")")});

        REQUIRE_OK(batch);
        QCOMPARE(batch->entries()[0].update->message()->text, text);
        QCOMPARE(batch->entries()[1].update->message()->text, u"next"_s);
    }

    void deepNestingIsBounded()
    {
        const auto nested = [](int depth) {
            QByteArray message = R"({"message_id":1,"date":1,"chat":{"id":1}})";
            for (int i = 0; i < depth; ++i)
                message = R"({"message_id":1,"date":1,"chat":{"id":1},"reply_to_message":)" + message + '}';
            return R"({"update_id":1,"message":)" + message + '}';
        };

        const auto deep = batchOf({nested(240)});
        const auto tooDeep = batchOf({nested(300)});
        const auto flood = UpdateBatch::fromReply({.status = 200, .body = QByteArray(4'000'000, '[')});

        REQUIRE_OK(deep);
        REQUIRE_OK(deep->entries()[0].update);
        QVERIFY(!tooDeep);
        QVERIFY(!flood);
    }

    void answersThatWereCutAreNoAnswers()
    {
        QByteArrayList updates;
        const QDir folder(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/botapi/fixtures"));
        for (const QString &file : folder.entryList({u"*.json"_s}))
            updates.append(contentOf(folder.filePath(file)));
        const RawReply whole = answer('[' + updates.join(',') + ']');
        REQUIRE_OK(UpdateBatch::fromReply(whole));

        for (qsizetype size = 0; size < whole.body.size(); ++size) {
            const auto batch = UpdateBatch::fromReply({.status = 200, .body = whole.body.left(size)});
            QVERIFY2(!batch, qPrintable(QString::number(size)));
            QCOMPARE(batch.error().kind, Error::Kind::OutcomeUnknown);
        }
    }

    void rawBytesThatAreNoTextAreRefused()
    {
        QVERIFY(!batchOf({textMessage(1, QByteArray("\"a\0b\"", 5))}));
        QVERIFY(!batchOf({textMessage(1, "\"\xff\xfe\"")}));
    }

    void repeatedIdsAndAnyOrderAreKept()
    {
        const auto batch = batchOf({textMessage(30, R"("a")"), textMessage(10, R"("b")"), textMessage(30, R"("c")")});

        REQUIRE_OK(batch);
        QCOMPARE(batch->size(), size_t(3));
        QCOMPARE(batch->last(), UpdateId(30));
        QCOMPARE(batch->entries()[1].id, UpdateId(10));
        QCOMPARE(batch->entries()[2].update->message()->text, u"c"_s);
    }

    void emptyBatchHasNoLast()
    {
        const auto batch = batchOf({});

        REQUIRE_OK(batch);
        QVERIFY(batch->isEmpty());
        QVERIFY(batch->last().isNull());
    }

    void firstOfSeveralContentsCounts()
    {
        const auto update =
            readOne(R"({"brand_new":1,"edited_message":{"message_id":2,"date":1,"chat":{"id":1}},"update_id":1,
                                       "message":{"message_id":3,"date":1,"chat":{"id":1}}})");

        REQUIRE_OK(update);
        QCOMPARE(update->kind, UpdateKind::EditedMessage);
        QCOMPARE(update->message()->id, MessageId(2));
    }
};

QTEST_GUILESS_MAIN(tst_BrokenUpdates)
#include "tst_broken_updates.moc"
