#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# accessibility.sh GATEHOUSE: connects a chat and adds a member in practice mode through the accessibility tree alone, as
# a screen reader or a voice control does: no mouse, no key, no look at the picture.
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/desktop.bash"

display
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
until_true 20 'no accessibility bus' gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.a11y.Bus.GetAddress
start
/usr/bin/python3 "$(dirname "$(readlink -f "$0")")/accessibility.py" || fail 'the tree was not enough'
