#!/usr/bin/env bash
# Makes target/package/Petunia.app, which brings its own Java, and with it the .dmg:  packaging/macos.sh [VERSION]
# (the pom's by default; macOS wants its first number above zero). PETUNIA_DMG=no leaves the .dmg out.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

[ "$(uname)" = Darwin ] || fail "This is no macOS; on Linux it is packaging/linux.sh."
jdk=$(find_jdk)
check_links "$jdk"
[ -x "$jdk/bin/jpackage" ] || fail "The JDK in $jdk has no jpackage: install another build of it."
for tool in mvn codesign; do
    command -v $tool >/dev/null || fail "$tool is missing: install Maven, or Xcode's command line tools."
done

version=${1:-$(pom_version | sed 's/-SNAPSHOT//')}
[[ $version =~ ^[1-9][0-9]*(\.[0-9]+){0,2}$ ]] ||
    fail "'$version' is no version for macOS: one to three numbers, the first above zero. Give it: packaging/macos.sh 1.2.3"

echo "1/5 jars"
make_jars "$version"
date_jars $made/jars

echo "2/5 runtime"
rm -rf $made/work $made/runtime $made/Petunia.app
"$jdk/bin/java" packaging/Runtime.java $made/jars target/javafx $made/work $made/runtime
rm -rf $made/work

echo "3/5 application"
"$jdk/bin/java" -cp "$made/jars/*" packaging/Icons.java packaging/petunia.svg $made/icons
options=()
while read -r option; do
    options+=(--java-options "$option")
done < <(grep -v '^#' packaging/jvm.options)
# shellcheck disable=SC2016 # for the launcher
"$jdk/bin/jpackage" --type app-image --name Petunia --app-version "$version" --dest $made \
    --runtime-image $made/runtime --input $made/jars --main-jar petunia.jar --main-class shop.petunia.Main \
    --icon $made/icons/petunia.icns --mac-package-identifier shop.petunia "${options[@]}" \
    --java-options '-XX:AOTCache=$APPDIR/petunia.aot'

echo "4/5 AOT cache"
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
jars=$made/Petunia.app/Contents/app
# jpackage copies without times.
date_jars $jars
# The launcher's class path, so that the cache fits it.
path=$(sed -n "s|^app.classpath=\$APPDIR|$PWD/$jars|p" $jars/Petunia.cfg | paste -s -d: -)
java() { "$made/Petunia.app/Contents/runtime/Contents/Home/bin/java" @packaging/jvm.options -Duser.home="$data" "$@"; }
java -cp "$path" shop.petunia.Main demo
# See linux.sh.
export JDK_AOT_VM_OPTIONS=-XX:-AOTClassLinking
java -XX:AOTCacheOutput="$PWD/$jars/petunia.aot" -Dpetunia.rehearse=SALE -cp "$path" shop.petunia.Main
[ -f $jars/petunia.aot ] || fail "The rehearsal left no cache."

# The cache came after jpackage's seal, so the seal is made anew: the inner code first, then the whole. Without SIGN, an
# identity of the key chain, it is sealed for this computer alone, and macOS asks before the first start elsewhere.
sign=(--force --sign "${SIGN:--}")
[ -z "${SIGN:-}" ] || sign+=(--timestamp --options runtime --entitlements installer/macos.entitlements)
find $made/Petunia.app/Contents/runtime -type f \( -name '*.dylib' -o -perm -u+x \) -exec codesign "${sign[@]}" {} \;
codesign "${sign[@]}" $made/Petunia.app
codesign --verify --deep --strict $made/Petunia.app || fail "The application's seal does not hold."

echo "5/5 installer"
[ "${PETUNIA_DMG:-yes}" = no ] || installer/macos-dmg.sh "$version"
