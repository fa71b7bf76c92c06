// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/member_formats.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

namespace {

//! The fields of one line of RFC 4180, without their quotes. Nothing when it is not one line.
std::optional<QStringList> readLine(const QString &line)
{
    QStringList fields(1);
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isQuoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
            fields.back() += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == u',') {
            fields.append(QString());
        } else if (!isQuoted && (c == u'\r' || c == u'\n')) {
            const bool isEnd = line.mid(i) == QLatin1StringView("\r\n");
            return isEnd ? std::optional(fields) : std::nullopt;
        } else {
            fields.back() += c;
        }
    }
    return std::nullopt;
}

} // namespace

// The names and notes of strangers in a file for spreadsheets: always one line, always the same fields, none of which runs.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QStringList fields = text.split(QChar(0x1F));

    const auto read = readLine(QString::fromUtf8(core::queries::csvLine(fields)));

    if (!read || read->size() != fields.size())
        std::abort();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QString wanted = fields[i];
        wanted.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        const QString &field = read->at(i);
        if (field != wanted && field != u'\'' + wanted)
            std::abort();
        if (!field.isEmpty() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(field.front()))
            std::abort();
    }
    return 0;
}
