#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# language.sh GATEHOUSE: another language is chosen while the window is open; the bot works on meanwhile, and the next start
# speaks it too.
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/desktop.bash"

accessible_display
start gatehouse:settings/general
until_true 20 'the link did not lead to the settings' has_window 'Settings .* Gatehouse'
tell 'the language did not change' language.py
[ "$(pgrep -cf -- "--profile $profile")" = 1 ] || fail 'another process took the place of the first'
runs || fail 'the bot stopped with the old window'
"$gatehouse" --practice --profile "$profile" gatehouse:members >/dev/null || fail 'the new window takes no orders'
until_true 20 'the new window shows no other page' has_window 'Mitglieder .* Gatehouse'

"$gatehouse" --profile "$profile" --quit >/dev/null
wait "$program" || fail 'did not end well'
start
until_true 20 'the next start speaks the old language' has_window 'Mitglieder .* Gatehouse'
