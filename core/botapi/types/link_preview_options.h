// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

namespace core::botapi {

//! Whether and how the page behind a link is shown below a message.
//! \see https://core.telegram.org/bots/api#linkpreviewoptions
struct LinkPreviewOptions {
    bool isDisabled = false;
    QString url = {}; //!< empty: the first link of the text
    bool preferSmallMedia = false;
    bool preferLargeMedia = false;
    bool showAboveText = false;

    static constexpr auto jsonFields()
    {
        return std::tuple{optional("is_disabled", &LinkPreviewOptions::isDisabled),
                          optional("url", &LinkPreviewOptions::url),
                          optional("prefer_small_media", &LinkPreviewOptions::preferSmallMedia),
                          optional("prefer_large_media", &LinkPreviewOptions::preferLargeMedia),
                          optional("show_above_text", &LinkPreviewOptions::showAboveText)};
    }
    friend bool operator==(const LinkPreviewOptions &, const LinkPreviewOptions &) = default;
};

} // namespace core::botapi
