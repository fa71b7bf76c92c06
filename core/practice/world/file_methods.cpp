// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/methods.h"
#include "core/practice/world/picture.h"
#include "core/practice/world/sending.h"
#include "core/practice/world/views.h"

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

// https://core.telegram.org/bots/api#sending-files
constexpr qint64 largestUpload = 50 * 1024 * 1024;
constexpr qint64 largestPhoto = 10 * 1024 * 1024;
constexpr qint64 largestDownload = 20 * 1024 * 1024;
// All contents together; the oldest make room. Their ids stay, as on a real server that lost a file.
constexpr qint64 storeLimit = 64 * 1024 * 1024;

void makeRoom(State &state, qint64 needed)
{
    qint64 total = needed;
    for (const auto &[key, file] : state.files)
        total += file.content.size();
    for (auto &[key, file] : state.files) { // keys grow with time
        if (total <= storeLimit)
            return;
        total -= file.content.size();
        file.content.clear();
    }
}

QString store(Call &call, const UploadedFile &upload)
{
    State &state = call.realm.state;
    const qint64 size = upload.content.size();
    makeRoom(state, size);
    StoredFile file{u"F%1%2"_s.arg(state.files.size() + 1, 6, 10, QLatin1Char('0')).arg(state.random.code(8)),
                    upload.fileName, upload.mimeType, size};
    if (const auto picture = pictureSize(upload.content)) {
        file.width = picture->width;
        file.height = picture->height;
    }
    if (size <= largestDownload)
        file.content = upload.content;
    return state.files.insert_or_assign(file.key, file).first->first;
}

Checked<> checkPhoto(const UploadedFile &upload)
{
    if (upload.content.size() > largestPhoto)
        return badRequest(
            u"file of size %1 bytes is too big for a photo; the maximum size is %2 bytes"_s.arg(upload.content.size())
                .arg(largestPhoto));
    const auto size = pictureSize(upload.content);
    if (!size)
        return badRequest(u"IMAGE_PROCESS_FAILED"_s);
    const auto [smaller, larger] = std::minmax(size->width, size->height);
    if (smaller <= 0 || smaller + larger > 10'000 || larger > 20 * smaller)
        return badRequest(u"PHOTO_INVALID_DIMENSIONS"_s);
    return {};
}

//! The key of the file that the parameter names: an upload, an attach:// reference to one, or the id of a known file.
Checked<QString> fileOf(Call &call, QLatin1StringView field, bool isPhoto)
{
    const QString value = call.parameters.text(field);
    const QString uploadName = value.startsWith("attach://"_L1) ? value.mid(9) : QString(field);
    const auto upload = std::ranges::find_if(
        call.uploads, [&uploadName](const UploadedFile &candidate) { return candidate.field == uploadName; });
    if (upload != call.uploads.end()) {
        if (upload->content.size() > largestUpload)
            return tl::unexpected<Refusal>(Refusal{413, u"Request Entity Too Large"_s});
        if (upload->content.isEmpty())
            return badRequest(u"file must be non-empty"_s);
        if (isPhoto) {
            if (const auto checked = checkPhoto(*upload); !checked)
                return refused(checked);
        }
        return store(call, *upload);
    }
    if (value.isEmpty())
        return badRequest(u"there is no %1 in the request"_s.arg(field));
    if (value.startsWith("http://"_L1) || value.startsWith("https://"_L1))
        return badRequest(u"failed to get HTTP URL content"_s); // this world has no internet
    const QString key = fileKeyOf(call.bot.id, value);
    if (!call.realm.state.files.contains(key))
        return badRequest(u"wrong file identifier/HTTP URL specified"_s);
    return key;
}

Outcome sendFile(Call &call, QLatin1StringView field, bool isPhoto)
{
    auto caption = captionOf(call);
    if (!caption)
        return refused(caption);
    const auto file = fileOf(call, field, isPhoto);
    if (!file)
        return refused(file);
    Message draft;
    draft.text = std::move(caption->text);
    draft.entities = std::move(caption->entities);
    draft.file = *file;
    draft.isPhoto = isPhoto;
    return send(call, std::move(draft));
}

} // namespace

Outcome sendPhoto(Call &call)
{
    return sendFile(call, "photo"_L1, true);
}

Outcome sendDocument(Call &call)
{
    return sendFile(call, "document"_L1, false);
}

Outcome getFile(Call &call)
{
    const QString id = call.parameters.text("file_id"_L1);
    if (id.isEmpty())
        return badRequest(u"file_id not specified"_s);
    const auto file = call.realm.state.files.find(fileKeyOf(call.bot.id, id));
    if (file == call.realm.state.files.end())
        return badRequest(u"invalid file_id"_s);
    if (file->second.size > largestDownload)
        return badRequest(u"file is too big"_s);
    if (file->second.content.isEmpty())
        return badRequest(u"wrong file_id or the file is temporarily unavailable"_s);
    return Views(call.realm, call.bot).file(file->second, true);
}

} // namespace core::practice
