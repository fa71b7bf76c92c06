#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# accessibility.sh GATEHOUSE: connects a chat and adds a member in practice mode through the accessibility tree alone, as
# a screen reader or a voice control does: no mouse, no key, no look at the picture.
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/desktop.bash"

accessible_display
start
tell 'the tree was not enough' accessibility.py
