// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/botapi/update_texts.h"
#include "tests/support/test_case.h"

#include <QDir>

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

//! What Telegram tells of is read, kind by kind.
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
};

QTEST_GUILESS_MAIN(tst_Updates)
#include "tst_updates.moc"
