#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# damage.sh GATEHOUSE: a store that is damaged before the start, mended by the person in the window.
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/desktop.bash"

damage() { # BLOCK COUNT
    dd if=/dev/urandom of="$profile/gatehouse.db" bs=4096 seek="$1" count="$2" conv=notrunc status=none
}
answer() { # KEY
    xdotool windowfocus --sync "$(xdotool search --onlyvisible --name damaged)"
    xdotool key "$1"
}
quit() {
    "$gatehouse" --profile "$profile" --quit >/dev/null
    wait "$program" || fail 'did not end well'
}

display
start
until_true 30 'no copy was made' bash -c "ls '$profile'/backups/*.db"
until_true 30 'no chat was connected' bash -c "'$gatehouse' --profile '$profile' --health | grep -q '^chat: '"
quit
cp "$profile"/backups/*.db "$GATEHOUSE_DESKTOP_FOLDER/copy.db"

# So badly that it cannot be opened: the question comes before the window. Escape leaves everything as it is.
damage 0 1
launch
until_true 20 'nobody was asked' has_window 'damaged'
answer Escape
wait "$program" && fail 'it went on without an answer'
ls "$profile"/gatehouse.db.damaged-* >/dev/null 2>&1 && fail 'the file was moved without an answer'

launch
until_true 20 'nobody was asked' has_window 'damaged'
answer Return
until_true 20 'the window did not come after the copy was put in place' runs
# Nobody is taken out on the word of a copy until a person says so.
"$gatehouse" --profile "$profile" --health >"$GATEHOUSE_DESKTOP_FOLDER/health" || true
grep '^paused: until --resume' "$GATEHOUSE_DESKTOP_FOLDER/health" >/dev/null || fail 'it goes on by old facts'
"$gatehouse" --profile "$profile" --resume >/dev/null || fail 'the pause cannot be ended'
"$gatehouse" --profile "$profile" --health >"$GATEHOUSE_DESKTOP_FOLDER/health" || true
grep '^paused: ' "$GATEHOUSE_DESKTOP_FOLDER/health" >/dev/null && fail 'the pause did not end'
[ "$(ls "$profile"/gatehouse.db.damaged-* | wc -l)" = 1 ] || fail 'the damaged file was not kept'
quit
[ "$(sqlite3 "$profile/gatehouse.db" 'PRAGMA integrity_check')" = ok ] || fail 'the copy is damaged'
