// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

namespace core::botapi {

//! One size of a picture.
//! \see https://core.telegram.org/bots/api#photosize
struct PhotoSize {
    QString fileId; //!< for this bot only
    QString fileUniqueId = {}; //!< the same for all bots and for ever; cannot be downloaded
    int width = 0;
    int height = 0;
    qint64 fileSize = 0; //!< bytes; 0: not known

    static constexpr auto jsonFields()
    {
        return std::tuple{required("file_id", &PhotoSize::fileId), optional("file_unique_id", &PhotoSize::fileUniqueId),
                          optional("width", &PhotoSize::width), optional("height", &PhotoSize::height),
                          optional("file_size", &PhotoSize::fileSize)};
    }
    friend bool operator==(const PhotoSize &, const PhotoSize &) = default;
};

} // namespace core::botapi
