#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fresh_machine.sh [FOLDER]: tries the two commands of the README on a Debian 12 that was made a moment ago.
#
# Makes a minimal system in a folder below FOLDER (standard: /var/tmp), puts a clone of this repository's last commit into
# it, and there: ./run.sh without a display, ./run.sh --practice on one, ./test.sh. Needs root, debootstrap, about 5 GB and half
# an hour; packages come from where this machine gets its own. Mounts live in a namespace of their own and end with it.
set -euo pipefail
source=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)

fail() {
    printf 'fresh machine: %s\n' "$1" >&2
    exit 1
}
step() { printf '\n== %s\n' "$1"; }

# What happens inside: second call, in the new namespaces, with the new system's folder.
inside() {
    local root=$1
    mount --make-rprivate /
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/tmp"
    exec chroot "$root" /usr/bin/env -i \
        HOME=/root USER=root LOGNAME=root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=dumb \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        ${NODE_EXTRA_CA_CERTS:+NODE_EXTRA_CA_CERTS="/root/machine-ca.pem"} \
        bash /root/gatehouse/tests/fresh_machine.sh --commands
}

# What a newcomer does: third call, as root of the new system.
commands() {
    cd /root/gatehouse
    local code text

    step './run.sh without a display'
    code=0
    text=$(./run.sh 2>&1) || code=$?
    tail -n 12 <<<"$text"
    [ "$code" -eq 3 ] || fail "./run.sh ended with $code instead of 3"
    grep -q 'There is no display' <<<"$text" || fail './run.sh did not say that there is no display'
    grep -q 'gatehouse-headless' <<<"$text" || fail './run.sh did not show how to run without one'

    step './run.sh --practice on a display'
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends xvfb xauth >/dev/null
    xvfb-run -a ./run.sh --practice &
    local window=$! lock=/root/.local/share/gatehouse/practice/lock waited=0
    # The second line of the lock says where the running program listens.
    until [ -n "$(sed -n 2p "$lock" 2>/dev/null)" ]; do
        kill -0 "$window" 2>/dev/null || fail 'the window ended by itself'
        [ $((waited += 1)) -le 120 ] || fail 'the window did not start within two minutes'
        sleep 1
    done
    build/release/bin/gatehouse --practice --quit || fail '--quit failed'
    wait "$window" || fail "the window ended with $?"

    step './test.sh'
    ./test.sh

    step 'both commands work on a fresh machine'
}

# Where this machine gets Debian 12 from, as lines of a sources.list; without the addresses of other projects.
debian_sources() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(ORIGIN)|$(CODENAME)|deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(REPO_URI) $(RELEASE) $(COMPONENT)' \
        'Created-By: Packages' | sed -n 's/^Debian|bookworm[a-z-]*|//p' | sort -u
}

case "${1:-}" in
--inside) inside "$2" ;;
--commands) commands; exit ;;
esac

[ "$(id -u)" -eq 0 ] || fail 'needs root'
command -v debootstrap >/dev/null || fail 'needs debootstrap'
sources=$(debian_sources)
mirror=$(awk '$4 == "bookworm" { print $3; exit }' <<<"$sources")
[ -n "$mirror" ] || fail 'this machine does not know where Debian 12 is; run apt-get update on one that does'

root=$(mktemp -d "${1:-/var/tmp}/fresh-machine.XXXXXX")
trap 'rm -rf --one-file-system "$root"' EXIT
chmod 755 "$root" # it becomes /, through which every user goes

step 'a fresh Debian 12'
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2; fail 'debootstrap failed'; }
rm -f "$root.log"
printf '%s\n' "$sources" >"$root/etc/apt/sources.list"
apt-config dump Acquire | grep -i proxy >"$root/etc/apt/apt.conf.d/99proxy" || true
cp /etc/resolv.conf /etc/hosts "$root/etc/"
# A proxy that signs with a certificate of its own, as companies have them: what npm trusts here, it trusts there.
[ -z "${NODE_EXTRA_CA_CERTS:-}" ] || cp "$NODE_EXTRA_CA_CERTS" "$root/root/machine-ca.pem"
git -c safe.directory='*' clone -q --no-hardlinks "$source" "$root/root/gatehouse"

unshare --mount --pid --fork "$0" --inside "$root"
