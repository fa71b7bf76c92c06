// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/user_profile_photos.h"

namespace core::botapi {

//! The pictures of a person's profile.
//!
//! Error::Kind::Refused when the bot does not know the person. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#getuserprofilephotos
struct GetUserProfilePhotos {
    static constexpr QLatin1StringView name{"getUserProfilePhotos"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = UserProfilePhotos;

    UserId user;
    int offset = 0;
    int limit = 0; //!< 1 to 100; 0: 100

    static constexpr auto jsonFields()
    {
        return std::tuple{required("user_id", &GetUserProfilePhotos::user),
                          optional("offset", &GetUserProfilePhotos::offset),
                          optional("limit", &GetUserProfilePhotos::limit)};
    }
    friend bool operator==(const GetUserProfilePhotos &, const GetUserProfilePhotos &) = default;
};
static_assert(Method<GetUserProfilePhotos>);

} // namespace core::botapi
