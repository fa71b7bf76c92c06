// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice_server/multipart.h"

#include <QList>
#include <QUrl>

namespace {

struct Field {
    QByteArray name;
    QByteArray value;
};

//! The fields of `form-data; name="a"; filename=b` behind the first word. A semicolon between quotes separates nothing.
QList<Field> fieldsOf(const QByteArray &header)
{
    QList<QByteArray> pieces{QByteArray()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const char c = header[i];
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ';' && !isQuoted)
            pieces.append(QByteArray());
        else if (c == '\\' && isQuoted && i + 1 < header.size())
            pieces.last() += header[++i];
        else
            pieces.last() += c;
    }
    QList<Field> fields;
    for (const QByteArray &piece : pieces.mid(1)) {
        const qsizetype equals = piece.indexOf('=');
        if (equals > 0)
            fields.append({piece.left(equals).trimmed().toLower(), piece.mid(equals + 1).trimmed()});
    }
    return fields;
}

QByteArray valueOf(const QList<Field> &fields, const QByteArray &name)
{
    for (const Field &field : fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

FormPart partOf(const QByteArray &head, const QByteArray &content)
{
    FormPart part{{}, {}, {}, content};
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-type")
            part.contentType = QString::fromUtf8(value);
        if (name != "content-disposition")
            continue;
        for (const Field &field : fieldsOf(value)) {
            if (field.name == "name")
                part.name = QString::fromUtf8(field.value);
            else if (field.name == "filename" && !part.fileName)
                part.fileName = QString::fromUtf8(field.value);
            else if (field.name == "filename*") // RFC 5987: UTF-8''percent-encoded
                part.fileName = QUrl::fromPercentEncoding(field.value.mid(field.value.lastIndexOf('\'') + 1));
        }
    }
    return part;
}

} // namespace

std::vector<FormPart> formParts(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray boundary = "--" + valueOf(fieldsOf(contentType), "boundary");
    std::vector<FormPart> parts;
    qsizetype begin = body.indexOf(boundary);
    while (begin >= 0 && boundary.size() > 2) {
        begin += boundary.size() + 2; // behind the line break
        const qsizetype end = body.indexOf("\r\n" + boundary, begin);
        const qsizetype headEnd = body.indexOf("\r\n\r\n", begin);
        if (end < 0 || headEnd < 0 || headEnd > end)
            break;
        FormPart part = partOf(body.mid(begin, headEnd - begin), body.mid(headEnd + 4, end - headEnd - 4));
        if (!part.name.isEmpty())
            parts.push_back(std::move(part));
        begin = end + 2;
    }
    return parts;
}
