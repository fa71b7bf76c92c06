// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/request_body.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace core::botapi {

using namespace Qt::StringLiterals;

namespace {

// https://core.telegram.org/bots/api#sending-files
constexpr qint64 largestUpload = qint64(50) * 1024 * 1024;

QByteArray randomBoundary()
{
    std::array<quint32, 6> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return "gatehouse-" + QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex();
}

//! A name in a header. Nobody may end the header with it.
QByteArray quoted(const QString &name)
{
    static const QRegularExpression unsafe(u"[\"\\\\\\x00-\\x1f\\x7f]"_s);
    return '"' + QString(name).replace(unsafe, u"_"_s).toUtf8() + '"';
}

QByteArray mimeTypeOf(const Upload &upload)
{
    static const QRegularExpression proper(u"\\A[A-Za-z0-9]+/[A-Za-z0-9.+-]+\\z"_s);
    return proper.match(upload.mimeType).hasMatch() ? upload.mimeType.toLatin1() : "application/octet-stream"_ba;
}

//! Texts as they are, everything else as JSON: https://core.telegram.org/bots/api#making-requests
QByteArray fieldText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    // A lone number is no JSON document, so it travels in a list whose brackets are taken off.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

Result<std::unique_ptr<QFile>> openUpload(const Upload &upload)
{
    auto file = std::make_unique<QFile>(upload.path);
    // A device or a pipe has no size, and could deliver for ever.
    if (!QFileInfo(upload.path).isFile() || !file->open(QIODevice::ReadOnly))
        return failure(Error::Kind::InvalidInput, u"a file to send cannot be read"_s);
    return file;
}

} // namespace

RequestBody::RequestBody(QByteArray contentType) : m_contentType(std::move(contentType)) { }

std::unique_ptr<RequestBody> RequestBody::json(const QByteArray &parameters)
{
    std::unique_ptr<RequestBody> body(new RequestBody("application/json"));
    body->add(parameters);
    body->open(ReadOnly | Unbuffered);
    return body;
}

Result<std::unique_ptr<RequestBody>> RequestBody::multipart(const QByteArray &parameters,
                                                            const std::vector<Upload> &uploads)
{
    const QByteArray boundary = randomBoundary();
    const QByteArray beginning = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
    std::unique_ptr<RequestBody> body(new RequestBody("multipart/form-data; boundary=" + boundary));

    QByteArray text;
    const QJsonObject fields = QJsonDocument::fromJson(parameters).object();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        text += beginning + quoted(field.key()) + "\r\n\r\n" + fieldText(field.value()) + "\r\n";

    qint64 total = 0;
    for (const Upload &upload : uploads) {
        auto file = openUpload(upload);
        if (!file)
            return tl::unexpected<Error>(std::move(file).error());
        total += (*file)->size();
        text += beginning + quoted(upload.field) + "; filename=" + quoted(upload.fileName)
            + "\r\nContent-Type: " + mimeTypeOf(upload) + "\r\n\r\n";
        body->add(std::exchange(text, "\r\n"));
        body->add(std::move(*file));
    }
    if (total > largestUpload)
        return failure(Error::Kind::InvalidInput, u"files of %1 bytes; Telegram takes 50 MB"_s.arg(total));
    body->add(text + "--" + boundary + "--\r\n");
    body->open(ReadOnly | Unbuffered);
    return body;
}

void RequestBody::add(QByteArray text)
{
    const qint64 size = text.size();
    m_size += size;
    m_parts.push_back({std::move(text), nullptr, size});
}

void RequestBody::add(std::unique_ptr<QFile> file)
{
    const qint64 size = file->size();
    m_size += size;
    m_parts.push_back({{}, std::move(file), size});
}

qint64 RequestBody::readData(char *data, qint64 maxSize)
{
    m_wasRead = true;
    qint64 taken = 0;
    while (taken < maxSize && m_part < m_parts.size()) {
        Part &part = m_parts[m_part];
        const qint64 wanted = std::min(maxSize - taken, part.size - m_partPosition);
        qint64 got = wanted;
        if (part.file)
            got = wanted > 0 ? part.file->read(data + taken, wanted) : 0;
        else
            std::memcpy(data + taken, part.text.constData() + m_partPosition, static_cast<size_t>(wanted));
        // The length was announced; a file that shrank meanwhile cannot keep the promise, and the request must fail.
        if (got < wanted && got <= 0)
            return taken > 0 ? taken : -1;
        taken += got;
        m_partPosition += got;
        m_position += got;
        if (m_partPosition == part.size) {
            ++m_part;
            m_partPosition = 0;
        }
    }
    return taken;
}

} // namespace core::botapi
