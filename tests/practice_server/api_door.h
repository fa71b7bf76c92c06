// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/practice_server/server.h"

#include <httplib.h>

//! The Bot API as it is on the wire: /bot<token>/METHOD and /file/bot<token>/PATH.
//! \see https://core.telegram.org/bots/api#making-requests
void openApiDoor(httplib::Server &http, PracticeServer &server);
