// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/strong_id.h"
#include "core/botapi/method.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace core {

//! Which queue a call waits in. Numbers are stored.
enum class Lane {
    Answers = 1, //!< pre-checkout and callback answers
    Access = 2,
    Replies = 3,
    Campaigns = 4,
    Checks = 5,
};

enum class OutboxState { Pending, Sending, Done, Failed, Uncertain, Dropped };

//! What an access row wants; whether it is still wanted is asked again when the row is claimed.
enum class Wish {
    Invited, //!< has a way in: unban, link or request, message
    Approved, //!< the open join request is granted
    Declined, //!< the open join request is refused
    Out, //!< not inside, free to return
    Banned, //!< not inside, cannot return
};

//! A call that a feature wants.
struct NewCall {
    Lane lane = Lane::Replies;
    QString method = {}; //!< empty for a wish
    QByteArray parameters = "{}"; //!< JSON; without chat_id when chat is set
    botapi::Repeat repeat = botapi::Repeat::Harmless;
    std::optional<ChatKey> chat = {}; //!< its address is put in as chat_id when the row is claimed
    std::optional<UserId> user = {}; //!< whom it is about, or to whom it goes
    std::optional<Wish> wish = {};
    QString orderKey = {}; //!< rows of the same key go in order
    QString replaceKey = {}; //!< supersedes pending rows of the same key
    std::optional<qint64> limitKey = {}; //!< the Telegram chat whose message limits count
    QLatin1StringView feature; //!< who is told of the outcome
    QByteArray context = "{}"; //!< JSON for that feature
    QString cause = {}; //!< why; a word from the code, no text for people
    Instant notBefore = {};
    std::optional<Instant> expires = {};
};

//! A stored call.
struct OutboxRow {
    OutboxId id;
    Lane lane = Lane::Replies;
    OutboxState state = OutboxState::Pending;
    QString method;
    QByteArray parameters;
    botapi::Repeat repeat = botapi::Repeat::Harmless;
    std::optional<ChatKey> chat;
    std::optional<UserId> user;
    std::optional<Wish> wish;
    std::optional<qint64> limitKey;
    QString feature;
    QByteArray context;
    QString cause;
    Instant created;
    Instant notBefore;
    std::optional<Instant> expires;
    int attempts = 0;
    std::optional<Instant> claimed = {}; //!< when it was last sent, by Telegram's clock
    std::optional<Error::Kind> lastError = {}; //!< why it has to be sent again, or how it ended
    //! Not stored. Of a call that just ended well: Telegram said that it was so before, by us or by somebody else.
    bool wasSoBefore = false;
};

template <>
inline constexpr auto jsonNames<OutboxState> = std::array{
    std::pair{OutboxState::Pending, std::string_view("pending")},
    std::pair{OutboxState::Sending, std::string_view("sending")},
    std::pair{OutboxState::Done, std::string_view("done")},
    std::pair{OutboxState::Failed, std::string_view("failed")},
    std::pair{OutboxState::Uncertain, std::string_view("uncertain")},
    std::pair{OutboxState::Dropped, std::string_view("dropped")},
};
template <>
inline constexpr auto jsonNames<Wish> = std::array{
    std::pair{Wish::Invited, std::string_view("invited")},   std::pair{Wish::Approved, std::string_view("approved")},
    std::pair{Wish::Declined, std::string_view("declined")}, std::pair{Wish::Out, std::string_view("out")},
    std::pair{Wish::Banned, std::string_view("banned")},
};
template <>
inline constexpr auto jsonNames<botapi::Repeat> = std::array{
    std::pair{botapi::Repeat::Harmless, std::string_view("harmless")},
    std::pair{botapi::Repeat::Visible, std::string_view("visible")},
};

} // namespace core
