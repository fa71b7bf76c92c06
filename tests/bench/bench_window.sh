#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop program costs before one uses it: time to the first window, memory and wake-ups when nothing happens.
# RUNS (6) turns, each program once in a turn, on a display of its own with a window manager and a tray. Programs that
# can are closed into the tray before the quiet time.
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/race_track.sh"

need_packages xvfb openbox trayer xdotool wmctrl x11-utils dbus-x11 nodejs qbittorrent keepassxc g++ pkg-config
floor=$GATEHOUSE_BENCH_WORK/qtwin
[ -x "$floor" ] || g++ -std=c++20 -O2 -fPIC "$track/limits/qtwin.cpp" -o "$floor" $(pkg-config --cflags --libs Qt6Widgets)

full=$GATEHOUSE_BENCH_WORK/full-profile
rm -rf "$full"
"$GATEHOUSE_BIN/bench-profile" --practice --chats 10 --members 100000 "$full"

# The tray is a process of its own, so that it is not counted with the program.
with_tray='(setsid trayer --SetDockType true --expand true >/dev/null 2>&1 &); sleep 0.3; exec "$@"'
# In the home that the track makes for each run.
settings='mkdir -p "$XDG_CONFIG_HOME/qBittorrent" "$XDG_CONFIG_HOME/keepassxc"
printf "[LegalNotice]\nAccepted=true\n[Preferences]\nGeneral\\\\SystrayEnabled=true\nGeneral\\\\CloseToTray=true\n%s\n" \
    "General\\\\CloseToTrayNotified=true" >"$XDG_CONFIG_HOME/qBittorrent/qBittorrent.conf"
printf "[General]\nConfigVersion=2\n[GUI]\nShowTrayIcon=true\nMinimizeOnClose=true\nMinimizeToTray=true\n%s\n" \
    "CheckForUpdates=false" >"$XDG_CONFIG_HOME/keepassxc/keepassxc.ini"'

results=$GATEHOUSE_BENCH_WORK/window.jsonl
: >"$results"
# measure NAME WINDOW COMMAND...
measure() {
    local name=$1 window=$2 line
    shift 2
    line=$(PROBE_SEED=$settings PROBE_HIDE=1 PROBE_IDLE="${IDLE:-10}" PROBE_WATCH="${WATCH:-30}" \
        bash "$track/desktop_probe.sh" "$window" bash -c "$with_tray" - "$@")
    echo "${line/\{/\{\"name\":\"$name\",}" | tee -a "$results" >&2
}
for ((turn = 0; turn < ${RUNS:-6}; turn++)); do
    new=$(mktemp -d "$GATEHOUSE_BENCH_WORK/new-profile-XXXXXX")
    measure "bare Qt window" '^qtwin floor$' "$floor"
    measure gatehouse 'Gatehouse' "$GATEHOUSE_BIN/gatehouse" --profile "$new/profile"
    measure "gatehouse, 100,000 members" 'Gatehouse' "$GATEHOUSE_BIN/gatehouse" --practice --profile "$full"
    measure qbittorrent 'qBittorrent' qbittorrent
    measure keepassxc 'KeePassXC' keepassxc
    rm -rf "$new"
done
node "$here/window_report.mjs" "$results"
