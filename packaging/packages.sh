#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing on Debian 12. Sourced by run.sh and test.sh; installs nothing when everything is there.

build_packages=(
    build-essential cmake ninja-build ccache mold pkg-config file git
    qt6-base-dev libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
    libqt6svg6 qt6-translations-l10n qtkeychain-qt6-dev libgl1-mesa-dev libxcb1-dev
    libsqlite3-dev libsimdjson-dev libcpp-httplib-dev libexpected-dev libsodium-dev libqrencode-dev libsecret-1-0
    ca-certificates)
run_packages=(fonts-noto-core fonts-noto-color-emoji)
test_packages=(
    clang-format groff-base desktop-file-utils appstream
    xvfb xauth xdotool openbox trayer wmctrl x11-utils imagemagick weston qt6-wayland
    at-spi2-core python3-pyatspi
    libfaketime dbus dbus-x11 gnome-keyring libsecret-tools libglib2.0-bin openssl sqlite3 procps util-linux nodejs npm)

# install_missing NAME...: apt-get install of those that dpkg does not know as installed.
install_missing() {
    command -v apt-get >/dev/null || {
        echo "Gatehouse builds itself on Debian 12 and its relatives. Elsewhere install the packages named in" \
             "packaging/packages.sh and run cmake --preset release." >&2
        return 0
    }
    local missing=() name
    for name in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && continue
        # Node.js and its client may come from elsewhere than the distribution.
        case "$name" in nodejs | npm) command -v "${name/nodejs/node}" >/dev/null && continue ;; esac
        missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing and need an administrator: ${missing[*]}" >&2
            return 1
        }
        root=(sudo)
    fi
    echo "Installing: ${missing[*]}" >&2
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build TARGET...: configures and builds build/release.
build() {
    cmake --preset release ${GATEHOUSE_CMAKE_OPTIONS:-} >build-configure.log 2>&1 || {
        cat build-configure.log >&2
        return 1
    }
    rm -f build-configure.log
    cmake --build build/release --target "$@" >&2
}
