#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A test executable without test functions passes without having tested anything.
set -u
failed=0
[ $# -gt 0 ] || { echo 'no tests at all' >&2; exit 1; }
for test in "$@"; do
    count=$("$test" -functions 2>/dev/null | grep -c '()')
    [ "$count" -gt 0 ] && continue
    echo "$test has no test functions"
    failed=1
done
exit $failed
