// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/envelope.h"
#include "core/botapi/types/chat_full_info.h"
#include "core/botapi/types/file.h"
#include "core/botapi/types/webhook_info.h"
#include "core/botapi/update_batch.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

namespace {

RawReply answer(const QByteArray &result)
{
    return {.status = 200, .body = R"({"ok":true,"result":)" + result + '}'};
}

Result<UpdateBatch> batchOf(const QByteArrayList &updates)
{
    return UpdateBatch::fromReply(answer('[' + updates.join(',') + ']'));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QByteArray fixture(const QString &name)
{
    return contentOf(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/botapi/fixtures/") + name + u".json"_s);
}

//! The only update of a batch with this one; an error when the batch or the update cannot be understood.
Result<Update> readOne(const QByteArray &json)
{
    return batchOf({json}).and_then([](const UpdateBatch &batch) { return batch.entries().at(0).update; });
}

QByteArray textMessage(int updateId, const QByteArray &text)
{
    return R"({"update_id":)" + QByteArray::number(updateId)
        + R"(,"message":{"message_id":1,"date":1790000000,"chat":{"id":5,"type":"private"},"text":)" + text + "}}";
}

template <typename T>
Result<void> understands(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return failure(document.error());
    return readJson<T>(document->root()).map([](const T &) {});
}

template <typename T>
Result<void> understandsResult(const RawReply &reply)
{
    return openEnvelope(reply)
        .and_then([](const Answer &opened) { return readJson<T>(opened.result); })
        .map([](const T &) {});
}

//! How many updates of a batch could not be understood.
Result<int> brokenIn(const RawReply &reply)
{
    return UpdateBatch::fromReply(reply).map([](const UpdateBatch &batch) {
        return int(std::count_if(batch.entries().begin(), batch.entries().end(),
                                 [](const auto &entry) { return !entry.update; }));
    });
}

Result<void> understandsUpdates(const RawReply &reply, int broken = 0)
{
    return brokenIn(reply).and_then([broken](int found) -> Result<void> {
        if (found != broken)
            return failure(Error::Kind::Malformed, u"%1 updates are broken"_s.arg(found));
        return {};
    });
}

Result<void> understandsRefusal(const QByteArray &body)
{
    const auto opened = openEnvelope({.status = 400, .body = body});
    if (opened || opened.error().kind == Error::Kind::OutcomeUnknown || opened.error().kind == Error::Kind::Malformed)
        return failure(Error::Kind::Malformed, u"not read as a refusal"_s);
    return {};
}

//! What a list of documents says about one of them.
struct Source {
    QString file;
    QString kind;
    QString part; // what it shows: the kind of update, the type of a result
    QString conforms; // yes, missing-only (fields that are required today), no
};

std::vector<Source> sources()
{
    std::vector<Source> list;
    const QByteArray table = contentOf(QStringLiteral(GATEHOUSE_SPEC_DIR "/updates-sources.tsv"));
    for (const QByteArray &line : table.split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() > 7)
            list.push_back({QString::fromUtf8(cells[0]), QString::fromUtf8(cells[1]), QString::fromUtf8(cells[2]),
                            QString::fromUtf8(cells[7])});
    }
    return list;
}

Result<void> understandsAnswer(const Source &source, const RawReply &reply)
{
    const QString type = source.part.section(u':', 0, 0);
    if (source.part == u"list:Update") {
        // Written by its authors to hold one update that is too broken to be of use, between others that are not.
        return understandsUpdates(reply, source.file.startsWith(u"385_") ? 1 : 0);
    }
    if (source.part == u"list:ChatMember")
        return understandsResult<std::vector<ChatMember>>(reply);
    if (source.part == u"list:Message")
        return understandsResult<std::vector<Message>>(reply);
    if (type == u"Message")
        return understandsResult<Message>(reply);
    if (type == u"ChatMember")
        return understandsResult<ChatMember>(reply);
    if (type == u"ChatFullInfo")
        return understandsResult<ChatFullInfo>(reply);
    if (type == u"ChatInviteLink")
        return understandsResult<ChatInviteLink>(reply);
    if (type == u"User")
        return understandsResult<User>(reply);
    if (type == u"WebhookInfo")
        return understandsResult<WebhookInfo>(reply);
    if (type == u"bool")
        return understandsResult<bool>(reply);
    if (type == u"int")
        return understandsResult<qint64>(reply);
    if (type == u"str")
        return understandsResult<QString>(reply);
    if (type == u"obj" || type == u"list") // results of methods that we do not call
        return openEnvelope(reply).map([](const Answer &) {});
    return failure(Error::Kind::NotFound, u"no reader for this"_s);
}

Result<void> understandsDocument(const Source &source, const QByteArray &json)
{
    if (source.kind == u"Update")
        return understandsUpdates(answer('[' + json + ']'));
    if (source.kind == u"ResponseOk")
        return understandsAnswer(source, {.status = 200, .body = json});
    if (source.kind == u"ResponseError")
        return understandsRefusal(json);
    if (source.kind == u"Message")
        return understands<Message>(json);
    if (source.kind == u"ChatMember")
        return understands<ChatMember>(json);
    if (source.kind == u"ChatMemberUpdated")
        return understands<ChatMemberUpdated>(json);
    if (source.kind == u"ChatFullInfo")
        return understands<ChatFullInfo>(json);
    if (source.kind == u"ChatInviteLink")
        return understands<ChatInviteLink>(json);
    if (source.kind == u"ChatJoinRequest")
        return understands<ChatJoinRequest>(json);
    if (source.kind == u"CallbackQuery")
        return understands<CallbackQuery>(json);
    if (source.kind == u"PreCheckoutQuery")
        return understands<PreCheckoutQuery>(json);
    if (source.kind == u"SuccessfulPayment")
        return understands<SuccessfulPayment>(json);
    if (source.kind == u"WebhookInfo")
        return understands<WebhookInfo>(json);
    if (source.kind == u"User")
        return understands<User>(json);
    if (source.kind == u"File")
        return understands<File>(json);
    return failure(Error::Kind::NotFound, u"no reader for this"_s);
}

} // namespace

class tst_Updates final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void readsPrivateMessages()
    {
        const auto update = readOne(fixture(u"message"_s));

