#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# deb_test.sh [FOLDER]: builds the Debian packages, looks at them, and tries them on a Debian 12 that was made a moment ago.
#
# There it installs gatehouse-headless alone (without any library of windows), then gatehouse, starts both as an ordinary
# user, the window under Xvfb with the practice Telegram, and removes them again without a trace. Needs root, debootstrap,
# lintian and about 2 GB below FOLDER (standard: /var/tmp); packages come from where this machine gets its own. With
# GATEHOUSE_DEB=FOLDER the packages there are tried instead of new ones.
set -euo pipefail
source=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)

fail() {
    printf 'deb test: %s\n' "$1" >&2
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
        bash /root/packages/deb_test.sh --try
}

# As marit, who is nobody special.
as_marit() { runuser -u marit -- env HOME=/home/marit LANG=C.UTF-8 PATH=/usr/bin:/bin "$@"; }
install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }
files_of_system() { find /usr /etc /var/lib /opt -xdev -not -path '/var/lib/dpkg/*' -not -path '/var/lib/apt/*' | sort; }

# wait_for_lock PID FILE: until the second line of the lock says where the running program listens.
wait_for_lock() {
    local waited=0
    until [ -n "$(sed -n 2p "$2" 2>/dev/null)" ]; do
        kill -0 "$1" 2>/dev/null || fail 'the program ended by itself'
        [ $((waited += 1)) -le 240 ] || fail 'the program did not start within a minute'
        sleep 0.25
    done
}

# What somebody does with the packages: third call, as root of the new system.
try() {
    local lock=/home/marit/.local/share/gatehouse/practice/lock libraries
    useradd --create-home marit
    apt-get update -qq
    install xvfb xauth xdotool

    step 'gatehouse-headless alone'
    files_of_system >/root/before
    install /root/packages/gatehouse-headless_*.deb
    dpkg -l | grep '^ii  libqt6gui6' >/dev/null && fail 'the package for servers brings libraries of windows'
    as_marit gatehouse-headless --version
    as_marit gatehouse-headless --practice &
    wait_for_lock $! "$lock"
    as_marit gatehouse-headless --practice --health || [ $? -eq 1 ] || fail '--health failed'
    as_marit gatehouse-headless --practice --quit
    wait $! || fail "gatehouse-headless ended with $?"
    [ -f /usr/lib/systemd/user/gatehouse.service ] || fail 'the unit is missing'
    grep -qx 'ExecStart=/usr/bin/gatehouse-headless' /usr/lib/systemd/user/gatehouse.service || fail 'the unit starts something else'

    step 'gatehouse with its window'
    install /root/packages/gatehouse_*.deb
    libraries=$(ldd /usr/bin/gatehouse) # all of it: grep -q would end the pipe early
    ! grep 'not found' <<<"$libraries" || fail 'libraries are missing'
    as_marit xvfb-run -a --server-args='-screen 0 1280x800x24' bash -c '
        gatehouse --practice & program=$!
        for _ in $(seq 240); do
            window=$(xdotool search --onlyvisible --name "PRACTICE" 2>/dev/null | head -n 1)
            [ -n "$window" ] && break
            kill -0 "$program" || exit 1
            sleep 0.25
        done
        [ -n "$window" ] || { echo "no window appeared" >&2; exit 1; }
        echo "window: $(xdotool getwindowname "$window"), $(xdotool getwindowgeometry "$window" | tail -n 1)"
        gatehouse --practice --quit && wait "$program"' || fail 'the window did not work'
    for file in applications/*.desktop metainfo/*.metainfo.xml icons/hicolor/scalable/apps/*.svg \
        icons/hicolor/48x48/apps/*.png man/man1/gatehouse.1.gz doc/gatehouse/copyright; do
        dpkg -L gatehouse | grep "^/usr/share/${file//\*/.*}\$" >/dev/null || fail "$file is missing"
    done

    step 'removed without a trace'
    DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq gatehouse gatehouse-headless >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get autoremove -y -qq --purge >/dev/null
    files_of_system >/root/after
    local left
    left=$(comm -13 /root/before /root/after | grep -i gatehouse || true)
    [ -z "$left" ] || fail "this stayed behind: $left"
    [ -d /home/marit/.local/share/gatehouse/practice ] || fail "marit's data are gone"

    step 'the packages work on a fresh machine'
}

# Where this machine gets Debian 12 from, as lines of a sources.list; without the addresses of other projects.
debian_sources() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(ORIGIN)|$(CODENAME)|deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(REPO_URI) $(RELEASE) $(COMPONENT)' \
        'Created-By: Packages' | sed -n 's/^Debian|bookworm[a-z-]*|//p' | sort -u
}

case "${1:-}" in
--inside) inside "$2" ;;
--try) try; exit ;;
esac

[ "$(id -u)" -eq 0 ] || fail 'needs root'
for tool in debootstrap lintian; do
    command -v "$tool" >/dev/null || fail "needs $tool"
done

packages=${GATEHOUSE_DEB:-}
if [ -z "$packages" ]; then
    step 'the packages'
    packages=$source/build/deb/packages
    cmake -S "$source" -B "$source/build/deb" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr \
        -DGATEHOUSE_TESTS=OFF >/dev/null
    cmake --build "$source/build/deb"
    (cd "$source/build/deb" && rm -rf packages && cpack -G DEB -B packages >/dev/null)
fi
ls -l "$packages"/*.deb

step 'lintian'
lintian --allow-root --fail-on error --tag-display-limit 0 "$packages"/*.deb || fail 'lintian found errors'

sources=$(debian_sources)
mirror=$(awk '$4 == "bookworm" { print $3; exit }' <<<"$sources")
[ -n "$mirror" ] || fail 'this machine does not know where Debian 12 is; run apt-get update on one that does'
root=$(mktemp -d "${1:-/var/tmp}/deb-test.XXXXXX")
trap 'rm -rf --one-file-system "$root"' EXIT
chmod 755 "$root" # it becomes /, through which every user goes

step 'a fresh Debian 12'
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2; fail 'debootstrap failed'; }
rm -f "$root.log"
printf '%s\n' "$sources" >"$root/etc/apt/sources.list"
apt-config dump Acquire | grep -i proxy >"$root/etc/apt/apt.conf.d/99proxy" || true
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mkdir "$root/root/packages"
cp "$packages"/*.deb "$0" "$root/root/packages/"

unshare --mount --pid --fork "$0" --inside "$root"
