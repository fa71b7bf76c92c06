// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/chat.h"

#include <QFuture>

namespace core::store {
class Reader;
}

namespace core::queries {

//! One chat with what the chats page shows of it.
struct ChatRow {
    Chat chat;
    Rights missing; //!< needed here, not given now
    qint64 knownInside = 0; //!< people whom we know to be inside
    qint64 beforeUs = 0; //!< of them, here before the chat was connected
    qint64 openInvites = 0;

    friend bool operator==(const ChatRow &, const ChatRow &) = default;
};

struct ChatList {
    std::vector<ChatRow> connected; //!< also those that are gone: the bot was removed
    std::vector<ChatRow> found; //!< the owner made the bot administrator there; not connected
    std::vector<ChatRow> disconnected;
};

//! What the page that connects a chat shows.
struct ConnectProgress {
    struct Arrival {
        Instant at;
        QString verdict; //!< one of access::connectVerdicts
        QString chatTitle; //!< untrusted
        QString senderName; //!< untrusted
    };

    QString code; //!< empty: none was asked for
    Instant made;
    Instant expires;
    bool isUsed = false;
    std::optional<Chat> chat; //!< the chat that the code connected
    std::vector<Arrival> arrivals; //!< the newest first
};

//! What the chats page asks. Each question runs in the reader's thread.
class ChatQueries final {
public:
    explicit ChatQueries(store::Reader &reader) : m_reader(reader) { }

    [[nodiscard]] QFuture<Result<ChatList>> list() const;
    [[nodiscard]] QFuture<Result<ConnectProgress>> connectProgress() const;

private:
    store::Reader &m_reader;
};

} // namespace core::queries
