// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practice_fixture.h"

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_PracticeMessages final : public TestCase {
    Q_OBJECT

    std::unique_ptr<PracticeFixture> m;
    UserId m_ann;
    ChatId m_private;

    void setUp() override
    {
        m = std::make_unique<PracticeFixture>();
        m_ann = m->person(u"Ann"_s);
        m_private = ChatId(m_ann.value());
        QVERIFY(m->world.people().start(m_ann, m->bot));
        (void)m->updates();
    }
    void tearDown() override { m.reset(); }

    [[nodiscard]] static QJsonObject with(ChatId chat, const QJsonObject &more = {})
    {
        QJsonObject parameters = more;
        parameters[u"chat_id"_s] = chat.value();
        return parameters;
    }
    QJsonValue sends(const QString &text, const QJsonObject &more = {}, ChatId chat = {})
    {
        QJsonObject parameters = with(chat.isNull() ? m_private : chat, more);
        parameters[u"text"_s] = text;
        return m->result(u"sendMessage"_s, parameters);
    }
    QString sendRefusal(const QString &text, const QJsonObject &more = {}, ChatId chat = {})
    {
        QJsonObject parameters = with(chat.isNull() ? m_private : chat, more);
        parameters[u"text"_s] = text;
        return m->refusal(u"sendMessage"_s, parameters);
    }
    static MessageId idOf(const QJsonValue &message) { return MessageId(message["message_id"_L1].toInteger()); }
    static QJsonObject keyboard(const QString &data)
    {
        const QJsonObject button{{u"text"_s, u"Press"_s}, {u"callback_data"_s, data}};
        return {{u"inline_keyboard"_s, QJsonArray{QJsonArray{button}}}};
    }

private Q_SLOTS:
    void textIsBetweenOneAndFourThousandAndNinetySixCharacters()
    {
        QCOMPARE(sendRefusal(QString()), u"400 Bad Request: message text is empty"_s);
        QCOMPARE(sendRefusal(u" \n "_s), u"400 Bad Request: text must be non-empty"_s);
        QCOMPARE(sends(QString(4096, u'x'))["text"_L1].toString().size(), 4096);
        QCOMPARE(sendRefusal(QString(4097, u'x')), u"400 Bad Request: message is too long"_s);
        // Characters count, not UTF-16 units, and markup does not count.
        QCOMPARE(sends(u"🌸"_s.repeated(4096))["text"_L1].toString().size(), 8192);
        sends(u"<b>"_s + QString(4096, u'x') + u"</b>"_s, {{u"parse_mode"_s, u"HTML"_s}});
    }

    void messagesAreNumberedAndDated()
    {
        const QJsonValue first = sends(u"one"_s);
        m->clock.advance(5s);
        const QJsonValue second = sends(u"two"_s);

        QCOMPARE(idOf(second).value(), idOf(first).value() + 1);
        QCOMPARE(second["date"_L1].toInteger(), first["date"_L1].toInteger() + 5);
        QCOMPARE(second["from"_L1]["id"_L1].toInteger(), m->bot.value());
        QCOMPARE(second["chat"_L1]["id"_L1].toInteger(), m_private.value());
        QVERIFY(m->updates().isEmpty());
    }

    void repliesCarryWhatTheyAnswer()
    {
        const MessageId question = m->world.people().write(m_ann, m->bot, u"why?"_s).value();
        const QJsonObject answering{{u"reply_parameters"_s, QJsonObject{{u"message_id"_s, question.value()}}}};
        const QJsonValue answer = sends(u"because"_s, answering);
        QCOMPARE(answer["reply_to_message"_L1]["text"_L1].toString(), u"why?"_s);

        QVERIFY(m->world.people().write(m_ann, m->bot, u"I see"_s, {idOf(answer)}));
        QCOMPARE(m->updates("message"_L1).last()["reply_to_message"_L1]["text"_L1].toString(), u"because"_s);

        QJsonObject nowhere{{u"reply_parameters"_s, u"{\"message_id\":99999}"_s}};
        QCOMPARE(sendRefusal(u"x"_s, nowhere), u"400 Bad Request: message to be replied not found"_s);
        nowhere[u"allow_sending_without_reply"_s] = true;
        QVERIFY(!sends(u"x"_s, nowhere).toObject().contains("reply_to_message"_L1));
    }

    void editsAreReportedWithTheirDate()
    {
        const MessageId message = m->world.people().write(m_ann, m->bot, u"teh"_s).value();
        m->clock.advance(3s);
        QVERIFY(m->world.people().edit(m_ann, m->bot, message, u"the"_s));

        const QJsonObject edited = m->updates("edited_message"_L1).at(0);

        QCOMPARE(edited["text"_L1].toString(), u"the"_s);
        QCOMPARE(edited["edit_date"_L1].toInteger(), edited["date"_L1].toInteger() + 3);
        QVERIFY(!m->world.people().edit(m->owner, m->bot, message, u"forged"_s));
    }

    void botEditsItsOwnMessagesOnly()
    {
        const QJsonValue message = sends(u"before"_s, {{u"reply_markup"_s, keyboard(u"a"_s)}});
        const MessageId foreign = m->world.people().write(m_ann, m->bot, u"mine"_s).value();
        QJsonObject edit = with(m_private, {{u"message_id"_s, message["message_id"_L1]}, {u"text"_s, u"after"_s}});

        const QJsonValue edited = m->result(u"editMessageText"_s, edit);
        QCOMPARE(edited["text"_L1].toString(), u"after"_s);
        QVERIFY(!edited.toObject().contains("reply_markup"_L1));
        QCOMPARE(
            m->refusal(u"editMessageText"_s, edit),
            u"400 Bad Request: message is not modified: specified new message content and reply markup are exactly the "
            "same as a current content and reply markup of the message"_s);

        edit[u"message_id"_s] = foreign.value();
        QCOMPARE(m->refusal(u"editMessageText"_s, edit), u"400 Bad Request: message can't be edited"_s);
        edit[u"message_id"_s] = 99'999;
        QCOMPARE(m->refusal(u"editMessageText"_s, edit), u"400 Bad Request: message to edit not found"_s);
    }

    void keyboardsAreReplacedAlone()
    {
        const QJsonValue message = sends(u"choose"_s, {{u"reply_markup"_s, keyboard(u"a"_s)}});
        const QJsonObject edit =
            with(m_private, {{u"message_id"_s, message["message_id"_L1]}, {u"reply_markup"_s, keyboard(u"b"_s)}});

        const QJsonValue edited = m->result(u"editMessageReplyMarkup"_s, edit);

        QCOMPARE(edited["text"_L1].toString(), u"choose"_s);
        QCOMPARE(edited["reply_markup"_L1].toObject(), keyboard(u"b"_s));
        QVERIFY(
            m->refusal(u"editMessageReplyMarkup"_s, edit).startsWith(u"400 Bad Request: message is not modified"_s));
    }

    void brokenKeyboardsAreRefused_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &markup, const QString &text) {
            QTest::newRow(name) << markup << u"400 Bad Request: "_s + text;
        };
        row("no object", u"[1]"_s, u"object expected as reply markup"_s);
        row("no rows", u"{\"inline_keyboard\":[{}]}"_s, u"field \"inline_keyboard\" must be an Array of Arrays"_s);
        row("no text", u"{\"inline_keyboard\":[[{\"callback_data\":\"x\"}]]}"_s,
            u"can't parse inline keyboard button: Can't find field \"text\""_s);
        row("only text", u"{\"inline_keyboard\":[[{\"text\":\"x\"}]]}"_s,
            u"can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"_s);
        row("65 bytes",
            u"{\"inline_keyboard\":[[{\"text\":\"x\",\"callback_data\":\"%1\"}]]}"_s.arg(QString(33, QChar(0x43f))),
            u"BUTTON_DATA_INVALID"_s);
    }
    void brokenKeyboardsAreRefused()
    {
        QFETCH(QString, markup);
        QFETCH(QString, text);

        QCOMPARE(sendRefusal(u"choose"_s, {{u"reply_markup"_s, markup}}), text);
    }

    void otherKeyboardsLeaveNoTrace()
    {
        const QJsonValue message = sends(u"choose"_s, {{u"reply_markup"_s, u"{\"remove_keyboard\":true}"_s}});
        QVERIFY(!message.toObject().contains("reply_markup"_L1));
    }

    void deletingHasItsRules()
    {
        const ChatId channel = m->chat(ChatType::Channel, {}, {Right::PostMessages});
        const QJsonValue post = sends(u"post"_s, {}, channel);
        const MessageId foreign = m->world.people().write(m->owner, channel, u"theirs"_s).value();
        const auto deletion = [&](MessageId id) { return with(channel, {{u"message_id"_s, id.value()}}); };

        QCOMPARE(m->refusal(u"deleteMessage"_s, deletion(foreign)), u"400 Bad Request: message can't be deleted"_s);
        m->result(u"deleteMessage"_s, deletion(idOf(post)));
        QCOMPARE(m->refusal(u"deleteMessage"_s, deletion(idOf(post))),
                 u"400 Bad Request: message to delete not found"_s);

        const QJsonValue old = sends(u"old"_s, {}, channel);
        m->clock.advance(48h + 1s);
        QCOMPARE(m->refusal(u"deleteMessage"_s, deletion(idOf(old))),
                 u"400 Bad Request: message can't be deleted for everyone"_s);
    }

    void administratorsDeleteOldMessagesOfSupergroups()
    {
        const ChatId group = m->chat(ChatType::Supergroup);
        const MessageId old = m->world.people().write(m->owner, group, u"old"_s).value();
        m->clock.advance(100h);

        m->result(u"deleteMessage"_s, with(group, {{u"message_id"_s, old.value()}}));
    }

    void postingInAChannelNeedsTheRight()
    {
        const ChatId channel = m->chat(ChatType::Channel, {}, {Right::InviteUsers});

        QCOMPARE(sendRefusal(u"x"_s, {}, channel), u"400 Bad Request: need administrator rights in the channel chat"_s);
    }

    void mutedGroupSilencesOrdinaryBots()
    {
        const ChatId group = m->world.administration().create(m->owner, ChatType::Supergroup, u"Quiet"_s).value();
        QVERIFY(m->world.administration().add(m->owner, group, m->botUser));
        QVERIFY(m->world.administration().setPermissions(m->owner, group, {}));

        QCOMPARE(sendRefusal(u"x"_s, {}, group),
                 u"400 Bad Request: not enough rights to send text messages to the chat"_s);
    }

    void channelPostsHaveNoAuthorUnlessSigned()
    {
        const ChatId channel = m->chat(ChatType::Channel);
        (void)m->updates();
        const MessageId post = m->world.people().write(m->owner, channel, u"news"_s).value();
        QVERIFY(m->world.people().edit(m->owner, channel, post, u"better news"_s));
        const QJsonValue own = sends(u"from the bot"_s, {}, channel);

        const QJsonArray updates = m->updates();

        QCOMPARE(updates.size(), 2);
        const QJsonObject seen = updates[0]["channel_post"_L1].toObject();
        QVERIFY(!seen.contains("from"_L1));
        QCOMPARE(seen["sender_chat"_L1]["id"_L1].toInteger(), channel.value());
        QCOMPARE(updates[1]["edited_channel_post"_L1]["text"_L1].toString(), u"better news"_s);
        QVERIFY(!own.toObject().contains("from"_L1));
        QVERIFY(!m->world.people().write(m_ann, channel, u"intruder"_s));
    }

    void postsAppearInTheDiscussionGroup()
    {
        const ChatId channel = m->chat(ChatType::Channel);
        const ChatId group = m->chat(ChatType::Supergroup);
        QVERIFY(m->world.administration().linkDiscussion(m->owner, channel, group));
        (void)m->updates();

        const MessageId post = m->world.people().write(m->owner, channel, u"news"_s).value();

        const QJsonArray updates = m->updates();
        QCOMPARE(updates.size(), 2);
        const QJsonValue forward = updates[1]["message"_L1];
        QCOMPARE(forward["from"_L1]["id"_L1].toInteger(), 777000);
        QCOMPARE(forward["sender_chat"_L1]["id"_L1].toInteger(), channel.value());
        QCOMPARE(forward["is_automatic_forward"_L1].toBool(), true);
        QCOMPARE(forward["forward_origin"_L1]["type"_L1].toString(), u"channel"_s);
        QCOMPARE(forward["forward_origin"_L1]["message_id"_L1].toInteger(), post.value());
        QCOMPARE(m->result(u"getChat"_s, with(channel))["linked_chat_id"_L1].toInteger(), group.value());
        QCOMPARE(m->result(u"getChat"_s, with(group))["pinned_message"_L1]["text"_L1].toString(), u"news"_s);
    }

    void anonymousAdministratorsHideBehindTheGroup()
    {
        const ChatId group = m->chat(ChatType::Supergroup);
        QVERIFY(m->world.administration().promote(m->owner, group, m_ann, allRights(), u"the boss"_s));
        QVERIFY(m->world.people().setAnonymous(m_ann, group, true));
        (void)m->updates();

        QVERIFY(m->world.people().write(m_ann, group, u"order!"_s));

        const QJsonObject message = m->updates("message"_L1).at(0);
        QCOMPARE(message["from"_L1]["id"_L1].toInteger(), 1087968824);
        QCOMPARE(message["from"_L1]["username"_L1].toString(), u"GroupAnonymousBot"_s);
        QCOMPARE(message["sender_chat"_L1]["id"_L1].toInteger(), group.value());
        QCOMPARE(message["author_signature"_L1].toString(), u"the boss"_s);
    }

    void ownersMayWriteAsTheirChannel()
    {
        const ChatId channel = m->chat(ChatType::Channel);
        const ChatId group = m->chat(ChatType::Supergroup);
        (void)m->updates();

        QVERIFY(m->world.people().write(m->owner, group, u"hello"_s, {{}, channel}));

        const QJsonObject message = m->updates("message"_L1).at(0);
        QCOMPARE(message["from"_L1]["id"_L1].toInteger(), 136817688);
        QCOMPARE(message["sender_chat"_L1]["id"_L1].toInteger(), channel.value());
    }

    void privacyModeHidesTalkFromOrdinaryBots()
    {
        const ChatId group = m->world.administration().create(m->owner, ChatType::Supergroup, u"Talk"_s).value();
        QVERIFY(m->world.administration().add(m->owner, group, m->botUser));
        QVERIFY(m->world.administration().add(m->owner, group, m_ann));
        const QJsonValue own = sends(u"I am here"_s, {}, group);
        (void)m->updates();
        const auto heard = [&](const QString &text, const Writing &how = {}) {
            const bool isWritten = m->world.people().write(m_ann, group, text, how).has_value();
            return isWritten && !m->updates().isEmpty();
        };

        QVERIFY(!heard(u"just talk"_s));
        QVERIFY(heard(u"/help"_s));
        QVERIFY(heard(u"/help@Gate_Bot now"_s));
        QVERIFY(!heard(u"/help@other_bot"_s));
        QVERIFY(heard(u"thanks"_s, {idOf(own)}));

        QVERIFY(m->world.accounts().setReadsAllGroupMessages(m->bot, true));
        QVERIFY(heard(u"just talk"_s));
    }

    void pressedButtonsAskTheBot()
    {
        const QJsonValue message = sends(u"choose"_s, {{u"reply_markup"_s, keyboard(u"yes"_s)}});
        QVERIFY(!m->world.people().press(m_ann, m->bot, idOf(message), u"no"_s));
        const QString id = m->world.people().press(m_ann, m->bot, idOf(message), u"yes"_s).value();

        const QJsonObject query = m->updates("callback_query"_L1).at(0);
        QCOMPARE(query["id"_L1].toString(), id);
        QCOMPARE(query["data"_L1].toString(), u"yes"_s);
        QCOMPARE(query["message"_L1]["reply_markup"_L1].toObject(), keyboard(u"yes"_s));

        m->result(u"answerCallbackQuery"_s, {{u"callback_query_id"_s, id}, {u"text"_s, u"Done"_s}});
        QCOMPARE(m->world.state().callbackQueries.at(id).answer, u"Done"_s);
        m->clock.advance(151s);
        QCOMPARE(m->refusal(u"answerCallbackQuery"_s, {{u"callback_query_id"_s, id}}),
                 u"400 Bad Request: query is too old and response timeout expired or query ID is invalid"_s);
    }

    void buyersWaitTenSeconds()
    {
        const QString politely = m->world.people().checkOut(m_ann, m->bot, u"XTR"_s, 250, u"plan 1"_s).value();
        const QJsonObject query = m->updates("pre_checkout_query"_L1).at(0);
        QCOMPARE(query["total_amount"_L1].toInteger(), 250);
        QCOMPARE(query["invoice_payload"_L1].toString(), u"plan 1"_s);
        m->result(
            u"answerPreCheckoutQuery"_s,
            {{u"pre_checkout_query_id"_s, politely}, {u"ok"_s, false}, {u"error_message"_s, u"Not yet, sorry"_s}});
        QCOMPARE(m->world.state().preCheckoutQueries.at(politely).answer, u"Not yet, sorry"_s);
        QVERIFY(!m->world.state().preCheckoutQueries.at(politely).isAccepted);

        const QString late = m->world.people().checkOut(m_ann, m->bot, u"XTR"_s, 250, u"plan 1"_s).value();
        m->clock.advance(11s);
        QCOMPARE(m->refusal(u"answerPreCheckoutQuery"_s, {{u"pre_checkout_query_id"_s, late}, {u"ok"_s, true}}),
                 u"400 Bad Request: query is too old and response timeout expired or query ID is invalid"_s);
    }

    void chatsTakeOneMessageASecond()
    {
        m->world.setRateLimited(true);
        sends(u"one"_s);

        QCOMPARE(sendRefusal(u"two"_s), u"429 Too Many Requests: retry after 1"_s);
        QCOMPARE(m->lastReply.retryAfter, std::optional(1s));
        QVERIFY(m->lastReply.body.contains(R"("parameters":{"retry_after":1})"));
        m->clock.advance(1s);
        sends(u"two"_s);
    }

    void groupsTakeTwentyMessagesAMinute()
    {
        m->world.setRateLimited(true);
        const ChatId group = m->chat(ChatType::Supergroup);
        for (int i = 0; i < 20; ++i) {
            sends(u"x"_s, {}, group);
            m->clock.advance(1s);
        }

        QCOMPARE(sendRefusal(u"x"_s, {}, group), u"429 Too Many Requests: retry after 40"_s);
        m->clock.advance(40s);
        sends(u"x"_s, {}, group);
    }

    void botSendsThirtyMessagesASecond()
    {
        m->world.setRateLimited(true);
        std::vector<ChatId> chats;
        for (int i = 0; i < 31; ++i) {
            const UserId person = m->person(u"P"_s);
            QVERIFY(m->world.people().start(person, m->bot));
            chats.emplace_back(person.value());
        }
        for (size_t i = 0; i < 30; ++i)
            sends(u"x"_s, {}, chats[i]);

        QCOMPARE(sendRefusal(u"x"_s, {}, chats[30]), u"429 Too Many Requests: retry after 1"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeMessages)
#include "tst_practice_messages.moc"
