#!/bin/sh
# From a clean clone to the open workstation: installs what is missing, builds the release, opens the sample company on an
# embedded broker. Without a screen it draws on a virtual one and saves a picture instead.
# usage: packaging/run.sh [--screenshot FILE] [--build-only]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/common.sh"

screenshot=""
build_only=0
while [ $# -gt 0 ]; do
    case $1 in
    --screenshot)
        [ $# -ge 2 ] || fail 64 "--screenshot needs a file name."
        screenshot=$2
        shift
        ;;
    --build-only) build_only=1 ;;
    -h | --help)
        say "usage: packaging/run.sh [--screenshot FILE] [--build-only]"
        exit 0
        ;;
    *) fail 64 "unknown argument '$1'; usage: packaging/run.sh [--screenshot FILE] [--build-only]" ;;
    esac
    shift
done

step "dependencies" install_missing build run
step "configure release" configure release
step "build atalaya, atalaya-broker, atalayactl" build release atalaya atalaya-broker atalayactl
[ "$build_only" -eq 0 ] || exit 0

atalaya=$root/build/release/bin/atalaya

# A screen is there when one is named and answers.
has_screen() {
    [ -z "${WAYLAND_DISPLAY:-}" ] || return 0
    [ -n "${DISPLAY:-}" ] || return 1
    ! command -v xdpyinfo >/dev/null 2>&1 || xdpyinfo >/dev/null 2>&1
}

if has_screen; then
    if [ -n "$screenshot" ]; then
        "$atalaya" --sample --screenshot "$screenshot"
        say "picture of the window: $screenshot"
        exit 0
    fi
    say "== opening the workstation with the sample company"
    exec "$atalaya" --sample
fi

scratch=$(mktemp -d)
screen_pid=""
# shellcheck disable=SC2317 # called by the trap
close_screen() {
    [ -z "$screen_pid" ] || kill "$screen_pid" 2>/dev/null || true
    rm -rf "$scratch"
}
trap close_screen EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The X server picks a free display number itself and writes it to descriptor 3 when it is ready.
mkfifo "$scratch/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
screen_pid=$!
read -r number <"$scratch/display" || fail 70 "no virtual screen could be started: $(tail -n 1 "$scratch/xvfb.log")"

: "${screenshot:=$root/build/release/atalaya.png}"
say "== no screen here: drawing on virtual display :$number"
DISPLAY=":$number" QT_QPA_PLATFORM=xcb "$atalaya" --sample --screenshot "$screenshot"
say "picture of the window: $screenshot"
