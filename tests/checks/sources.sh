#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source file names its licence; every test class takes its warnings seriously.
set -u
cd "$1" || exit 2
failed=0

unlicensed=$(find app core ui tests cmake packaging .ci run.sh test.sh CMakeLists.txt -name node_modules -prune -o -type f \
    \( -name '*.h' -o -name '*.cpp' -o -name '*.sh' -o -name 'CMakeLists.txt' -o -name '*.cmake' -o -name '*.mjs' \
       -o -name '*.sql' -o -name run \) -print0 | xargs -0 grep -L 'SPDX-License-Identifier: GPL-3.0-or-later')
if [ -n "$unlicensed" ]; then
    printf 'Without an SPDX line:\n%s\n' "$unlicensed"
    failed=1
fi

# TestCase::init() makes unannounced warnings fail; a test class that brings its own would switch that off.
loose=$(grep -rlE 'void (init|cleanup)\(\)' tests --include='tst_*.cpp')
# Bases for several tests are called …Test, and derive from it in turn.
loose+=$(grep -rLE 'public (TestCase|[A-Za-z]+Test)\b' tests --include='tst_*.cpp')
loose+=$(grep -rE '^class [A-Za-z]+Test\b.*[:{]' tests --include='*.h' | grep -vE 'public (TestCase|[A-Za-z]+Test)\b' || true)
if [ -n "$loose" ]; then
    printf 'Not derived from TestCase, or with its own init():\n%s\n' "$loose"
    failed=1
fi
exit $failed
