// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/json_text.h"
#include "core/practice/world/state.h"

namespace core::practice {

//! Writes the objects of the world as one bot sees them: the JSON texts of https://core.telegram.org/bots/api#available-types
class Views {
public:
    Views(const Realm &realm, const Bot &viewer) : m_realm(realm), m_viewer(viewer) { }

    [[nodiscard]] QByteArray user(UserId id) const;
    //! What getMe gives.
    [[nodiscard]] QByteArray self() const;
    [[nodiscard]] QByteArray chat(const Chat &chat) const;
    [[nodiscard]] QByteArray chat(ChatId id) const;
    [[nodiscard]] QByteArray chatFullInfo(const Chat &chat) const;
    [[nodiscard]] QByteArray member(const Chat &chat, const Member &member) const;
    //! Links of others are cut, as on the real server.
    [[nodiscard]] QByteArray inviteLink(const Chat &chat, const InviteLink &link) const;
    [[nodiscard]] QByteArray message(const Chat &chat, const Message &message) const;
    [[nodiscard]] QByteArray file(const StoredFile &file, bool withPath) const;

private:
    enum class Depth { WithReply, Alone };

    [[nodiscard]] QByteArray message(const Chat &chat, const Message &message, Depth depth) const;
    void addForward(JsonText &text, const Message &message) const;
    void addContent(JsonText &text, const Chat &chat, const Message &message) const;
    void addEvent(JsonText &text, const Chat &chat, const ServiceEvent &event) const;
    [[nodiscard]] JsonText chatFields(const Chat &chat) const;

    const Realm &m_realm;
    const Bot &m_viewer;
};

[[nodiscard]] QByteArray entitiesJson(const Realm &realm, const Bot &viewer, const std::vector<Entity> &entities);

//! A file's id for one bot: ids of other bots are of no use to it. \see https://core.telegram.org/bots/api#sending-files
[[nodiscard]] QString fileIdOf(BotId bot, const QString &key);
//! The key of the file behind an id; empty when it is not one of this bot.
[[nodiscard]] QString fileKeyOf(BotId bot, const QString &fileId);

} // namespace core::practice
