#!/usr/bin/env bash
# Wraps target/package/Petunia.app into a .dmg:  installer/macos-dmg.sh VERSION
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

version=${1:?"the version, as 1.2.3"}
[ "$(uname)" = Darwin ] || fail "A .dmg is made on macOS alone."
[ -d $made/Petunia.app ] || fail "There is no Petunia.app: run packaging/macos.sh first."
command -v hdiutil >/dev/null || fail "hdiutil is missing; it is a part of macOS."

disk=$(mktemp -d)
trap 'rm -rf "$disk"' EXIT
# ditto keeps the times that the cache asks for.
ditto $made/Petunia.app "$disk/Petunia.app"
ln -s /Applications "$disk/Applications"
hdiutil create -volname Petunia -srcfolder "$disk" -format UDZO -ov "$made/Petunia-$version.dmg"
