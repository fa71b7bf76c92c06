#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The program for servers carries no window libraries, neither directly nor through another library.
set -u
libraries=$(ldd "$1") || exit 2
grep -q libQt6Core <<<"$libraries" || { echo "$1 does not even link QtCore" >&2; exit 2; }
! grep -E 'libQt6(Gui|Widgets|Svg|OpenGL)' <<<"$libraries"
