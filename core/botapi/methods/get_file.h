// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/file.h"

#include <QString>

namespace core::botapi {

//! Prepares a file of at most 20 MB for download.
//!
//! Error::Kind::Refused when it is larger or the id is of another bot. A repeat changes nothing.
//! \see https://core.telegram.org/bots/api#getfile
struct GetFile {
    static constexpr QLatin1StringView name{"getFile"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = File;

    QString fileId;

    static constexpr auto jsonFields() { return std::tuple{required("file_id", &GetFile::fileId)}; }
    friend bool operator==(const GetFile &, const GetFile &) = default;
};
static_assert(Method<GetFile>);

} // namespace core::botapi
