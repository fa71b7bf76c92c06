#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The longest time for which the window stands still while UPDATES (100000) updates arrive and its pages are shown in turns.
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/race_track.sh"

need_packages nodejs
updates=${UPDATES:-100000}
port=${PORT:-18099}
profile=$GATEHOUSE_BENCH_WORK/drain-profile
rm -rf "$profile"
"$GATEHOUSE_BIN/bench-profile" --chats 50 "$profile"
node "$track/fakeapi/server.mjs" "--port=$port" "--n=$updates" >/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    read -rt 0.1 <> <(:) || true
done
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg), cores: $(nproc)"
BOT_TOKEN=424242424:AAHbenchBENCHbenchBENCHbenchBENCHben QT_QPA_PLATFORM=offscreen \
    "$GATEHOUSE_BIN/bench-drain" "$profile" "http://127.0.0.1:$port" "$updates"
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
