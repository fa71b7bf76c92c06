// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commands.h"
#include "core/domain/access_fact.h"
#include "tests/engine/talk_test.h"

#include <map>

Q_DECLARE_METATYPE(core::Delivery)
Q_DECLARE_METATYPE(core::Duration)
Q_DECLARE_METATYPE(core::FactKind)
Q_DECLARE_METATYPE(core::commands::RemovalAction)

inline constexpr core::UserId anna{11};
inline constexpr qint64 clubAddress = -1001;
inline constexpr qint64 studioAddress = -1002;

//! Base of the tests of what the program promises about access: two chats, the orders of a person and all features, against
//! a Telegram that answers as the test says.
class AccessTest : public TalkTest {
    Q_OBJECT

protected:
    void setUp() override;
    void tearDown() override;

    core::ChatKey addChat(qint64 address, const QString &title);
    [[nodiscard]] ScriptedTransport::Reply replyTo(const ScriptedTransport::Call &call);
    //! Answers all calls until none is left.
    void talk();
    void pass(core::Duration time);
    //! The program stops, and is started again on the same store.
    void restart();
    void seeInside(core::ChatKey chat, core::UserId user, std::optional<core::FactKind> reason = {});
    void letIn(std::vector<core::ChatKey> chats, std::optional<core::Instant> until = {});
    void letInBy(core::Delivery delivery);
    //! Gives the token that undoes it.
    qint64 remove(core::ChatKey chat, core::commands::RemovalAction action = core::commands::RemovalAction::Remove);
    //! Telegram tells what the bot may do in the club now.
    void tellOfTheBot(const QString &status, bool mayInvite = true, bool mayRestrict = true);
    //! Telegram tells that an administrator changed how Anna stands in the club.
    void tellOfAnna(const QString &before, const QString &after);
    //! Anna is to leave the club, and Telegram does not let the bot do it.
    void failToRemove(core::commands::RemovalAction action);
    //! Something was heard that may change who may be in the club.
    void touch(core::UserId user);
    [[nodiscard]] qint64 callIn(const char *state) const;
    [[nodiscard]] qint64 failedCall() const { return callIn("failed"); }
    [[nodiscard]] int sent(const QString &method) const { return static_cast<int>(m_transport->countOf(method)); }
    [[nodiscard]] QString ask(const char *sql) const { return m_store->scalar(sql); }
    [[nodiscard]] QString invites() const;

    std::unique_ptr<core::commands::Commands> m_commands;
    core::ChatKey m_club;
    core::ChatKey m_studio;
    qint64 m_update = 1;
    int m_links = 0;
    //! What getChatMember says of everybody but the bot.
    QString m_status;
    std::optional<core::Instant> m_until; //!< the end of a ban; none: for ever
    //! Instead of "yes" to calls of that method into that chat.
    std::map<std::pair<QString, qint64>, ScriptedTransport::Reply> m_refusals;
};