        REQUIRE_OK(update);
        QCOMPARE(update->id, UpdateId(700001));
        QCOMPARE(update->kind, UpdateKind::Message);
        QCOMPARE(update->kindName, u"message"_s);
        const Message *message = update->message();
        QVERIFY(message);
        QCOMPARE(message->id, MessageId(41));
        QCOMPARE(message->date, instantFromUnix(1'790'000'100));
        QCOMPARE(message->chat.id, ChatId(5'200'000'001));
        QCOMPARE(message->chat.type, ChatType::Private);
        QCOMPARE(message->from->firstName, u"Zoë"_s);
        QCOMPARE(message->from->lastName, u"Okafor"_s);
        QCOMPARE(message->from->username, u"zoe_o"_s);
        QCOMPARE(message->from->languageCode, u"fr"_s);
        QVERIFY(message->from->isPremium);
        QVERIFY(!message->from->isBot);
        QCOMPARE(message->text, u"/start vip_2026"_s);
        QCOMPARE(message->entities.at(0).type, EntityType::BotCommand);
        QCOMPARE(message->entities.at(0).length, 6);
        QCOMPARE(message->media(), MediaKind::None);
        QVERIFY(!message->isReply() && !message->isForwarded() && !message->editDate);
        QVERIFY(!update->callbackQuery() && !update->chatMember() && !update->preCheckout());
    }

    void readsGroupMessagesOfAnonymousAdministrators()
    {
        const auto update = readOne(fixture(u"message_in_group_by_anonymous_administrator"_s));

        REQUIRE_OK(update);
        const Message *message = update->message();
        QCOMPARE(message->chat.type, ChatType::Supergroup);
        QVERIFY(message->chat.isForum);
        QCOMPARE(message->senderChat->id, message->chat.id);
        QCOMPARE(message->authorSignature, u"the boss"_s);
        QCOMPARE(message->thread, 40);
        QVERIFY(message->isReply());
        QCOMPARE(message->replyTo->from->id, UserId(5'200'000'002));
        QCOMPARE(message->entities.at(0).user->firstName, u"Ann"_s);
    }

    void readsFilesThatPeopleSend()
    {
        const auto photo = readOne(fixture(u"message_with_photo"_s));
        const auto document = readOne(fixture(u"message_with_document"_s));

        REQUIRE_OK(photo);
        QCOMPARE(photo->message()->media(), MediaKind::Photo);
        QCOMPARE(photo->message()->photo.size(), size_t(2));
        QCOMPARE(photo->message()->photo.at(1).width, 1280);
        QCOMPARE(photo->message()->words(), u"my receipt"_s);
        QCOMPARE(photo->message()->captionEntities.at(0).type, EntityType::Bold);
        QCOMPARE(photo->message()->mediaGroup, u"13500000000000001"_s);
        REQUIRE_OK(document);
        QCOMPARE(document->message()->media(), MediaKind::Document);
        QCOMPARE(document->message()->document->fileSize, Q_INT64_C(3'000'000'000));
        QCOMPARE(document->message()->document->fileName, u"../../members.csv"_s); // shown, never used as a path
        QVERIFY(document->message()->isForwarded());
    }

    void readsPaymentsAndRefunds()
    {
        const auto payment = readOne(fixture(u"message_with_payment"_s));
        const auto refund = readOne(fixture(u"message_with_refund"_s));

        REQUIRE_OK(payment);
        QCOMPARE(payment->message()->successfulPayment->totalAmount, 350);
        QCOMPARE(payment->message()->successfulPayment->currency, u"XTR"_s);
        QCOMPARE(payment->message()->successfulPayment->telegramChargeId, u"stx-Q1"_s);
        QCOMPARE(payment->message()->successfulPayment->invoicePayload, u"order-77"_s);
        QCOMPARE(payment->message()->successfulPayment->subscriptionExpires, instantFromUnix(1'792'592'104));
        QVERIFY(payment->message()->successfulPayment->isFirstRecurring);
        REQUIRE_OK(refund);
        QCOMPARE(refund->message()->refundedPayment->telegramChargeId, u"stx-Q1"_s);
        QVERIFY(!refund->message()->successfulPayment);
    }

    void readsWhatHappensToGroups()
    {
        const auto to = readOne(fixture(u"message_migrate_to"_s));
        const auto from = readOne(fixture(u"message_migrate_from"_s));
        const auto joined = readOne(fixture(u"message_new_members"_s));
        const auto left = readOne(fixture(u"message_left_member"_s));

        REQUIRE_OK(to);
        QCOMPARE(to->message()->chat.type, ChatType::Group);
        QCOMPARE(to->message()->migrateTo, ChatId(-1'002'000'000'099));
        QVERIFY(to->message()->migrateFrom.isNull());
        REQUIRE_OK(from);
        QCOMPARE(from->message()->migrateFrom, ChatId(-400'000'001));
        REQUIRE_OK(joined);
        QCOMPARE(joined->message()->newChatMembers.size(), size_t(2));
        QCOMPARE(joined->message()->newChatMembers.at(1).id, UserId(5'200'000'006));
        REQUIRE_OK(left);
        QCOMPARE(left->message()->leftChatMember->id, UserId(5'200'000'005));
    }

    void readsEditsAndChannelPosts()
    {
        const auto edited = readOne(fixture(u"edited_message"_s));
        const auto post = readOne(fixture(u"channel_post"_s));
        const auto editedPost = readOne(fixture(u"edited_channel_post"_s));

        REQUIRE_OK(edited);
        QCOMPARE(edited->kind, UpdateKind::EditedMessage);
        QCOMPARE(edited->message()->editDate, instantFromUnix(1'790'000'200));
        REQUIRE_OK(post);
        QCOMPARE(post->kind, UpdateKind::ChannelPost);
        QCOMPARE(post->message()->chat.type, ChatType::Channel);
        QCOMPARE(post->message()->chat.username, u"daily_sketches"_s);
        QVERIFY(!post->message()->from);
        REQUIRE_OK(editedPost);
        QCOMPARE(editedPost->kind, UpdateKind::EditedChannelPost);
        QCOMPARE(editedPost->message()->media(), MediaKind::Animation);
    }

    void readsPressedButtons()
    {
        const auto pressed = readOne(fixture(u"callback_query"_s));
        const auto onOldMessage = readOne(fixture(u"callback_query_on_old_message"_s));

        REQUIRE_OK(pressed);
        QCOMPARE(pressed->kind, UpdateKind::CallbackQuery);
        QCOMPARE(pressed->callbackQuery()->id, u"4382bfdwdsb323b2d9"_s);
        QCOMPARE(pressed->callbackQuery()->from.id, UserId(5'200'000'001));
        QCOMPARE(pressed->callbackQuery()->data, u"decide:12:yes"_s);
        QVERIFY(pressed->callbackQuery()->message->isAccessible());
        REQUIRE_OK(onOldMessage);
        QVERIFY(!onOldMessage->callbackQuery()->message->isAccessible());
        QCOMPARE(onOldMessage->callbackQuery()->message->id, MessageId(3));
    }

    void readsChangesOfTheBotsOwnStatus()
    {
        const auto promoted = readOne(fixture(u"my_chat_member_made_administrator"_s));
        const auto blocked = readOne(fixture(u"my_chat_member_blocked"_s));

        REQUIRE_OK(promoted);
        QCOMPARE(promoted->kind, UpdateKind::MyChatMember);
        const ChatMember &after = promoted->chatMember()->after;
        QCOMPARE(after.status, MemberStatus::Administrator);
        QVERIFY(after.isAdministrator() && after.isInside());
        QVERIFY(after.canInviteUsers && after.canRestrictMembers && after.canDeleteMessages);
        QVERIFY(!after.canPromoteMembers && !after.canPinMessages && !after.isAnonymous);
        REQUIRE_OK(blocked);
        QCOMPARE(blocked->chatMember()->chat.type, ChatType::Private);
        QCOMPARE(blocked->chatMember()->after.status, MemberStatus::Kicked);
        QVERIFY(!blocked->chatMember()->after.endsAt()); // until_date 0 means for ever
    }

    void readsPeopleComingAndGoing()
    {
        const auto joined = readOne(fixture(u"chat_member_joined"_s));
        const auto restricted = readOne(fixture(u"chat_member_restricted"_s));

        REQUIRE_OK(joined);
        QCOMPARE(joined->kind, UpdateKind::ChatMember);
        QVERIFY(!joined->chatMember()->before.isInside());
        QVERIFY(joined->chatMember()->after.isInside());
        QCOMPARE(joined->chatMember()->inviteLink->link, u"https://t.me/+AbCdEfGhIjKlMnOp"_s);
        QCOMPARE(joined->chatMember()->inviteLink->memberLimit, 1);
        QCOMPARE(joined->chatMember()->inviteLink->expires, instantFromUnix(1'790'100'000));
        REQUIRE_OK(restricted);
        QVERIFY(restricted->chatMember()->after.isInside());
        QCOMPARE(restricted->chatMember()->after.endsAt(), instantFromUnix(1'790'200'000));
    }

    void readsJoinRequests()
    {
        const auto update = readOne(fixture(u"chat_join_request"_s));

        REQUIRE_OK(update);
        QCOMPARE(update->kind, UpdateKind::ChatJoinRequest);
        QCOMPARE(update->joinRequest()->from.id, UserId(5'200'000'006));
        QCOMPARE(update->joinRequest()->userChat, ChatId(5'200'000'006));
        QCOMPARE(update->joinRequest()->bio, u"I play the Dutch"_s);
        QCOMPARE(update->joinRequest()->inviteLink->pendingJoinRequestCount, 1);
        QVERIFY(update->joinRequest()->inviteLink->createsJoinRequest);
    }

    void readsSales()
    {
        const auto checkout = readOne(fixture(u"pre_checkout_query"_s));
        const auto subscription = readOne(fixture(u"subscription"_s));
        const auto media = readOne(fixture(u"purchased_paid_media"_s));

        REQUIRE_OK(checkout);
        QCOMPARE(checkout->kind, UpdateKind::PreCheckoutQuery);
        QCOMPARE(checkout->preCheckout()->id, u"22333444455556666"_s);
        QCOMPARE(checkout->preCheckout()->totalAmount, 350);
        REQUIRE_OK(subscription);
        QCOMPARE(subscription->kind, UpdateKind::Subscription);
        QCOMPARE(subscription->subscription()->state, SubscriptionState::Canceled);
        REQUIRE_OK(media);
        QCOMPARE(media->kind, UpdateKind::PurchasedPaidMedia);
        QCOMPARE(media->paidMedia()->payload, u"set-3"_s);
    }

    void kindsOfTheFutureAreNamed()
    {
        const auto update = readOne(fixture(u"unknown_kind"_s));
        const auto longName = readOne(R"({"update_id":1,")" + QByteArray(10'000, 'x') + R"(":{}})");
        const auto empty = readOne(R"({"update_id":1,"message":null})");

        REQUIRE_OK(update);
        QCOMPARE(update->kind, UpdateKind::Other);
        QCOMPARE(update->kindName, u"teleported_member"_s);
        QVERIFY(std::holds_alternative<std::monostate>(update->content));
        REQUIRE_OK(longName);
        QCOMPARE(longName->kindName, QString(64, u'x'));
        REQUIRE_OK(empty);
        QCOMPARE(empty->kind, UpdateKind::Other);
        QCOMPARE(empty->kindName, QString());
    }

    void asksForEveryKindItReads()
    {
        QSet<QString> readable;
        const QDir folder(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/botapi/fixtures"));
        for (const QString &file : folder.entryList({u"*.json"_s})) {
            const auto update = readOne(contentOf(folder.filePath(file)));
            REQUIRE_OK(update);
            if (update->kind != UpdateKind::Other)
                readable.insert(update->kindName);
        }

        const QStringList asked = allowedUpdates();

        QCOMPARE(QSet<QString>(asked.begin(), asked.end()), readable);
        QCOMPARE(asked.size(), 11);
    }

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

    void collectedDocumentsAreUnderstood()
    {
        const std::vector<Source> all = sources();
        if (all.empty()) {
            qInfo("The collection of real updates is not here; only our own were read.");
            return;
        }

        int understood = 0;
        int survived = 0;
        QStringList failures;
        for (const Source &source : all) {
            const QByteArray json = contentOf(QStringLiteral(GATEHOUSE_SPEC_DIR "/updates/") + source.file);
            QVERIFY2(!json.isEmpty(), qPrintable(source.file));
            const auto result = understandsDocument(source, json);
            if (source.conforms == u"no") {
                ++survived; // broken by their authors: an error or a value, both are right
            } else if (result) {
                ++understood;
            } else {
                failures.append(source.file + u": "_s + result.error().detail);
            }
        }

        QCOMPARE(failures, QStringList());
        qInfo("%d documents understood, %d broken ones survived", understood, survived);
    }

    void collectedUpdatesAreKnownByKind()
    {
        const std::vector<Source> all = sources();
        if (all.empty()) {
            qInfo("The collection of real updates is not here; only our own were read.");
            return;
        }

        for (const Source &source : all) {
            if (source.kind != u"Update" || source.conforms == u"no")
                continue;
            const auto update = readOne(contentOf(QStringLiteral(GATEHOUSE_SPEC_DIR "/updates/") + source.file));
            REQUIRE_OK(update);
            QCOMPARE(update->kindName, source.part.section(u':', 0, 0));
            QCOMPARE(update->kind != UpdateKind::Other, allowedUpdates().contains(update->kindName));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Updates)
#include "tst_updates.moc"
