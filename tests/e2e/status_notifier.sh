#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# status_notifier.sh GATEHOUSE FAKE_PANEL: the whole program with a panel that is spoken to over D-Bus, as KDE and GNOME's
# extension have it. The panel comes after the program, dies, and comes back; its menu and a click on the icon work.
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/desktop.bash"
fake_panel=$2
items=$GATEHOUSE_DESKTOP_FOLDER/items

bus_panel() {
    : >"$items"
    "$fake_panel" >"$items" &
    panel=$!
    jobs+=("$panel")
}
has_item() { [ -s "$items" ]; }
in_list() { wmctrl -l | grep Gatehouse >/dev/null; }
not_in_list() { ! in_list; }
item_service() { tail -n 1 "$items" | cut -d/ -f1; }

display

# The panel comes late: until then the window is in the list, afterwards only the icon is there.
start --minimized
until_true 20 'there is no way back to the window' in_list
bus_panel
until_true 20 'a panel that came late got no icon' has_item
until_true 20 'the window did not go into the panel that came late' not_in_list

# Its picture and its menu come over the bus, with drawings that need no theme.
service=$(item_service)
gdbus call --session --dest "$service" --object-path /StatusNotifierItem \
    --method org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierItem Status >/dev/null ||
    fail 'the icon says nothing of itself'
menu=$(gdbus call --session --dest "$service" --object-path /MenuBar \
    --method com.canonical.dbusmenu.GetLayout 0 1 '[]')
for text in 'Open Gatehouse' 'Pause automation' 'Do not disturb' 'Settings…' 'Quit…'; do
    case "$menu" in *"$text"*) ;; *) fail "the menu has no $text: $menu" ;; esac
done
case "$menu" in *icon-data*) ;; *) fail 'the lines of the menu have no drawings' ;; esac

# A click on the icon brings the window; closing hides it again, at the first time after a word about it.
gdbus call --session --dest "$service" --object-path /StatusNotifierItem \
    --method org.kde.StatusNotifierItem.Activate 0 0 >/dev/null
until_true 20 'a click on the icon did not bring the window' has_window Gatehouse
wmctrl -c Gatehouse
has_window Gatehouse >/dev/null || fail 'the first closing said nothing'
wmctrl -c Gatehouse
until_true 20 'closing did not hide' not_in_list

# The panel dies: the window is in the list by itself. It comes back: the icon too, and the window goes.
kill -9 "$panel"
wait "$panel" 2>/dev/null || true
until_true 30 'the window did not come back when the panel died' in_list
bus_panel
until_true 20 'the icon did not come back' has_item
until_true 20 'the window did not go into the panel that came back' not_in_list

"$gatehouse" --profile "$profile" --quit >/dev/null
wait "$program" || fail 'did not end well'
