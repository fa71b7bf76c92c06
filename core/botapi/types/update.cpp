// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/types/update.h"

#include <algorithm>
#include <array>
#include <limits>

namespace core::botapi {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
bool readContent(Update &update, JsonValue value, Error &error)
{
    return readInto(update.content.emplace<T>(), value, error);
}

struct KnownKind {
    UpdateKind kind;
    std::string_view key;
    QString name; // shared by all updates of the kind
    bool (*read)(Update &update, JsonValue value, Error &error);
};

const auto &knownKinds()
{
    static const std::array kinds{
        KnownKind{UpdateKind::Message, "message", u"message"_s, &readContent<Message>},
        KnownKind{UpdateKind::EditedMessage, "edited_message", u"edited_message"_s, &readContent<Message>},
        KnownKind{UpdateKind::ChannelPost, "channel_post", u"channel_post"_s, &readContent<Message>},
        KnownKind{UpdateKind::EditedChannelPost, "edited_channel_post", u"edited_channel_post"_s,
                  &readContent<Message>},
        KnownKind{UpdateKind::CallbackQuery, "callback_query", u"callback_query"_s, &readContent<CallbackQuery>},
        KnownKind{UpdateKind::MyChatMember, "my_chat_member", u"my_chat_member"_s, &readContent<ChatMemberUpdated>},
        KnownKind{UpdateKind::ChatMember, "chat_member", u"chat_member"_s, &readContent<ChatMemberUpdated>},
        KnownKind{UpdateKind::ChatJoinRequest, "chat_join_request", u"chat_join_request"_s,
                  &readContent<ChatJoinRequest>},
        KnownKind{UpdateKind::PreCheckoutQuery, "pre_checkout_query", u"pre_checkout_query"_s,
                  &readContent<PreCheckoutQuery>},
        KnownKind{UpdateKind::Subscription, "subscription", u"subscription"_s, &readContent<BotSubscriptionUpdated>},
        KnownKind{UpdateKind::PurchasedPaidMedia, "purchased_paid_media", u"purchased_paid_media"_s,
                  &readContent<PaidMediaPurchased>},
    };
    return kinds;
}

//! The parts of an update, before its content is read.
struct Head {
    std::optional<UpdateId> id;
    const KnownKind *known = nullptr; // null: a kind that we did not ask for, or none
    std::string_view key;
    JsonValue content;

    [[nodiscard]] QString kindName() const
    {
        // Names of the future are short; a hostile one shall not fill the statistics.
        static constexpr size_t longest = 64;
        return known ? known->name
                     : QString::fromUtf8(key.data(), static_cast<qsizetype>(std::min(key.size(), longest)));
    }
};

const KnownKind *knownKind(std::string_view key)
{
    const auto &kinds = knownKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [key](const auto &known) { return known.key == key; });
    return found == kinds.end() ? nullptr : &*found;
}

//! Proper ids are never negative (a negative offset means something else), and the one after it exists.
std::optional<UpdateId> properId(JsonValue value)
{
    int64_t id = -1;
    if (value.get(id) != simdjson::SUCCESS || id < 0 || id == std::numeric_limits<int64_t>::max())
        return {};
    return UpdateId(id);
}

Head headOf(JsonValue value)
{
    Head head;
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return head;
    for (const auto &[key, content] : object) {
        if (key == "update_id") {
            head.id = properId(content);
        } else if (!head.known && !content.is_null()) {
            const KnownKind *known = knownKind(key);
            if (!known && !head.key.empty())
                continue;
            head.known = known;
            head.key = key;
            head.content = content;
        }
    }
    return head;
}

} // namespace

Result<Update> readUpdate(JsonValue value)
{
    const Head head = headOf(value);
    if (!head.id)
        return failure(Error::Kind::Malformed, u"update_id: missing or no proper number"_s);

    Result<Update> update(tl::in_place, Update{*head.id, UpdateKind::Other, head.kindName()});
    if (!head.known)
        return update;
    update->kind = head.known->kind;
    Error error;
    if (!head.known->read(*update, head.content, error)) {
        error.detail.prepend(head.known->name + u": "_s);
        return tl::unexpected<Error>(std::move(error));
    }
    return update;
}

std::optional<UpdateId> updateIdOf(JsonValue value)
{
    return headOf(value).id;
}

QString updateKindOf(JsonValue value)
{
    return headOf(value).kindName();
}

QStringList allowedUpdates()
{
    QStringList names;
    for (const KnownKind &known : knownKinds())
        names.append(known.name);
    return names;
}

} // namespace core::botapi
