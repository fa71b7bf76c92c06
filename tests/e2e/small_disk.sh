#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# small_disk.sh COMMAND...: runs the command with a disk of 16 MB for temporary files, in a mount namespace of its own.
# GATEHOUSE_SMALL_DISK names it. Where that is not possible, GATEHOUSE_NO_SMALL_DISK says why.
set -euo pipefail

namespace=(unshare --user --map-root-user --mount)
if [ "$(id -u)" -ne 0 ]; then
    # Within, / would belong to nobody, and Gatehouse keeps its data in no folder that a stranger could exchange from above.
    why='only root keeps the owner of / within a user namespace'
elif why=$("${namespace[@]}" mount -t tmpfs none /mnt 2>&1); then
    exec "${namespace[@]}" bash -euc '
        disk=$(mktemp -d)
        trap "umount \"$disk\" && rmdir \"$disk\" || true" EXIT
        mount -t tmpfs -o size=16m,mode=0700 gatehouse-test "$disk"
        GATEHOUSE_SMALL_DISK=$disk TMPDIR=$disk "$@"' small_disk "$@"
fi
GATEHOUSE_NO_SMALL_DISK=${why:-unshare does not work} exec "$@"
