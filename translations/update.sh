#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations up to date with the sources. With --check changes nothing: fails when there would be a
# difference, or when a translation is missing.
#
# gatehouse_en.ts holds only what English says differently for one and for many; all else stands in the sources.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate) || {
    echo 'lupdate is missing' >&2
    exit 2
}
update() {
    "$lupdate" -silent -I . -locations none -no-obsolete -pluralonly -source-language en -target-language en ui app -ts "$1"
}

if [ "${1:-}" != --check ]; then
    update translations/gatehouse_en.ts
    exit
fi

copy=$(mktemp -d)/gatehouse_en.ts
trap 'rm -rf "$(dirname "$copy")"' EXIT
cp translations/gatehouse_en.ts "$copy"
update "$copy"
failed=0
diff -u translations/gatehouse_en.ts "$copy" || { echo 'Run translations/update.sh' >&2; failed=1; }
if grep -n 'type="unfinished"' translations/gatehouse_en.ts; then
    echo 'These have no English words for one and for many yet.' >&2
    failed=1
fi
exit $failed
