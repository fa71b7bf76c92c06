#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh OUTPUT: one file that runs on many Linux systems. Untested: never run, see ../README.md.
#
# Needs linuxdeploy and linuxdeploy-plugin-qt in PATH (they are not fetched here; look at what you run), and everything that
# a build needs. Build it on the oldest system that it should run on: its C library is the oldest that will do.
set -euo pipefail
source=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
output=$(readlink -f "${1:?usage: build.sh OUTPUT}")
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cmake -S "$source" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DGATEHOUSE_TESTS=OFF
cmake --build "$folder/build"
DESTDIR=$folder/AppDir cmake --install "$folder/build" --component gatehouse --strip

id=$(basename "$folder"/AppDir/usr/share/applications/*.desktop .desktop)
# Qt loads these by itself, so nothing says that they are needed: icons, the keychain, both kinds of display.
export EXTRA_QT_MODULES=svg
export EXTRA_PLATFORM_PLUGINS='libqwayland-generic.so;libqwayland-egl.so'
export LDAI_OUTPUT=$output
libsecret=$(ldconfig -p | awk '/libsecret-1\.so\.0 / { print $NF; exit }')
cd "$folder"
linuxdeploy --appdir AppDir --plugin qt --library "$libsecret" \
    --desktop-file "AppDir/usr/share/applications/$id.desktop" \
    --icon-file "AppDir/usr/share/icons/hicolor/scalable/apps/$id.svg" --output appimage
