# Read by the shell scripts here and in installer/, from the project's folder: what they all look for and say.
# shellcheck shell=bash disable=SC2034 # some read $made, some do not
made=target/package

fail() { echo "$*" >&2; exit 1; }

# A JDK 25 or later: the one that JAVA_HOME names, the one on the path, or one in the system's usual place.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /-/-)")")")" \
        "$(/usr/libexec/java_home -v 25 2>/dev/null || true)" /usr/lib/jvm/*; do
        if grep -qsE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release" && [ -x "$home/bin/jlink" ]; then
            echo "$home"
            return
        fi
    done
    fail "A JDK 25 with jlink is missing: install one, or let JAVA_HOME name it."
}

# Whether the JDK $1 can make a runtime.
check_links() {
    [ -d "$1/jmods" ] || "$1/bin/jlink" --help | grep -q 'run-time image enabled' ||
        fail "The JDK in $1 has no jmods and cannot link from itself: install its jmods package, or another build of it."
}

pom_version() { sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml; }

# The program's jars as version $1, in $made/jars.
make_jars() {
    rm -rf $made/jars
    # shellcheck disable=SC2086 # several options
    mvn -B -q ${MAVEN_OPTIONS:-} -Dpetunia.version="$1" -DskipTests package dependency:copy-dependencies@gather-jars
    cp "target/petunia-$(pom_version).jar" $made/jars/petunia.jar
}

# All jars below $1 get the one time that the AOT cache asks for: app.AotCache knows it.
date_jars() { find "$1" -name '*.jar' -exec env TZ=UTC touch -t 202601010000 {} +; }
