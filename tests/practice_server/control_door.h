// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/practice_server/server.h"

#include <httplib.h>

//! The door of those who play Telegram's people: POST /practice/DEED with a JSON object, GET /practice/state and its like.
void openControlDoor(httplib::Server &http, PracticeServer &server);

//! What the control door understands, for --help and GET /practice/help.
[[nodiscard]] QString controlHelp();
