#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How the race track starts Gatehouse: API_ROOT, BOT_TOKEN and DATA are in the environment. The groups are connected
# before, because Gatehouse keeps nothing about those that are not its own, and that would be no race.
set -euo pipefail
"$GATEHOUSE_BIN/bench-profile" --chats 50 "$DATA/profile"
token=$BOT_TOKEN
unset BOT_TOKEN
exec "$GATEHOUSE_BIN/gatehouse-headless" --profile "$DATA/profile" --api-url "$API_ROOT" --token-fd 3 3<<<"$token"
