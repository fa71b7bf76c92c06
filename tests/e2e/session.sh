#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# session.sh GATEHOUSE: the program among others on a desktop: links lead into the running window, and what counts as the
# proper end of a run.
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/desktop.bash"

ended_well() { [ ! -e "$profile/running" ]; }

display
panel
start
until_true 20 'no window' has_window Gatehouse
[ -e "$profile/running" ] || fail 'the run is not marked'

# A link that somebody clicked elsewhere opens its place in the window that is there.
"$gatehouse" --practice --profile "$profile" gatehouse:settings/privacy >/dev/null || fail 'the link was refused'
until_true 20 'the link did not lead to the settings' has_window 'Settings .* Gatehouse'
"$gatehouse" --practice --profile "$profile" gatehouse:members >/dev/null || fail 'the link was refused'
until_true 20 'the link did not lead to the members' has_window 'Members .* Gatehouse'
"$gatehouse" --practice --profile "$profile" gatehouse:nowhere/else >/dev/null || fail 'an unknown link was no answer'
has_window 'Members .* Gatehouse' >/dev/null || fail 'an unknown link changed the page'

# Asked to end, and told to end: both are proper.
"$gatehouse" --profile "$profile" --quit >/dev/null
wait "$program" || fail 'did not end well'
ended_well || fail '--quit counts as a crash'
start
kill -TERM "$program"
wait "$program" || fail 'did not end well'
ended_well || fail 'SIGTERM counts as a crash'

# Logging out takes the display away.
start gatehouse:settings/data
until_true 20 'a link at the start did not lead to the settings' has_window 'Settings .* Gatehouse'
kill -9 "$xvfb"
wait "$program" 2>/dev/null || true
ended_well || fail 'logging out counts as a crash'

# Killed it is a crash, and the next proper end is one again.
display
start
kill -9 "$program"
wait "$program" 2>/dev/null || true
[ -e "$profile/running" ] || fail 'a kill counts as a proper end'
start
"$gatehouse" --profile "$profile" --quit >/dev/null
wait "$program" || fail 'did not end well'
ended_well || fail 'the next run did not end well'

# A tour of all pages in all looks listens too, and ends as a whole.
launch --tour "$GATEHOUSE_DESKTOP_FOLDER/pictures"
until_true 30 'no picture was taken' bash -c "ls '$GATEHOUSE_DESKTOP_FOLDER'/pictures/*.png"
"$gatehouse" --profile "$profile" --quit >/dev/null || fail 'the tour does not listen'
wait "$program" || fail 'the tour did not end well'
[ "$(ls "$GATEHOUSE_DESKTOP_FOLDER"/pictures | wc -l)" -lt 100 ] || fail 'the tour went on'
