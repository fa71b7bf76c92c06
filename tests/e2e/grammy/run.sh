#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the pinned foreign client into WORK and runs it against the practice server: run.sh WORK PRACTICE_SERVER
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
work=$1
server=$2

mkdir -p "$work"
if ! cmp -s "$here/package-lock.json" "$work/installed-lock.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$work/"
    (cd "$work" && npm ci --no-audit --no-fund --ignore-scripts)
    cp "$here/package-lock.json" "$work/installed-lock.json"
fi
cp "$here/foreign_client.mjs" "$work/"
cd "$work"
exec node foreign_client.mjs "$server"
