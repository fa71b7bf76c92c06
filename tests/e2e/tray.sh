#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tray.sh GATEHOUSE: the whole program on a real display with a real panel, by the mouse and by window manager.
#
# Closing hides to the panel and the program goes on; a second start brings the window back; without a panel the
# window cannot get lost; a panel may come late, die and come back; losing the display harms no data.
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/desktop.bash"

display

# Without a panel the window cannot be hidden: minimized means in the list of windows.
start --minimized
until_true 20 'there is no way back to the window' bash -c 'wmctrl -l | grep -q Gatehouse'
"$gatehouse" --profile "$profile" --quit >/dev/null
wait "$program" || fail 'did not end well'

# A panel that comes late takes the window in.
start --minimized
until_true 20 'there is no way back to the window' bash -c 'wmctrl -l | grep -q Gatehouse'
panel
until_true 20 'a panel that came late did not take the window' bash -c '! wmctrl -l | grep -q Gatehouse'
until_true 20 'there is no icon in the panel' in_panel
"$gatehouse" --profile "$profile" --quit >/dev/null
wait "$program" || fail 'did not end well'

# With one it begins in the panel alone.
start --minimized
until_true 10 'a minimized start shows a window' bash -c '! wmctrl -l | grep -q Gatehouse'

# A second start shows the window of the first, and only that one.
"$gatehouse" --practice --profile "$profile" >/dev/null || fail 'the second start was refused'
until_true 20 'the second start did not show the window' has_window Gatehouse
[ "$(wmctrl -l | grep -c Gatehouse)" = 1 ] || fail 'there is not one window'

# Closing hides and goes on; the first time that is said before, and closing again is an answer.
wmctrl -c Gatehouse
runs || fail 'closing ended the program'
has_window Gatehouse >/dev/null || fail 'the first closing said nothing'
wmctrl -c Gatehouse
until_true 20 'closing did not hide' bash -c '! wmctrl -l | grep -q Gatehouse'
runs || fail 'closing ended the program'

# The panel goes: the window is in the list by itself, goes when the panel is back, and a start brings it.
kill "$panel"
wait "$panel" 2>/dev/null || true
until_true 40 'unreachable after the panel died' bash -c 'wmctrl -l | grep -q Gatehouse'
panel
until_true 40 'the window did not go into the panel that came back' bash -c '! wmctrl -l | grep -q Gatehouse'
until_true 20 'the icon did not come back' in_panel
kill "$panel"
wait "$panel" 2>/dev/null || true
"$gatehouse" --practice --profile "$profile" >/dev/null || fail 'unreachable after the panel died'
until_true 20 'the window did not come back' has_window Gatehouse

# The display dies under it: the data is whole at the next start.
kill -9 "$xvfb"
wait "$program" 2>/dev/null || true
display
start
until_true 20 'no window after the display died' has_window Gatehouse
"$gatehouse" --profile "$profile" --quit >/dev/null
wait "$program" || fail 'did not end well'
[ "$(sqlite3 "$profile/gatehouse.db" 'PRAGMA integrity_check')" = ok ] || fail 'the data is damaged'
