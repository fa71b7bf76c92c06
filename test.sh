#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs all tests. Options go to ctest: ./test.sh -R outbox
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
. packaging/packages.sh

install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
build all
cd build/release
exec ctest --output-on-failure --parallel "$(nproc)" --no-tests=error "$@"
