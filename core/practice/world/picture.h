// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace core::practice {

struct PictureSize {
    qint64 width = 0;
    qint64 height = 0;
};

//! The size of a PNG, JPEG or GIF picture, read from its first bytes; none for anything else.
[[nodiscard]] std::optional<PictureSize> pictureSize(const QByteArray &content);

} // namespace core::practice
