#!/usr/bin/env bash
# Makes target/package/petunia, a folder that runs anywhere on this kind of Linux without a Java of its own, and with it
# the .deb:  packaging/linux.sh [VERSION]  (the pom's by default). PETUNIA_DEB=no leaves the .deb out.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

jdk=$(find_jdk)
check_links "$jdk"
command -v mvn >/dev/null || fail "Maven is missing: install it."
[ "${PETUNIA_DEB:-yes}" = no ] || command -v dpkg-deb >/dev/null ||
    fail "dpkg-deb is missing: install dpkg, or set PETUNIA_DEB=no for the folder alone."

version=${1:-$(pom_version | sed 's/-SNAPSHOT//')}
[[ $version =~ ^[0-9]+(\.[0-9]+){0,2}$ ]] || fail "'$version' is no version: it has one to three numbers, as 1.2.3."
app=$made/petunia

echo "1/5 jars"
make_jars "$version"

echo "2/5 runtime"
# Linking takes minutes on a slow machine, and its outcome only hangs on the JDK, the libraries and what our code imports.
stamp=$({
    ls $made/jars target/javafx
    cat "$jdk/release" packaging/Runtime.java
    grep -rhoE '^import (static )?javax?\.[a-z.]+' src/main/java | sort -u
} | sha256sum)
if [ "$(cat $made/runtime.stamp 2>/dev/null)" != "$stamp" ]; then
    rm -rf $made/work $made/runtime
    "$jdk/bin/java" packaging/Runtime.java $made/jars target/javafx $made/work $made/runtime
    rm -rf $made/work
    echo "$stamp" > $made/runtime.stamp
fi

echo "3/5 folder"
rm -rf $app
mkdir -p $app/bin $app/lib
cp -a $made/runtime $app/runtime
cp $made/jars/*.jar packaging/jvm.options $app/lib/
cp LICENSE $app/
install -m 755 packaging/petunia.sh $app/bin/petunia
"$jdk/bin/java" -cp "$made/jars/*" packaging/Icons.java packaging/petunia.svg $app/icons
cp packaging/petunia.svg $app/icons/
date_jars $app/lib

echo "4/5 AOT cache"
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export XDG_DATA_HOME=$data XDG_STATE_HOME=$data/state
$app/bin/petunia demo >"$data/demo.log"
petunia=("$app/bin/petunia")
# Relative, because PETUNIA_JAVA is parted at blanks, which this folder's path may hold.
options=-XX:AOTCacheOutput=$app/lib/petunia.aot
if command -v xvfb-run >/dev/null; then
    petunia=(xvfb-run -a -s "-screen 0 1366x768x24" "${petunia[@]}")
    options+=" -Dpetunia.rehearse=SALE"
else
    echo "    Xvfb is missing, so the cache learns from the tour alone; the window starts a little slower."
    petunia+=(tour "$data/tour")
fi
# Linked, all classes of the cache would be loaded before main begins, seen or not; so each is loaded when it is needed.
export JDK_AOT_VM_OPTIONS=-XX:-AOTClassLinking
if ! PETUNIA_JAVA=$options timeout 600 "${petunia[@]}" >"$data/rehearsal.log" 2>&1; then
    cat "$data/rehearsal.log" "$data/state/petunia/petunia.log" >&2
    fail "The rehearsal failed, so there is no cache."
fi

# Somewhere else the cache must still be good: with AOTMode=on Java refuses to start without it.
cp -a $app "$data/moved"
PETUNIA_JAVA=-XX:AOTMode=on "$data/moved/bin/petunia" --version >/dev/null ||
    fail "The folder does not start with its cache where it was moved to."

echo "5/5 installer"
[ "${PETUNIA_DEB:-yes}" = no ] || installer/linux-deb.sh "$version"
du -sh $app | sed 's/^/Made: /'
