// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/picture.h"

#include <QtEndian>

namespace core::practice {

namespace {

template <typename T>
qint64 bigEndian(const QByteArray &content, qsizetype at)
{
    return static_cast<qint64>(qFromBigEndian<T>(content.constData() + at));
}

// Walks over the segments of a JPEG to the frame header, which has the size.
std::optional<PictureSize> jpegSize(const QByteArray &content)
{
    for (qsizetype at = 2; at + 9 < content.size();) {
        if (content[at] != '\xff')
            return {};
        const auto marker = static_cast<unsigned char>(content[at + 1]);
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return PictureSize{bigEndian<quint16>(content, at + 7), bigEndian<quint16>(content, at + 5)};
        at += 2 + bigEndian<quint16>(content, at + 2);
    }
    return {};
}

} // namespace

std::optional<PictureSize> pictureSize(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n") && content.size() >= 24)
        return PictureSize{bigEndian<quint32>(content, 16), bigEndian<quint32>(content, 20)};
    if (content.startsWith("GIF8") && content.size() >= 10)
        return PictureSize{qFromLittleEndian<quint16>(content.constData() + 6),
                           qFromLittleEndian<quint16>(content.constData() + 8)};
    if (content.startsWith("\xff\xd8"))
        return jpegSize(content);
    return {};
}

} // namespace core::practice
