#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by tests of the whole program by mouse and window manager: a home, a session bus, a display and a panel of their
# own. The test's first argument is the program; $profile is an empty profile for it.
set -euo pipefail
gatehouse=$1

if [ -z "${GATEHOUSE_DESKTOP_FOLDER:-}" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    mkdir -m 700 "$folder/home" "$folder/runtime"
    export GATEHOUSE_DESKTOP_FOLDER=$folder HOME=$folder/home XDG_RUNTIME_DIR=$folder/runtime QT_QPA_PLATFORM=xcb
    unset WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CURRENT_DESKTOP DESKTOP_SESSION DBUS_SESSION_BUS_ADDRESS
    dbus-run-session -- "$0" "$@"
    exit
fi

profile=$GATEHOUSE_DESKTOP_FOLDER/profile
jobs=()
end() {
    for job in "${jobs[@]}"; do kill "$job" 2>/dev/null || true; done
    wait 2>/dev/null || true
}
trap end EXIT

log=$GATEHOUSE_DESKTOP_FOLDER/log
fail() {
    echo "FAILED: $*" >&2
    if [ -s "$log" ]; then
        echo "The program's last words:" >&2
        tail -n 40 "$log" >&2
    fi
    cat "$GATEHOUSE_DESKTOP_FOLDER/display" >&2 2>/dev/null || true
    exit 1
}
# until_true SECONDS WHAT COMMAND...: looks ten times a second.
until_true() {
    local seconds=$1 what=$2
    shift 2
    for _ in $(seq $((seconds * 10))); do
        "$@" >/dev/null 2>&1 && return 0
        read -rt 0.1 <> <(:) || true
    done
    fail "$what"
}
has_window() { xdotool search --onlyvisible --name "$1"; }
has_no_window() { ! has_window "$1"; }
# grep reads to the end: with -q it leaves, and what writes to it would fail.
runs() { grep '"running": true' <<<"$("$gatehouse" --profile "$profile" --health --json)" >/dev/null; } # however it is
in_panel() { xwininfo -root -tree | grep '"gatehouse"' >/dev/null && xdotool search --class trayer >/dev/null; }

display() {
    exec 7<> <(:)
    # Without -noreset it begins anew when its last client leaves, and turns away who comes just then.
    Xvfb -displayfd 7 -noreset -screen 0 1400x900x24 -nolisten tcp >>"$GATEHOUSE_DESKTOP_FOLDER/display" 2>&1 7>&7 &
    xvfb=$!
    jobs+=("$xvfb")
    read -rt 20 number <&7
    export DISPLAY=:$number
    openbox --sm-disable >>"$GATEHOUSE_DESKTOP_FOLDER/display" 2>&1 &
    jobs+=($!)
    until_true 20 'no window manager' wmctrl -m
}
# A display on which programs show screen readers what is in their windows.
accessible_display() {
    display
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    until_true 20 'no accessibility bus' gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.a11y.Bus.GetAddress
}
# tell WHAT STORY: plays the story, which is in Python, with the program; WHAT is said when it comes to no good end.
tell() {
    PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$(dirname "$(readlink -f "$0")")/$2" || fail "$1"
}
panel() {
    trayer --edge bottom --width 20 --height 32 >/dev/null 2>&1 &
    panel=$!
    jobs+=("$panel")
    until_true 20 'no panel' xdotool search --onlyvisible --class trayer
}
launch() {
    "$gatehouse" --practice --profile "$profile" "$@" 2>>"$log" &
    program=$!
    jobs+=("$program")
}
start() {
    launch "$@"
    until_true 30 'the program did not come up' runs
}
