#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All C++ is as clang-format 14 of Debian 12 writes it. To mend: git ls-files '*.h' '*.cpp' | xargs clang-format-14 -i
set -u
cd "$1" || exit 2
format=$(command -v clang-format-14 || command -v clang-format) || { echo 'clang-format is missing' >&2; exit 2; }
find app core ui tests -name node_modules -prune -o \( -name '*.h' -o -name '*.cpp' \) -print0 |
    xargs -0 "$format" --dry-run --Werror 2>&1 | grep -E 'error:' | head -n 40
exit $((PIPESTATUS[1] != 0))
