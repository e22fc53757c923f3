#!/bin/sh
# From a clean clone to a test result: installs what is missing, builds, runs the tests.
# usage: packaging/test.sh [--preset ci|asan|...] [--long] [-R REGEX]
#   --preset  which preset of CMakePresets.json to build (default ci)
#   --long    also the tests labelled "long"
#   -R        only the tests whose name matches
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/common.sh"

preset=ci
long=0
only=""
usage="usage: packaging/test.sh [--preset ci|asan] [--long] [-R REGEX]"
while [ $# -gt 0 ]; do
    case $1 in
    --preset | -R)
        [ $# -ge 2 ] || fail 64 "$1 needs a value; $usage"
        if [ "$1" = -R ]; then only=$2; else preset=$2; fi
        shift
        ;;
    --long) long=1 ;;
    -h | --help)
        say "$usage"
        exit 0
        ;;
    *) fail 64 "unknown argument '$1'; $usage" ;;
    esac
    shift
done
grep -q "\"name\": \"$preset\"" "$root/CMakePresets.json" || fail 64 "there is no preset '$preset'."

# Sanitizers stop at the first finding and say where it came from.
suppressions=$root/tests/support/leaks.supp
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_stack_use_after_return=1:strict_string_checks=1}"
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1}"
export LSAN_OPTIONS="${LSAN_OPTIONS:-suppressions=$suppressions:print_suppressions=0}"
export TSAN_OPTIONS="${TSAN_OPTIONS:-halt_on_error=1}"

run_tests() {
    set -- --test-dir "$root/build/$preset" -j 2 --output-on-failure --no-tests=error \
        --output-junit "$root/build/$preset/test-results.xml"
    if [ "$long" -eq 0 ]; then
        set -- "$@" -LE '^long$'
    fi
    if [ -n "$only" ]; then
        set -- "$@" -R "$only"
    fi
    ctest "$@"
}

step "dependencies" install_missing build run test
step "configure $preset" configure "$preset"
step "build $preset" build "$preset"
say "== test $preset"
run_tests # last, so that ctest's own summary and exit code end the run
