// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

namespace core::botapi {

//! The picture of a chat, as files that getFile finds.
//! \see https://core.telegram.org/bots/api#chatphoto
struct ChatPhoto {
    QString smallFileId; //!< 160 x 160
    QString smallFileUniqueId = {}; //!< the same for all bots and for ever; cannot be downloaded
    QString bigFileId = {}; //!< 640 x 640
    QString bigFileUniqueId = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{required("small_file_id", &ChatPhoto::smallFileId),
                          optional("small_file_unique_id", &ChatPhoto::smallFileUniqueId),
                          optional("big_file_id", &ChatPhoto::bigFileId),
                          optional("big_file_unique_id", &ChatPhoto::bigFileUniqueId)};
    }
    friend bool operator==(const ChatPhoto &, const ChatPhoto &) = default;
};

} // namespace core::botapi
