// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

//! A name that somebody chose to do harm with.
struct HostileName {
    const char *tag;
    QString text;
};

//! Names with markup, direction overrides, piles of marks, 4096 letters, NUL, lone surrogates, nothing visible. Markup
//! asks 127.0.0.1:\p port for a picture, where a test can see whether somebody fetched it.
[[nodiscard]] std::vector<HostileName> hostileNames(int port = 9);
