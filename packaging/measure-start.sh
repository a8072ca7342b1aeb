#!/usr/bin/env bash
# Measures the packaged program's start by stage, with and without its AOT cache, beside an empty JavaFX window on the
# same runtime, all under Xvfb:  packaging/measure-start.sh [RUNS]  (5 by default). Of each stage the least is told, in
# milliseconds, because a machine that does other things too can only make a start slower. PETUNIA_HOME names another folder than the one built here.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

app=${PETUNIA_HOME:-$PWD/target/package/petunia}
[ -f "$app/lib/petunia.aot" ] || fail "There is no application folder with a cache: run packaging/linux.sh first."
command -v xvfb-run >/dev/null || fail "xvfb-run is missing: install it."
[ "${MEASURING:-}" = yes ] || exec env MEASURING=yes xvfb-run -a -s "-screen 0 1366x768x24" "$PWD/packaging/measure-start.sh" "$@"

runs=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_STATE_HOME=$work/state
stages=(java window database screen product)

echo "A demo shop and an empty window are prepared…"
XDG_DATA_HOME=$work/shop "$app/bin/petunia" demo >/dev/null
# The system's javac may be older than the runtime: JavaFX's classes lie in Maven's jars.
jdk=$(find_jdk)
"$jdk/bin/javac" --module-path target/javafx --add-modules javafx.controls -d "$work/empty" packaging/EmptyWindow.java
"$jdk/bin/jar" --create --file "$work/empty.jar" -C "$work/empty" .

# Both take the place of the shell that they are called in.
empty() { exec "$app/runtime/bin/java" @"$app/lib/jvm.options" "$@" -cp "$work/empty.jar" EmptyWindow; }
petunia() { exec "$app/runtime/bin/java" @"$app/lib/jvm.options" "$@" -jar "$app/lib/petunia.jar"; }

(empty -XX:AOTCacheOutput="$work/empty.aot" -Dpetunia.ends=true -Dpetunia.stages=/dev/null >/dev/null 2>&1)

# One start of $1 with the options that follow, until its last stage $2 is written, and $3 seconds more.
start() {
    local what=$1 last=$2 more=$3 file=$work/stages pid
    shift 3
    rm -rf "$file" "$work/data"
    cp -r "$work/shop" "$work/data"
    XDG_DATA_HOME=$work/data "$what" "$@" -Dpetunia.stages="$file" -Dpetunia.started="$(date +%s%3N)" >/dev/null 2>&1 &
    pid=$!
    for _ in $(seq 600); do
        grep -qs "^$last " "$file" && break
        sleep 0.1
    done
    grep -qs "^$last " "$file" || { kill -9 "$pid"; fail "$what did not come to '$last' within a minute."; }
    sleep "$more"
    cat "$file"
    # Both kinds: all of its pages, and those that only this program has and no file backs.
    awk '/^VmRSS/ {print "resident", int($2 / 1024)} /^RssAnon/ {print "own", int($2 / 1024)}' "/proc/$pid/status"
    kill -9 "$pid"
    wait "$pid" 2>/dev/null || true
}

# The least of each stage in $1.
least() { awk '!($1 in l) || $2 < l[$1] {l[$1] = $2} END {for (s in l) print s, l[s]}' "$1"; }
value() { awk -v stage="$2" '$1 == stage {print $2}' "$1"; }

scan=-Dpetunia.rehearse=SCAN
for _ in $(seq "$runs"); do
    start empty window 0 >> "$work/empty-plain"
    start empty window 0 -XX:AOTCache="$work/empty.aot" >> "$work/empty-cached"
    start petunia product 0 $scan >> "$work/petunia-plain"
    start petunia product 0 $scan -XX:AOTCache="$app/lib/petunia.aot" >> "$work/petunia-cached"
done
start petunia screen 15 > "$work/memory-plain"
start petunia screen 15 -XX:AOTCache="$app/lib/petunia.aot" > "$work/memory-cached"
for kind in empty-plain empty-cached petunia-plain petunia-cached; do
    least "$work/$kind" > "$work/$kind.least"
done

echo "milliseconds since the start, the least of $runs; $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
printf '%-34s %10s %10s\n' "" "no cache" "AOT cache"
printf '%-34s %10s %10s\n' "an empty window's first frame" \
    "$(value "$work/empty-plain.least" window)" "$(value "$work/empty-cached.least" window)"
names=("main begins" "first frame, takes keys" "the database is open" "the first screen is drawn" "a product scanned, on the screen")
for i in "${!stages[@]}"; do
    printf '%-34s %10s %10s\n' "${names[$i]}" "$(value "$work/petunia-plain.least" "${stages[$i]}")" \
        "$(value "$work/petunia-cached.least" "${stages[$i]}")"
done
for kind in resident own; do
    printf '%-34s %10s %10s\n' "MB $kind, 15 s after" "$(value "$work/memory-plain" $kind)" "$(value "$work/memory-cached" $kind)"
done
awk -v a="$(value "$work/petunia-cached.least" window)" -v b="$(value "$work/empty-cached.least" window)" \
    'BEGIN {printf "first frame : empty window = %.2f (goal 1.5)\n", a / b}'
