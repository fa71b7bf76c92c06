#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the icons of the window from lucide (ISC). Add a name here and run this; only what is listed is shipped.
# gate.svg is our own drawing and is not touched.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

version=1.62.0
names=(
    # pages
    house users messages-square list-checks settings
    # states
    circle-check triangle-alert octagon-x info circle-dashed circle-question-mark timer mail flask-conical ban crown
    circle-minus circle-pause cloud-off shield shield-check lock lock-open radio bot
    # deeds
    user-plus user-minus user-x link unlink calendar send copy refresh-cw undo-2 download upload ellipsis pause play x
    plus check minus search list sparkles eye eye-off key-round clipboard external-link log-in log-out power trash-2 tag pencil
    columns-3 list-filter bell bell-off keyboard panel-left volume-2 volume-x
    # things
    megaphone user clock inbox file-text scroll-text folder globe qr-code share-2 palette database
    # arrows
    arrow-left arrow-right arrow-up arrow-down chevron-down chevron-right chevron-left
    chevrons-up-down)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$folder" && npm pack --silent "lucide-static@$version" >/dev/null && tar xzf "lucide-static-$version.tgz")
for name in "${names[@]}"; do
    # On one line and without the class attribute, which nothing here reads.
    tr '\n' ' ' <"$folder/package/icons/$name.svg" |
        sed -E 's/<!--[^>]*-->//; s/ class="[^"]*"//; s/ +/ /g; s/> </></g; s/^ //; s/ $/\n/' >"$name.svg"
done
cp "$folder/package/LICENSE" LICENSE.lucide
