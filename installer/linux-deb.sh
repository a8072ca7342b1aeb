#!/usr/bin/env bash
# Wraps the folder that packaging/linux.sh made into target/package/petunia_VERSION_ARCH.deb, or into another folder:
#   installer/linux-deb.sh VERSION [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

version=${1:?"the version, as 1.2.3"}
[ -x $made/petunia/bin/petunia ] || fail "There is no application folder: run packaging/linux.sh first."
command -v dpkg-deb >/dev/null || fail "dpkg-deb is missing: install dpkg."

root=$made/deb
arch=$(dpkg --print-architecture)
rm -rf $root
mkdir -p $root/DEBIAN $root/opt $root/usr/bin $root/usr/share/applications $root/usr/share/doc/petunia
# With their times, which the cache asks for.
cp -a $made/petunia $root/opt/petunia
ln -s /opt/petunia/bin/petunia $root/usr/bin/petunia
cp installer/petunia.desktop $root/usr/share/applications/
for png in "$made"/petunia/icons/petunia-*.png; do
    size=${png##*-}
    size=${size%.png}
    install -D -m 644 "$png" $root/usr/share/icons/hicolor/"${size}x$size"/apps/petunia.png
done
install -D -m 644 packaging/petunia.svg $root/usr/share/icons/hicolor/scalable/apps/petunia.svg
cp LICENSE $root/usr/share/doc/petunia/copyright
find $root -type d -exec chmod 755 {} +

sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$(du -sk $root | cut -f1)/" \
    installer/control > $root/DEBIAN/control
# Debian 12, Ubuntu 22.04 and later read zstd; xz takes minutes for a few megabytes less.
deb=${2:-$made}/petunia_${version}_$arch.deb
dpkg-deb --root-owner-group -Zzstd -z6 --build $root "$deb.part"
mv "$deb.part" "$deb"
rm -rf $root
