// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

namespace core::botapi {

//! A file that somebody sent. Its name is what the sender wrote: show it, never use it as a path.
//! \see https://core.telegram.org/bots/api#document
struct Document {
    QString fileId; //!< for this bot only
    QString fileUniqueId = {}; //!< the same for all bots and for ever; cannot be downloaded
    QString fileName = {};
    QString mimeType = {}; //!< as the sender says
    qint64 fileSize = 0; //!< bytes; 0: not known

    static constexpr auto jsonFields()
    {
        return std::tuple{required("file_id", &Document::fileId), optional("file_unique_id", &Document::fileUniqueId),
                          optional("file_name", &Document::fileName), optional("mime_type", &Document::mimeType),
                          optional("file_size", &Document::fileSize)};
    }
    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace core::botapi
