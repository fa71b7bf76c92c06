#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The members table with MEMBERS (1000000) people in 10 chats: what the store answers and when, and the longest time for
# which the window stands still while somebody scrolls. Where the track has limits/table.cpp, what Qt's own models and
# plain SQL do with as many rows stands below.
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/race_track.sh"

members=${MEMBERS:-1000000}
profile=$GATEHOUSE_BENCH_WORK/table-profile-$members
if [ ! -d "$profile" ]; then
    echo "Making a profile of $members members ..." >&2
    "$GATEHOUSE_BIN/bench-profile" --chats 10 --members "$members" "$profile"
fi
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg), cores: $(nproc)"
QT_QPA_PLATFORM=offscreen "$GATEHOUSE_BIN/bench-table" "$profile"

rival=$GATEHOUSE_BENCH_WORK/table
if [ -f "$track/limits/table.cpp" ]; then
    need_packages g++ pkg-config qt6-base-dev libqt6sql6-sqlite
    [ -x "$rival" ] || g++ -std=c++20 -O2 -fPIC "$track/limits/table.cpp" -o "$rival" \
        $(pkg-config --cflags --libs Qt6Widgets Qt6Sql)
    mkdir -p /tmp/gatehouse-bench
    echo
    echo "Qt's own model and proxy, and plain SQL:"
    QT_QPA_PLATFORM=offscreen "$rival"
fi
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
