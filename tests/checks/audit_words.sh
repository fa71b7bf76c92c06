#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every action that the program writes into its log has a sentence in ui/text/audit.cpp.
set -euo pipefail
root="${1:?usage: audit_words.sh <source root>}"

# The words of a call end where its pair or its details begin.
written=$(find "$root/core" "$root/app" -name '*.cpp' -print0 | sort -z | xargs -0 cat \
    | perl -0777 -ne 'for my $call (/\baudit\w*\s*\(([^;{]*)/gs) { print "$1\n" while $call =~ /"([a-z-]+)"_L1/g; }' \
    | sort -u)
[ "$(wc -l <<<"$written")" -ge 30 ] || { echo "the actions in core/ and app/ were not found" >&2; exit 1; }
failed=0
while read -r action; do
    grep -q "{\"$action\"_L1, Tone" "$root/ui/text/audit.cpp" || { echo "no words for \"$action\"" >&2; failed=1; }
done <<<"$written"
exit "$failed"
