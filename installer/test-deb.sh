#!/usr/bin/env bash
# Installs an older .deb in a throw-away copy of this machine's root, with what it depends on from the system's own
# packages, upgrades it with the data kept, starts it under Xvfb, sells, prints a label as PDF, moves its folder and
# removes it:  sudo installer/test-deb.sh [VERSION]
# With OLDER=petunia_1.2.2_amd64.deb that is the older one; else it is the same program under another number.
# With MARKETPLACE=http://localhost:8099 it also syncs once with the tests' marketplace (mvn exec:exec@marketplace).
# Nothing of it reaches the machine: the copy is an overlay in memory that only this process sees.
set -euo pipefail
cd "$(dirname "$0")/.."

. packaging/common.sh
fail() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "== $*"; }

if [ "${INSIDE:-}" != yes ]; then
    [ "$(id -u)" = 0 ] || fail "The test must run as root, for a root of its own."
    for tool in unshare xvfb-run dpkg-deb apt-get; do
        command -v $tool >/dev/null || fail "$tool is missing: install it."
    done
    version=${1:-$(pom_version | sed 's/-SNAPSHOT//')}
    older=$(mktemp -d)
    trap 'rm -rf "$older"' EXIT
    if [ -n "${OLDER:-}" ]; then
        cp "$OLDER" "$older/older.deb"
    else
        installer/linux-deb.sh 0.0.1 "$older" >/dev/null
        mv "$older"/*.deb "$older/older.deb"
    fi
    installer/linux-deb.sh "$version" >/dev/null
    # shellcheck disable=SC2016 # for the inner shell
    unshare --mount --fork --pid bash -euc '
        mount -t tmpfs tmpfs /mnt
        mkdir /mnt/upper /mnt/work /mnt/root
        mount -t overlay overlay -o lowerdir=/,upperdir=/mnt/upper,workdir=/mnt/work /mnt/root
        for shared in /proc /dev; do mount --rbind $shared /mnt/root$shared; done
        mount -t tmpfs tmpfs /mnt/root/tmp
        mkdir -p "/mnt/root$0"
        mount --bind "$0" "/mnt/root$0"
        mkdir /mnt/root/tmp/older
        mount --bind "$2" /mnt/root/tmp/older
        INSIDE=yes exec chroot /mnt/root "$0/installer/test-deb.sh" "$1"' "$PWD" "$version" "$older"
    exit
fi

version=$1
debs=$PWD/target/package
arch=$(dpkg --print-architecture)
export XDG_DATA_HOME=/tmp/data XDG_STATE_HOME=/tmp/state HOME=/tmp/home
mkdir -p $HOME
orders() { petunia export orders /tmp/orders.csv >/dev/null && tail -n +2 /tmp/orders.csv | wc -l; }
rehearse() { PETUNIA_JAVA=-Dpetunia.rehearse=$1 timeout 600 xvfb-run -a -s "-screen 0 1366x768x24" petunia; }

# From the system's own packages; what they print is shown when they fail only.
install() { apt-get install --yes --no-install-recommends "$1" > /tmp/apt.log 2>&1 || fail "$(cat /tmp/apt.log)"; }

step "an older one is installed, and fills a demo shop"
apt-get update > /tmp/apt.log 2>&1 || fail "$(cat /tmp/apt.log)"
install /tmp/older/older.deb
[ -x /usr/bin/petunia ] || fail "There is no command petunia."
older=$(dpkg-query --show --showformat='${Version}' petunia)
petunia demo >/dev/null
before=$(orders)

step "is upgraded from $older with the data kept"
install "$debs/petunia_${version}_$arch.deb"
[ "$(dpkg-query --show --showformat='${Version}' petunia)" = "$version" ] || fail "The upgrade did not come."
[ "$(orders)" = "$before" ] || fail "The upgrade lost orders."
petunia check

step "starts with its cache"
! command -v desktop-file-validate >/dev/null || desktop-file-validate /usr/share/applications/petunia.desktop
told=$(PETUNIA_JAVA=-XX:AOTMode=on petunia --version) || fail "It does not start with its cache."
[ "${told##* }" = "$version" ] || fail "It says '$told', not $version, so it would hear of no newer one."

step "sells in its window"
rehearse SALE || fail "It did not sell; the log: $(cat $XDG_STATE_HOME/petunia/petunia.log)"
sold=$(orders)
[ "$sold" = $((before + 1)) ] || fail "After the sale there are $sold orders, before it there were $before."

step "prints a label as PDF"
number=$(tail -n 1 /tmp/orders.csv | sed 's/[;,].*//; s/"//g')
petunia label "$number" --to /tmp/label.pdf
[ "$(head -c 4 /tmp/label.pdf)" = %PDF ] || fail "The label of $number is no PDF."

if [ -n "${MARKETPLACE:-}" ]; then
    step "syncs once with the marketplace"
    petunia sync login "$MARKETPLACE" shop <<< 'Ландыши-7'
    petunia sync --once || fail "It did not sync."
fi

step "can be moved, and starts there with its cache"
mv /opt/petunia "/tmp/moved here"
PETUNIA_JAVA=-XX:AOTMode=on "/tmp/moved here/bin/petunia" --version || fail "Moved, it does not start with its cache."
mv "/tmp/moved here" /opt/petunia

step "is removed, and the shop's data stay"
apt-get remove --yes petunia > /tmp/apt.log 2>&1 || fail "$(cat /tmp/apt.log)"
if [ -e /opt/petunia ] || [ -e /usr/bin/petunia ]; then
    fail "Something is left behind."
fi
[ -f $XDG_DATA_HOME/petunia/petunia.mv.db ] || fail "The shop's data are gone."
echo "All is well."
