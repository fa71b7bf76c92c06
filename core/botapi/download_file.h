// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace core::botapi {

//! A new file, readable by its owner only, that is filled piece by piece; removed again unless it is kept.
class DownloadFile {
public:
    //! In \p folder, under a random name that nothing had before. StorageFull or StorageFailed.
    [[nodiscard]] static Result<std::unique_ptr<DownloadFile>> create(const QString &folder, qint64 largest);
    ~DownloadFile();
    Q_DISABLE_COPY_MOVE(DownloadFile)

    //! StorageFull, StorageFailed; Malformed beyond the largest size.
    [[nodiscard]] Result<void> write(const QByteArray &piece);
    //! Ends the writing and gives the path. StorageFull or StorageFailed.
    [[nodiscard]] Result<QString> keep();

private:
    DownloadFile(const QString &path, qint64 largest) : m_file(path), m_largest(largest) { }
    [[nodiscard]] tl::unexpected<Error> storageError() const;

    QFile m_file;
    qint64 m_largest;
    bool m_isKept = false;
};

} // namespace core::botapi
