// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/download_file.h"

#include <QRandomGenerator>

#include <array>

namespace core::botapi {

using namespace Qt::StringLiterals;

namespace {

QString randomName()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex());
}

} // namespace

Result<std::unique_ptr<DownloadFile>> DownloadFile::create(const QString &folder, qint64 largest)
{
    std::unique_ptr<DownloadFile> file(new DownloadFile(folder + u'/' + randomName(), largest));
    // NewOnly is O_EXCL: neither a file nor a link that somebody put there is followed.
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        file->m_isKept = true; // not ours to remove
        return file->storageError();
    }
    return file;
}

DownloadFile::~DownloadFile()
{
    if (!m_isKept)
        m_file.remove();
}

Result<void> DownloadFile::write(const QByteArray &piece)
{
    if (m_file.pos() + piece.size() > m_largest)
        return failure(Error::Kind::Malformed, u"a file of more than %1 bytes"_s.arg(m_largest));
    if (m_file.write(piece) != piece.size())
        return storageError();
    return {};
}

Result<QString> DownloadFile::keep()
{
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return storageError();
    m_isKept = true;
    return m_file.fileName();
}

tl::unexpected<Error> DownloadFile::storageError() const
{
    // Qt tells ENOSPC apart as lack of resources.
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    return failure(isFull ? Error::Kind::StorageFull : Error::Kind::StorageFailed,
                   u"writing a file failed, code %1"_s.arg(m_file.error()));
}

} // namespace core::botapi
