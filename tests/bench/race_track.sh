# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the benchmarks: finds the race track, the folder with the rivals and what measures them, or says what is missing.
: "${GATEHOUSE_BIN:?the folder of the programs, see docs/benchmarks.md}"
: "${GATEHOUSE_BENCH_WORK:?a folder to work in}"
here=$(dirname "$(readlink -f "$0")")
track=${GATEHOUSE_RACE_TRACK:-}
[ -f "$track/bench.mjs" ] || {
    echo "The benchmarks need a race track: the folder with bench.mjs, bots/, fakeapi/ and limits/." >&2
    echo "Configure with -DGATEHOUSE_RACE_TRACK=FOLDER. docs/benchmarks.md says what it has to offer." >&2
    exit 1
}
mkdir -p "$GATEHOUSE_BENCH_WORK"

# Debian packages that only the benchmarks want.
need_packages() {
    . "$here/../../packaging/packages.sh"
    install_missing "$@"
}

# The track is built where it may be written to.
writable_track() {
    [ -d "$track/bots/node_modules" ] && return 0
    if [ ! -d "$GATEHOUSE_BENCH_WORK/track/bots/node_modules" ]; then
        echo "Preparing the rivals ..." >&2
        rm -rf "$GATEHOUSE_BENCH_WORK/track"
        cp -r "$track" "$GATEHOUSE_BENCH_WORK/track"
        (cd "$GATEHOUSE_BENCH_WORK/track/bots" && npm ci --silent >&2)
    fi
    track=$GATEHOUSE_BENCH_WORK/track
}
