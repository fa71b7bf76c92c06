// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/access_fact.h"
#include "core/domain/chat.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace core::engine {
class Engine;
}

namespace core::commands {

//! Let a person in. Who is given by id, or by @username when only that is known.
struct AddMember {
    std::optional<UserId> user = {};
    QString username = {}; //!< without @
    std::vector<ChatKey> chats; //!< connected ones
    std::optional<Instant> until = {}; //!< empty: for ever
    Delivery delivery = Delivery::Link;
};

//! What adding will do or did in one chat.
struct AddOutcome {
    enum class Kind {
        WillInvite,
        AlreadyInside, //!< only the time is set
        ChatNotConnected,
        BotLacksRight, //!< to invite people: no link can be made until it is given
        IsBot, //!< bots are not let in by link
    };
    ChatKey chat;
    Kind kind = Kind::WillInvite;
};

//! Let several people in who are known already. Only those who can simply be invited are: nobody's ban is lifted, no link
//! that works is closed, and nobody's time is changed.
struct InviteMembers {
    std::vector<UserId> users;
    std::vector<ChatKey> chats; //!< connected ones
    std::optional<Instant> until = {}; //!< empty: for ever
    Delivery delivery = Delivery::Link;
};

//! What inviting will do or did with one of them in one chat.
struct InviteOutcome {
    enum class Kind {
        WillInvite,
        AlreadyInside,
        AlreadyInvited, //!< has a link that works
        IsBot,
        IsDeleted, //!< the account is gone
        IsBanned, //!< by hand
        ChatNotConnected,
        BotLacksRight,
        NotKnown, //!< forgotten meanwhile
    };
    UserId user;
    ChatKey chat;
    Kind kind = Kind::WillInvite;
    bool canBeWritten = false; //!< else the creator gives them the link
};

//! Give tags to several people, and take others from them.
struct TagMembers {
    std::vector<UserId> users;
    QStringList add = {};
    QStringList remove = {};
};

struct TagOutcome {
    UserId user;
    bool isChanged = false; //!< else the person had and had not what was wanted
};

enum class RemovalAction {
    None, //!< the reason to be inside is taken away, the person stays: a to-do for the creator
    Remove, //!< out, free to return with a new link
    Ban, //!< out, cannot return
};

struct RemoveMembers {
    std::vector<UserId> users;
    std::vector<ChatKey> chats; //!< empty: all connected chats
    RemovalAction action = RemovalAction::Remove;
};

struct RemovalOutcome {
    enum class Kind {
        WillRemove, //!< after the time to undo
        WillBan,
        LeftInPlace,
        NotInside, //!< nothing to do but to forget the reason
        IsAdministrator, //!< never touched
        BotLacksRight, //!< wanted, but will fail until the right is given
    };
    UserId user;
    ChatKey chat;
    Kind kind = Kind::WillRemove;
};

//! A change that can be taken back for a while.
struct Undoable {
    qint64 token = 0; //!< for undo(); 0: nothing to take back
    Instant until; //!< the last moment for it
};

template <typename T>
struct WithUndo {
    std::vector<T> outcomes;
    Undoable undo;
};

struct ConnectOffer {
    QString code; //!< VERIFY_ and at least 60 random bits
    Instant expires; //!< 5 minutes from now
    QString groupLink; //!< https://t.me/<bot>?startgroup&admin=…
    QString channelLink; //!< https://t.me/<bot>?startchannel&admin=…
};

//! What the window and the command line may order. Every order is one transaction of the writer; its future ends when it
//! is on disk. Commands change facts; what follows from them in Telegram happens by itself, a little later.
class Commands final {
public:
    explicit Commands(engine::Engine &engine);
    ~Commands();
    Q_DISABLE_COPY_MOVE(Commands)

    // Members
    [[nodiscard]] QFuture<Result<std::vector<AddOutcome>>> previewAdd(const AddMember &order);
    //! NotFound when nobody with this @username was seen; InvalidInput without chats.
    [[nodiscard]] QFuture<Result<WithUndo<AddOutcome>>> addMember(const AddMember &order);
    // Orders about several people are one transaction each: give no more than some hundred at a time.
    [[nodiscard]] QFuture<Result<std::vector<InviteOutcome>>> previewInvite(const InviteMembers &order);
    //! InvalidInput without chats.
    [[nodiscard]] QFuture<Result<WithUndo<InviteOutcome>>> inviteMembers(const InviteMembers &order);
    [[nodiscard]] QFuture<Result<std::vector<TagOutcome>>> previewTags(const TagMembers &order);
    [[nodiscard]] QFuture<Result<std::vector<TagOutcome>>> tagMembers(const TagMembers &order);
    [[nodiscard]] QFuture<Result<std::vector<RemovalOutcome>>> previewRemoval(const RemoveMembers &order);
    [[nodiscard]] QFuture<Result<WithUndo<RemovalOutcome>>> removeMembers(const RemoveMembers &order);
    //! NotFound when the time to undo is over.
    [[nodiscard]] QFuture<Result<>> undo(qint64 token);
    //! A new link (or join request) for somebody who may be inside; the old one is revoked.
    [[nodiscard]] QFuture<Result<>> newInvite(UserId user, ChatKey chat);
    [[nodiscard]] QFuture<Result<>> setNote(UserId user, const QString &note);
    [[nodiscard]] QFuture<Result<>> setTags(UserId user, const QStringList &tags);
    //! Busy while a removal of the person is on its way; Undecided when it failed, until it is sent again or dropped.
    [[nodiscard]] QFuture<Result<>> forget(UserId user);

    // Chats
    [[nodiscard]] QFuture<Result<ConnectOffer>> offerConnect();
    [[nodiscard]] QFuture<Result<>> endConnect();
    [[nodiscard]] QFuture<Result<>> connectFound(ChatKey chat);
    [[nodiscard]] QFuture<Result<>> ignoreFound(ChatKey chat);
    //! Removes nobody. reconnect() brings everything back.
    [[nodiscard]] QFuture<Result<>> disconnect(ChatKey chat);
    [[nodiscard]] QFuture<Result<>> reconnect(ChatKey chat);
    //! Asks Telegram for title, rights, administrators and count anew.
    [[nodiscard]] QFuture<Result<>> check(ChatKey chat);
    [[nodiscard]] QFuture<Result<>> checkAll();
    [[nodiscard]] QFuture<Result<>> setDelivery(ChatKey chat, Delivery delivery);

    // Activity
    //! \p answer is one of DecisionRow::answers; "until" takes \p until. AlreadyDone when it was answered before.
    [[nodiscard]] QFuture<Result<>> answer(DecisionId decision, const QString &answer,
                                           std::optional<Instant> until = {});
    [[nodiscard]] QFuture<Result<>> sendAgain(OutboxId call);
    [[nodiscard]] QFuture<Result<>> drop(OutboxId call);
    [[nodiscard]] QFuture<Result<>> tryUpdateAgain(qint64 failedUpdate);

    // Bot
    //! A link with which the owner introduces their Telegram account, good once and for 15 minutes.
    [[nodiscard]] QFuture<Result<QString>> ownerLink();
    [[nodiscard]] QFuture<Result<>> forgetOwner();
    //! Automation rests: nobody is let in or out, and nothing is checked but a connect code. Nothing given: until switched on.
    [[nodiscard]] QFuture<Result<>> pause(std::optional<Instant> until);
    [[nodiscard]] QFuture<Result<>> resume();

private:
    class UndoLog;

    engine::Engine &m_engine;
    std::shared_ptr<UndoLog> m_undo; // shared with orders that are on their way
};

} // namespace core::commands
