// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json_reader.h"
#include "core/practice/world/random.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::practice {

//! The kinds of updates that this world produces; the names of all kinds that a bot may subscribe to are known besides.
enum class UpdateKind {
    Message,
    EditedMessage,
    ChannelPost,
    EditedChannelPost,
    CallbackQuery,
    PreCheckoutQuery,
    MyChatMember,
    ChatMember,
    ChatJoinRequest,
};

[[nodiscard]] QLatin1StringView nameOf(UpdateKind kind);
//! How long Telegram keeps such an update for a bot that does not fetch it.
[[nodiscard]] Duration retentionOf(UpdateKind kind);

//! The updates that wait for one bot, as the Bot API server keeps them.
//! \see https://core.telegram.org/bots/api#getupdates
class UpdateQueue {
public:
    UpdateQueue() = default;
    explicit UpdateQueue(Random &random) { restart(random); }

    //! Adds `{"update_id":…,"<kind>":object}`, unless the bot does not want this kind: that is decided now, not when the
    //! bot fetches. After a week of silence the numbers go on at a random place.
    void add(UpdateKind kind, const QByteArray &object, Instant now, Random &random);

    //! What getUpdates gives: confirms everything before \p offset, a negative one forgets all but that many at the end.
    //! An offset far beyond the end, or far before the beginning, confirms nothing.
    [[nodiscard]] std::vector<QByteArray> fetch(qint64 offset, qint64 limit, Instant now);
    [[nodiscard]] int pending(Instant now) const;
    void clear();

    //! What a bot asked for last: none (so far) and an empty list mean the usual kinds.
    [[nodiscard]] const QStringList &allowed() const { return m_allowed; }
    //! Names that Telegram does not know are dropped.
    void allow(const QStringList &names);
    [[nodiscard]] bool wants(UpdateKind kind) const;

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("next", &UpdateQueue::m_next),
                          core::optional("last_added", &UpdateQueue::m_lastAdded),
                          core::optional("waiting", &UpdateQueue::m_waiting),
                          core::optional("allowed", &UpdateQueue::m_allowedNames)};
    }
    //! To be called after reading from a file.
    void restore();

private:
    struct Entry {
        qint64 id = 0;
        QString text; // UTF-8 once more, so that the world's file stays readable
        Instant expires = {};

        static constexpr auto jsonFields()
        {
            return std::tuple{core::required("id", &Entry::id), core::required("text", &Entry::text),
                              core::required("expires", &Entry::expires)};
        }
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void restart(Random &random);
    void confirmBefore(qint64 id);
    void dropExpired(Instant now);

    qint64 m_next = 0;
    std::optional<Instant> m_lastAdded;
    Instant m_firstExpiry = Instant::max(); // none expires before; spares a walk through a long queue
    std::vector<Entry> m_waiting;
    std::vector<QString> m_allowedNames;
    QStringList m_allowed;
};

} // namespace core::practice
