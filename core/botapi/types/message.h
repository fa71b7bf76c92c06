// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/chat.h"
#include "core/botapi/types/document.h"
#include "core/botapi/types/message_entity.h"
#include "core/botapi/types/photo_size.h"
#include "core/botapi/types/refunded_payment.h"
#include "core/botapi/types/successful_payment.h"
#include "core/botapi/types/user.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace core::botapi {

//! What a message carries beside its words.
enum class MediaKind {
    None,
    Photo,
    Document,
    Animation,
    Audio,
    Video,
    VideoNote,
    Voice,
    Sticker,
    Story,
    PaidMedia,
    Contact,
    Location,
    Venue,
    Poll,
    Dice,
    Game,
    Checklist,
};

//! A message: what Gatehouse uses of it. Of attachments that nobody downloads only the presence is read.
//! \see https://core.telegram.org/bots/api#message
struct Message {
    MessageId id;
    std::optional<User> from = {}; //!< absent in channels; a stand-in when senderChat is given
    QString authorSignature = {}; //!< of a channel post or an anonymous administrator; a free text
    std::optional<Chat> senderChat = {}; //!< a channel, or an anonymous administrator's own group
    Chat chat;
    Instant date; //!< 1970: the message is no longer accessible, and nothing but id and chat is known
    std::optional<Instant> editDate = {};
    qint64 thread = 0;
    JsonPresence forwardOrigin = {};
    bool isAutomaticForward = false; //!< a channel post that Telegram put into the discussion group
    std::shared_ptr<const Message> replyTo = {}; //!< in the same chat
    JsonPresence externalReply = {}; //!< answers a message of another chat
    std::shared_ptr<const User> viaBot = {}; //!< the inline bot that wrote it for the sender
    QString mediaGroup = {}; //!< the same in all messages of an album
    QString text = {};
    std::vector<MessageEntity> entities = {};
    QString caption = {}; //!< the text under a picture or file
    std::vector<MessageEntity> captionEntities = {};
    std::vector<PhotoSize> photo = {}; //!< the same picture in several sizes, the smallest first
    std::shared_ptr<const Document> document = {};
    JsonPresence animation = {}; //!< then document is set as well
    JsonPresence audio = {};
    JsonPresence video = {};
    JsonPresence videoNote = {};
    JsonPresence voice = {};
    JsonPresence sticker = {};
    JsonPresence story = {};
    JsonPresence paidMedia = {};
    JsonPresence contact = {};
    JsonPresence location = {};
    JsonPresence venue = {}; //!< then location is set as well
    JsonPresence poll = {};
    JsonPresence dice = {};
    JsonPresence game = {};
    JsonPresence checklist = {};
    std::vector<User> newChatMembers = {}; //!< not sent in large groups: presence comes from chat_member
    std::shared_ptr<const User> leftChatMember = {};
    QString newChatTitle = {};
    JsonPresence newChatPhoto = {};
    bool deleteChatPhoto = false;
    bool groupChatCreated = false;
    bool supergroupChatCreated = false;
    bool channelChatCreated = false;
    ChatId migrateTo = {}; //!< in the old group: its new id. null: no migration
    ChatId migrateFrom = {}; //!< in the new supergroup: its old id
    JsonPresence pinnedMessage = {};
    JsonPresence chatOwnerLeft = {};
    JsonPresence chatOwnerChanged = {};
    std::shared_ptr<const SuccessfulPayment> successfulPayment = {};
    std::shared_ptr<const RefundedPayment> refundedPayment = {};

