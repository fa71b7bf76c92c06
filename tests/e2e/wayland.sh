#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# wayland.sh GATEHOUSE: the whole program under weston, which has no tray: the window is there and stays there, also after a
# minimized start, and a second start asks for it instead of opening the data twice.
set -euo pipefail
gatehouse=$1

if [ -z "${GATEHOUSE_DESKTOP_FOLDER:-}" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    mkdir -m 700 "$folder/home" "$folder/runtime"
    export GATEHOUSE_DESKTOP_FOLDER=$folder HOME=$folder/home XDG_RUNTIME_DIR=$folder/runtime QT_QPA_PLATFORM=wayland
    unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CURRENT_DESKTOP DESKTOP_SESSION DBUS_SESSION_BUS_ADDRESS
    dbus-run-session -- "$0" "$@"
    exit
fi

profile=$GATEHOUSE_DESKTOP_FOLDER/profile
log=$GATEHOUSE_DESKTOP_FOLDER/log
compositor=$GATEHOUSE_DESKTOP_FOLDER/weston.log
jobs=()
end() {
    for job in "${jobs[@]}"; do kill "$job" 2>/dev/null || true; done
    wait 2>/dev/null || true
}
trap end EXIT
fail() {
    echo "FAILED: $*" >&2
    tail -n 30 "$log" "$compositor" >&2 2>/dev/null || true
    exit 1
}
until_true() {
    local seconds=$1 what=$2
    shift 2
    for _ in $(seq $((seconds * 10))); do
        "$@" >/dev/null 2>&1 && return 0
        read -rt 0.1 <> <(:) || true
    done
    fail "$what"
}
runs() { grep '"running": true' <<<"$("$gatehouse" --profile "$profile" --health --json)" >/dev/null; } # however it is
# What the program says to the compositor is the only way to see its windows from outside.
windows() { grep -c 'xdg_toplevel[@#][0-9]*\.set_title("[^"]*Gatehouse' "$log" || true; }
has_window() { [ "$(windows)" -gt 0 ]; }
lost_window() { grep -q 'xdg_toplevel[@#][0-9]*\.destroy()' "$log"; }
launch() {
    : >"$log"
    WAYLAND_DEBUG=client "$gatehouse" --practice --profile "$profile" "$@" >>"$log" 2>&1 &
    program=$!
    jobs+=("$program")
    until_true 30 'the program did not come up' runs
}
quit() {
    "$gatehouse" --profile "$profile" --quit >/dev/null
    wait "$program" || fail 'did not end well'
}

weston --backend=headless-backend.so --width=1280 --height=800 --socket=gatehouse-test --idle-time=0 \
    >"$compositor" 2>&1 &
jobs+=($!)
export WAYLAND_DISPLAY=gatehouse-test
until_true 20 'weston did not come up' test -S "$XDG_RUNTIME_DIR/gatehouse-test"

launch
until_true 20 'no window' has_window
"$gatehouse" --practice --profile "$profile" >/dev/null || fail 'the second start was refused'
runs || fail 'the second start ended the first'
lost_window && fail 'the window went away'
quit

# Without a tray a minimized start has a window too.
launch --minimized
until_true 20 'a minimized start without a tray has no window' has_window
grep -q 'xdg_toplevel[@#][0-9]*\.set_minimized()' "$log" || fail 'the window was not minimized'
"$gatehouse" --practice --profile "$profile" >/dev/null || fail 'the second start was refused'
lost_window && fail 'the window went away'
runs || fail 'the program ended'
quit
