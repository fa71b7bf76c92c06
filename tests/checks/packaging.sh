#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging.sh SOURCE BUILT EXECUTABLES: what ships beside the executables is well formed: manual, desktop file, the
# description for software centres and, where systemd is installed, the unit with the executables as they were just built.
# BUILT is the folder "packaging" of the build.
set -u
source=$1 built=$2 executables=$3
failed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# say WHAT OUTPUT: a check that printed something failed.
say() {
    [ -z "$2" ] && return
    printf '%s:\n%s\n' "$1" "$2"
    failed=1
}

for page in "$source"/packaging/man/*.1; do
    say "${page##*/}" "$(groff -man -Tutf8 -K utf8 -ww -z "$page" 2>&1)"
done
for file in "$built"/*.desktop; do
    say "${file##*/}" "$(desktop-file-validate "$file" 2>&1)"
done
for file in "$built"/*.metainfo.xml; do
    say "${file##*/}" "$(appstreamcli validate --no-net --strict "$file" >"$scratch/appstream" 2>&1 || cat "$scratch/appstream")"
    # The two name each other, and the icon.
    name=$(basename "$file" .metainfo.xml)
    say "$name" "$(grep -q "desktop-id\">$name.desktop<" "$file" && grep -q "^Icon=$name$" "$built/$name.desktop" ||
        echo 'desktop file, icon and description have different names')"
done

if command -v systemd-analyze >/dev/null; then
    sed "s|^ExecStart=.*/|ExecStart=$executables/|" "$built/gatehouse.service" >"$scratch/gatehouse.service"
    # The manual is not installed yet, so its pages are not asked for.
    say 'gatehouse.service' "$(XDG_RUNTIME_DIR=$scratch systemd-analyze --user --man=no verify "$scratch/gatehouse.service" 2>&1)"
fi
exit $failed
