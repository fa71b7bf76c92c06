// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr JsonLimits limits{512 * 1024 * 1024, 64};

// The structs write and read their plain fields themselves; here are the maps between them.

QJsonObject write(const Chat &chat);
QJsonObject write(const Bot &bot);
QJsonObject write(const StoredFile &file);
template <typename T>
QJsonValue write(const T &value)
{
    return writeJson(value);
}

template <typename Map>
QJsonArray writeValues(const Map &map)
{
    QJsonArray result;
    for (const auto &[key, value] : map)
        result.append(write(value));
    return result;
}

QJsonObject write(const Chat &chat)
{
    QJsonObject object = writeJson(chat).toObject();
    object["members"_L1] = writeValues(chat.members);
    object["messages"_L1] = writeValues(chat.messages);
    object["links"_L1] = writeValues(chat.links);
    object["requests"_L1] = writeValues(chat.requests);
    return object;
}

QJsonObject write(const Bot &bot)
{
    QJsonObject object = writeJson(bot).toObject();
    object["private_chats"_L1] = writeValues(bot.privateChats);
    return object;
}

QJsonObject write(const StoredFile &file)
{
    QJsonObject object = writeJson(file).toObject();
    object["content"_L1] = QString::fromLatin1(file.content.toBase64());
    return object;
}

QJsonObject write(const State &state)
{
    QJsonObject object = writeJson(state).toObject();
    object["people"_L1] = writeValues(state.people);
    object["bots"_L1] = writeValues(state.bots);
    object["chats"_L1] = writeValues(state.chats);
    object["files"_L1] = writeValues(state.files);
    object["callback_queries"_L1] = writeValues(state.callbackQueries);
    object["pre_checkout_queries"_L1] = writeValues(state.preCheckoutQueries);
    return object;
}

template <typename T>
Result<T> read(JsonValue value)
{
    return readJson<T>(value);
}
template <>
Result<Chat> read(JsonValue value);
template <>
Result<Bot> read(JsonValue value);
template <>
Result<StoredFile> read(JsonValue value);

//! Fills \p map with the array \p name of \p parent; \p key tells a value's place.
template <typename Map, typename Key>
Result<> readValues(JsonValue parent, std::string_view name, Map &map, Key key)
{
    simdjson::dom::array array;
    if (parent[name].get(array) != simdjson::SUCCESS)
        return failure(Error::Kind::Malformed, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    for (const JsonValue element : array) {
        auto value = read<typename Map::mapped_type>(element);
        if (!value)
            return failure(std::move(value).error());
        auto place = key(*value);
        map.insert_or_assign(std::move(place), std::move(*value));
    }
    return {};
}

template <>
Result<Chat> read(JsonValue value)
{
    auto chat = readJson<Chat>(value);
    if (!chat)
        return chat;
    GATEHOUSE_TRY(readValues(value, "members", chat->members, [](const Member &member) { return member.user; }));
    GATEHOUSE_TRY(readValues(value, "messages", chat->messages, [](const Message &message) { return message.id; }));
    GATEHOUSE_TRY(readValues(value, "links", chat->links, [](const InviteLink &link) { return link.link; }));
    GATEHOUSE_TRY(
        readValues(value, "requests", chat->requests, [](const JoinRequest &request) { return request.user; }));
    return chat;
}

template <>
Result<Bot> read(JsonValue value)
{
    auto bot = readJson<Bot>(value);
    if (!bot)
        return bot;
    bot->queue.restore();
    GATEHOUSE_TRY(readValues(value, "private_chats", bot->privateChats,
                             [](const Chat &chat) { return UserId(chat.id.value()); }));
    return bot;
}

template <>
Result<StoredFile> read(JsonValue value)
{
    auto file = readJson<StoredFile>(value);
    std::string_view content;
    if (file && value["content"].get(content) == simdjson::SUCCESS)
        file->content = QByteArray::fromBase64(QByteArray(content.data(), static_cast<qsizetype>(content.size())));
    return file;
}

template <>
Result<State> read(JsonValue value)
{
    auto state = readJson<State>(value);
    if (!state)
        return state;
    const auto id = [](const auto &item) { return item.id; };
    GATEHOUSE_TRY(readValues(value, "people", state->people, id));
    GATEHOUSE_TRY(readValues(value, "bots", state->bots, id));
    GATEHOUSE_TRY(readValues(value, "chats", state->chats, id));
    GATEHOUSE_TRY(readValues(value, "files", state->files, [](const StoredFile &file) { return file.key; }));
    GATEHOUSE_TRY(readValues(value, "callback_queries", state->callbackQueries, id));
    GATEHOUSE_TRY(readValues(value, "pre_checkout_queries", state->preCheckoutQueries, id));
    return state;
}

} // namespace

Result<> saveWorld(const QString &path, const World &world)
{
    QJsonObject object = write(world.state());
    object["format"_L1] = formatVersion;
    object["saved_at_ms"_L1] = toMs(world.clock().now());

    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    if (!isSaved)
        return failure(Error::Kind::StorageFailed, u"the practice world cannot be saved"_s);
    return {};
}

Result<SavedWorld> loadWorld(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound, u"no practice world yet"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::StorageFailed, u"the practice world cannot be opened"_s);

    const auto document = JsonDocument::parse(file.readAll(), limits);
    if (!document)
        return failure(document.error());
    int64_t format = 0;
    int64_t savedAt = 0;
    if (document->root()["format"].get(format) != simdjson::SUCCESS
        || document->root()["saved_at_ms"].get(savedAt) != simdjson::SUCCESS)
        return failure(Error::Kind::Malformed, u"not a practice world"_s);
    if (format > formatVersion)
        return failure(Error::Kind::StoreTooNew, u"practice world of format %1"_s.arg(format));
    return read<State>(document->root()).map([savedAt](State &&state) {
        return SavedWorld{std::move(state), instantFromMs(savedAt)};
    });
}

Result<QString> setAside(const QString &path, Instant now)
{
    const QString aside = path + u".unreadable-"_s + QString::number(toUnix(now));
    if (!QFile::rename(path, aside))
        return failure(Error::Kind::StorageFailed, u"the unreadable practice world cannot be moved away"_s);
    return aside;
}

} // namespace core::practice
