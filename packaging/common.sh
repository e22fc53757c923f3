# Shared by the scripts of this folder, which source it after setting `root`. POSIX sh.
# shellcheck shell=sh disable=SC2154

# Objects are shared by all clones and build folders of this machine.
CCACHE_BASEDIR=$root
CCACHE_NOHASHDIR=1
CCACHE_SLOPPINESS=time_macros,include_file_mtime,include_file_ctime
export CCACHE_BASEDIR CCACHE_NOHASHDIR CCACHE_SLOPPINESS

say() { printf '%s\n' "$*"; }

# fail CODE SENTENCE
fail() {
    code=$1
    shift
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit "$code"
}

# step NAME COMMAND...: runs the command, prints its name before and its duration after, ends the script when it fails.
step() {
    name=$1
    shift
    say "== $name"
    started=$(date +%s)
    rc=0
    "$@" || rc=$?
    took=$(($(date +%s) - started))
    if [ "$rc" -ne 0 ]; then
        say "== $name: failed after $took s"
        exit "$rc"
    fi
    say "== $name: $took s"
}

# Jobs that fit this machine: one a core, but at least 1.5 GB of free memory each.
jobs_that_fit() {
    cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    if [ -r /proc/meminfo ]; then
        fit=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo)
        if [ "${fit:-0}" -lt 1 ]; then
            fit=1
        fi
        if [ "$fit" -lt "$cores" ]; then
            cores=$fit
        fi
    fi
    echo "$cores"
}

# The dependencies of the named sections. ATALAYA_SKIP_INSTALL=1 leaves the system alone.
install_missing() {
    if [ "${ATALAYA_SKIP_INSTALL:-0}" = 1 ]; then
        say "installing nothing, as ATALAYA_SKIP_INSTALL=1 asks"
        return 0
    fi
    sh "$root/packaging/install-dependencies.sh" "$@"
}

# configure PRESET: quiet when all is well. A configured folder is left to ninja, which runs CMake again by itself.
configure() {
    mkdir -p "$root/build/$1"
    log=$root/build/$1/configure.log
    if [ -f "$root/build/$1/build.ninja" ]; then
        say "build/$1 is configured"
        return 0
    fi
    if ! (cd "$root" && cmake --preset "$1") >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$root/build/$1/build.ninja"
        return 1
    fi
}

# build PRESET [TARGET...]: a line for every tenth of the way, and whatever the compiler has to say.
build() {
    preset=$1
    shift
    result=$root/build/$preset/build.result
    echo 1 >"$result"
    {
        if (cd "$root" && cmake --build "build/$preset" -j "$(jobs_that_fit)" ${1:+--target "$@"}) 2>&1; then
            echo 0 >"$result"
        fi
    } | awk '
        match($0, /^\[[0-9]+\/[0-9]+\]/) {
            split(substr($0, 2, RLENGTH - 2), part, "/")
            tenth = int(part[1] * 10 / part[2])
            if (tenth != last) { print; fflush(); last = tenth }
            next
        }
        { print; fflush() }'
    return "$(cat "$result")"
}
