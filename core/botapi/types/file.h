// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

namespace core::botapi {

//! A file that is ready for download.
//! \see https://core.telegram.org/bots/api#file
struct File {
    QString fileId;
    QString fileUniqueId = {};
    qint64 fileSize = 0; //!< bytes; 0: not known
    QString filePath = {}; //!< where to download it, for at least an hour; absent: it cannot be downloaded

    static constexpr auto jsonFields()
    {
        return std::tuple{required("file_id", &File::fileId), optional("file_unique_id", &File::fileUniqueId),
                          optional("file_size", &File::fileSize), optional("file_path", &File::filePath)};
    }
    friend bool operator==(const File &, const File &) = default;
};

} // namespace core::botapi
