#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations up to date with the sources. With --check changes nothing: fails when there would be a
# difference, or when a translation is missing. Whether what is there fits its source is for tests/ui/tst_translations.
#
# gatehouse_en.ts holds only what English says differently for one and for many; all else stands in the sources.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

languages=(en ar de es ru)
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate) || {
    echo 'lupdate is missing' >&2
    exit 2
}
# update LANGUAGE FILE
update() {
    local options=(-silent -I . -locations none -no-obsolete -source-language en -target-language "$1")
    [ "$1" != en ] || options+=(-pluralonly)
    "$lupdate" "${options[@]}" ui app -ts "$2"
}

if [ "${1:-}" != --check ]; then
    for language in "${languages[@]}"; do
        update "$language" "translations/gatehouse_$language.ts"
    done
    exit
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0
for language in "${languages[@]}"; do
    name=gatehouse_$language.ts
    cp "translations/$name" "$folder/"
    update "$language" "$folder/$name"
    diff -u "translations/$name" "$folder/$name" || { echo 'Run translations/update.sh' >&2; failed=1; }
    if grep -n 'type="unfinished"' "translations/$name"; then
        echo "$name: these have no words yet." >&2
        failed=1
    fi
done
exit $failed
