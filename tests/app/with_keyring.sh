#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_keyring.sh MODE COMMAND...: runs COMMAND with a home, a session bus and a Secret Service of its own.
#
#   unlocked    gnome-keyring with an open collection
#   locked      the same, holding "kept" of the service "gatehouse-test", and then locked; nobody can be asked
#   no-service  a bus that neither has a Secret Service nor starts one
#   no-bus      no session bus
set -euo pipefail
mode=$1
shift

if [ -z "${GATEHOUSE_KEYRING_FOLDER:-}" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    mkdir -m 700 "$folder/home" "$folder/runtime"
    export GATEHOUSE_KEYRING_FOLDER=$folder HOME=$folder/home XDG_RUNTIME_DIR=$folder/runtime
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_DATA_HOME XDG_CONFIG_HOME XDG_CURRENT_DESKTOP DESKTOP_SESSION
    if [ "$mode" = no-bus ]; then
        "$@"
        exit
    fi
    # No service folder: the bus of the distribution would start gnome-keyring by itself.
    cat >"$folder/bus.conf" <<'XML'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML
    dbus-run-session --config-file="$folder/bus.conf" -- "$0" "$mode" "$@"
    exit
fi

# From here on within the bus.
if [ "$mode" = no-service ]; then
    "$@"
    exit
fi

# A newline after the password would be part of it.
printf %s password | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
keyring=$!
trap 'kill "$keyring" 2>/dev/null || true' EXIT
gdbus wait --session --timeout 20 org.freedesktop.secrets

if [ "$mode" = locked ]; then
    printf %s 'kept-secret' |
        secret-tool store --label=gatehouse-test server gatehouse-test user kept type plaintext
    gdbus call --session -d org.freedesktop.secrets -o /org/freedesktop/secrets \
        -m org.freedesktop.Secret.Service.Lock '["/org/freedesktop/secrets/collection/login"]' >/dev/null
fi
"$@"
