#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging.sh SOURCE SERVICE EXECUTABLES: what ships beside the executables is well formed: manual, desktop file and,
# where systemd is installed, the unit with the executables as they were just built.
set -u
source=$1 service=$2 executables=$3
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
say 'gatehouse.desktop' "$(desktop-file-validate "$source/packaging/desktop/gatehouse.desktop" 2>&1)"

if command -v systemd-analyze >/dev/null; then
    sed "s|^ExecStart=.*/|ExecStart=$executables/|" "$service" >"$scratch/gatehouse.service"
    # The manual is not installed yet, so its pages are not asked for.
    say 'gatehouse.service' "$(XDG_RUNTIME_DIR=$scratch systemd-analyze --user --man=no verify "$scratch/gatehouse.service" 2>&1)"
fi
exit $failed
