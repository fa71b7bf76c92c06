// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/botapi/types/photo_size.h"

#include <vector>

namespace core::botapi {

//! The pictures of a person's profile, the newest first, each in several sizes.
//! \see https://core.telegram.org/bots/api#userprofilephotos
struct UserProfilePhotos {
    int totalCount = 0; //!< how many there are; a call gives at most 100
    std::vector<std::vector<PhotoSize>> photos;

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("total_count", &UserProfilePhotos::totalCount),
                          required("photos", &UserProfilePhotos::photos)};
    }
    friend bool operator==(const UserProfilePhotos &, const UserProfilePhotos &) = default;
};

} // namespace core::botapi
