#!/usr/bin/env bash
# Installs the .deb in a throw-away copy of this machine's root, starts it under Xvfb, sells, prints a label as PDF,
# upgrades it with the data kept, moves its folder and removes it:  sudo installer/test-deb.sh [VERSION]
# With MARKETPLACE=http://localhost:8099 it also syncs once with the tests' marketplace (mvn exec:exec@marketplace).
# Nothing of it reaches the machine: the copy is an overlay in memory that only this process sees.
set -euo pipefail
cd "$(dirname "$0")/.."

. packaging/common.sh
fail() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "== $*"; }

if [ "${INSIDE:-}" != yes ]; then
    [ "$(id -u)" = 0 ] || fail "The test must run as root, for a root of its own."
    for tool in unshare xvfb-run dpkg-deb; do
        command -v $tool >/dev/null || fail "$tool is missing: install it."
    done
    version=${1:-$(pom_version | sed 's/-SNAPSHOT//')}
    # An older one to upgrade from; the same program under another number.
    older=$(mktemp -d)
    trap 'rm -rf "$older"' EXIT
    installer/linux-deb.sh 0.0.1 "$older" >/dev/null
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

step "installed"
# The dependencies' own packages are the machine's affair; their libraries must be there to start it.
dpkg --install --force-depends "/tmp/older/petunia_0.0.1_$arch.deb" >/dev/null
[ -x /usr/bin/petunia ] || fail "There is no command petunia."
! command -v desktop-file-validate >/dev/null || desktop-file-validate /usr/share/applications/petunia.desktop

step "starts with its cache, and fills a demo shop"
told=$(PETUNIA_JAVA=-XX:AOTMode=on petunia --version) || fail "It does not start with its cache."
[ "${told##* }" = "$version" ] || fail "It says '$told', not $version, so it would hear of no newer one."
petunia demo >/dev/null
before=$(orders)

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
    sold=$(orders)
fi

step "is upgraded with the data kept"
dpkg --install --force-depends "$debs/petunia_${version}_$arch.deb" >/dev/null
[ "$(dpkg-query --show --showformat='${Version}' petunia)" = "$version" ] || fail "The upgrade did not come."
[ "$(orders)" = "$sold" ] || fail "The upgrade lost orders."
petunia check
rehearse SCAN || fail "It does not start after the upgrade."

step "can be moved, and starts there with its cache"
mv /opt/petunia "/tmp/moved here"
PETUNIA_JAVA=-XX:AOTMode=on "/tmp/moved here/bin/petunia" --version || fail "Moved, it does not start with its cache."
mv "/tmp/moved here" /opt/petunia

step "is removed, and the shop's data stay"
dpkg --remove --force-depends petunia >/dev/null
if [ -e /opt/petunia ] || [ -e /usr/bin/petunia ]; then
    fail "Something is left behind."
fi
[ -f $XDG_DATA_HOME/petunia/petunia.mv.db ] || fail "The shop's data are gone."
echo "All is well."
