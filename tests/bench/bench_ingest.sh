#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How much work an update is: the headless program and bots of other libraries take the same updates from a local Bot API,
# in turns. RUNS (5) turns of UPDATES (30000) each.
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/race_track.sh"

need_packages nodejs npm build-essential python3 python3-python-telegram-bot
writable_track

rivals=${RIVALS:-grammy,grammy-batch,grammy-full,grammy-batch-full,telegraf,ptb}
results=$GATEHOUSE_BENCH_WORK/ingest.jsonl
rm -f "$results"
node "$track/bench.mjs" --runs="${RUNS:-5}" --n="${UPDATES:-30000}" --only="$rivals,gatehouse" --out="$results" \
    --tmp="$GATEHOUSE_BENCH_WORK/ingest" --app="gatehouse=$here/ingest_app.sh" >&2
node "$here/ingest_report.mjs" "$results"
