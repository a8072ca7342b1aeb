#!/bin/sh
# Starts Petunia from wherever its folder lies; what is given goes to the program. PETUNIA_JAVA: more options for Java.
set -eu
home=$(dirname "$(dirname "$(readlink -f "$0")")")
# A command has no window to open quickly and may have much to do: then both of Java's compilers.
compilers=
[ $# = 0 ] || compilers=-XX:TieredStopAtLevel=4
set -- -jar "$home/lib/petunia.jar" "$@"
[ ! -f "$home/lib/petunia.aot" ] || set -- -XX:AOTCache="$home/lib/petunia.aot" "$@"
# shellcheck disable=SC2086 # several options
exec "$home/runtime/bin/java" @"$home/lib/jvm.options" $compilers ${PETUNIA_JAVA:-} "$@"
