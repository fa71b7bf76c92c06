#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Gatehouse and starts it. All options go to gatehouse: ./run.sh --practice
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
. packaging/packages.sh

install_missing "${build_packages[@]}" "${run_packages[@]}"
build gatehouse gatehouse-headless practice-server

if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    cat >&2 <<'TEXT'
There is no display here, so the window cannot open. Gatehouse also runs without one:

    build/release/bin/gatehouse-headless --practice          (no bot needed)
    build/release/bin/gatehouse-headless --token-fd 3 3<FILE  (your bot)

More: build/release/bin/gatehouse-headless --help
TEXT
    exit 3
fi
exec build/release/bin/gatehouse "$@"