    //! False for the empty shell that stands for a message which is too old or was deleted.
    [[nodiscard]] bool isAccessible() const { return date != Instant{}; }
    [[nodiscard]] bool isReply() const { return replyTo || externalReply; }
    [[nodiscard]] bool isForwarded() const { return isAutomaticForward || forwardOrigin; }
    //! The text, or the caption of what was sent with one.
    [[nodiscard]] const QString &words() const { return text.isEmpty() ? caption : text; }
    [[nodiscard]] MediaKind media() const
    {
        const std::array kinds{
            std::pair{!photo.empty(), MediaKind::Photo},      std::pair{bool(animation), MediaKind::Animation},
            std::pair{bool(document), MediaKind::Document},   std::pair{bool(audio), MediaKind::Audio},
            std::pair{bool(video), MediaKind::Video},         std::pair{bool(videoNote), MediaKind::VideoNote},
            std::pair{bool(voice), MediaKind::Voice},         std::pair{bool(sticker), MediaKind::Sticker},
            std::pair{bool(story), MediaKind::Story},         std::pair{bool(paidMedia), MediaKind::PaidMedia},
            std::pair{bool(contact), MediaKind::Contact},     std::pair{bool(venue), MediaKind::Venue},
            std::pair{bool(location), MediaKind::Location},   std::pair{bool(poll), MediaKind::Poll},
            std::pair{bool(dice), MediaKind::Dice},           std::pair{bool(game), MediaKind::Game},
            std::pair{bool(checklist), MediaKind::Checklist},
        };
        for (const auto &[isThere, kind] : kinds) {
            if (isThere)
                return kind;
        }
        return MediaKind::None;
    }

    static constexpr auto jsonFields()
    {
        return std::tuple{required("message_id", &Message::id),
                          optional("from", &Message::from),
                          optional("author_signature", &Message::authorSignature),
                          optional("sender_chat", &Message::senderChat),
                          required("chat", &Message::chat),
                          required("date", &Message::date),
                          optional("edit_date", &Message::editDate),
                          optional("message_thread_id", &Message::thread),
                          optional("forward_origin", &Message::forwardOrigin),
                          optional("is_automatic_forward", &Message::isAutomaticForward),
                          optional("reply_to_message", &Message::replyTo),
                          optional("external_reply", &Message::externalReply),
                          optional("via_bot", &Message::viaBot),
                          optional("media_group_id", &Message::mediaGroup),
                          optional("text", &Message::text),
                          optional("entities", &Message::entities),
                          optional("caption", &Message::caption),
                          optional("caption_entities", &Message::captionEntities),
                          optional("photo", &Message::photo),
                          optional("document", &Message::document),
                          optional("animation", &Message::animation),
                          optional("audio", &Message::audio),
                          optional("video", &Message::video),
                          optional("video_note", &Message::videoNote),
                          optional("voice", &Message::voice),
                          optional("sticker", &Message::sticker),
                          optional("story", &Message::story),
                          optional("paid_media", &Message::paidMedia),
                          optional("contact", &Message::contact),
                          optional("location", &Message::location),
                          optional("venue", &Message::venue),
                          optional("poll", &Message::poll),
                          optional("dice", &Message::dice),
                          optional("game", &Message::game),
                          optional("checklist", &Message::checklist),
                          optional("new_chat_members", &Message::newChatMembers),
                          optional("left_chat_member", &Message::leftChatMember),
                          optional("new_chat_title", &Message::newChatTitle),
                          optional("new_chat_photo", &Message::newChatPhoto),
                          optional("delete_chat_photo", &Message::deleteChatPhoto),
                          optional("group_chat_created", &Message::groupChatCreated),
                          optional("supergroup_chat_created", &Message::supergroupChatCreated),
                          optional("channel_chat_created", &Message::channelChatCreated),
                          optional("migrate_to_chat_id", &Message::migrateTo),
                          optional("migrate_from_chat_id", &Message::migrateFrom),
                          optional("pinned_message", &Message::pinnedMessage),
                          optional("chat_owner_left", &Message::chatOwnerLeft),
                          optional("chat_owner_changed", &Message::chatOwnerChanged),
                          optional("successful_payment", &Message::successfulPayment),
                          optional("refunded_payment", &Message::refundedPayment)};
    }
};

} // namespace core::botapi
