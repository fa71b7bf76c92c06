// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/domain/presence.h"
#include "tests/engine/talk_test.h"

#include <QJsonObject>

//! Base of the tests of who is inside: a club with an owner, Anna who may come, and a thief, of whom updates and answers
//! tell by a line each.
class MembershipTest : public TalkTest {
    Q_OBJECT

protected:
    static constexpr core::UserId owner{10};
    static constexpr core::UserId anna{11};
    static constexpr core::UserId thief{22};
    static constexpr qint64 club = -1001;
    static constexpr auto code = "VERIFY_23456789ABCD";
    static constexpr auto annasLink = "https://t.me/+anna";

    [[nodiscard]] static QJsonObject userJson(core::UserId id);
    [[nodiscard]] static QJsonObject chatJson(qint64 id);
    [[nodiscard]] static QJsonObject memberJson(core::UserId id, const QString &status);
    [[nodiscard]] static QByteArray toBytes(const QJsonValue &value);
    [[nodiscard]] static ScriptedTransport::Reply administratorReply(core::UserId id);

    core::ChatKey addChat(qint64 address = club, core::ChatState state = core::ChatState::Connected);
    //! Somebody of whom this is known.
    void know(core::ChatKey chat, core::UserId user, core::MemberStatus status, core::Instant asOf,
              core::PresenceSource source = core::PresenceSource::Update);
    void order(core::ChatKey chat, core::UserId user, core::FactKind kind);
    //! Anna may come and was given a link.
    void inviteAnna(core::ChatKey chat);
    void receive(const QString &kind, QJsonObject content);
    void moved(core::UserId user, const QString &before, const QString &after, core::Instant at,
               const QString &link = {}, qint64 chat = club, core::UserId by = {});
    void botMoved(const QString &before, const QString &after, qint64 chat, core::UserId by);
    void knowOwner();
    void wrote(core::UserId user, core::Instant at, QJsonObject more = {}, qint64 chat = club);
    //! Answers the latest open call of that method.
    void answer(const QString &method, ScriptedTransport::Reply reply);
    //! Answers the open question about that person.
    void answerAbout(core::UserId user, ScriptedTransport::Reply reply);
    void offerCode();
    //! The owner posts the code in the club, and Telegram says that they and the bot are administrators there.
    void postCode();
    [[nodiscard]] QString arrivals() const;
    void check(core::ChatKey chat);
    //! Every entry with when it happened and when it was heard of, in their order.
    [[nodiscard]] QString auditTimes() const;
    [[nodiscard]] QString statusOf(core::UserId user) const;
    [[nodiscard]] QString factsOf(core::UserId user) const;

    void setUp() override;

private:
    qint64 m_update = 0;
};
