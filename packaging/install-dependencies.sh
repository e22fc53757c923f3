#!/bin/sh
# Installs what is missing of packaging/dependencies.debian, and nothing that is there.
# usage: packaging/install-dependencies.sh [SECTION...]     sections: build run test (default: all)
# Exit code 69: something is missing and cannot be had (no network, not a Debian system, no rights).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/common.sh"
LC_ALL=C.UTF-8
export LC_ALL

list=${ATALAYA_DEPENDENCIES:-$root/packaging/dependencies.debian}
sections=${*:-build run test}

# Prints the lines of one section without comments.
lines_of() {
    awk -v want="[$1]" '{ sub(/#.*/, "") } /^\[/ { inside = ($1 == want); next } inside && NF { print $1, $2 }' "$list"
}

wanted=""
for section in $sections; do
    found=$(lines_of "$section")
    [ -n "$found" ] || fail 64 "there is no section [$section] in $(basename "$list")."
    wanted="$wanted $found"
done

if ! command -v dpkg-query >/dev/null 2>&1; then
    fail 69 "this system has no dpkg; packaging/README.md says how to build here."
fi

# One question for all packages. A package that dpkg does not know is missing too.
# shellcheck disable=SC2086
installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | awk '$1 == "installed" { print $2 }' || true)
missing=""
for package in $wanted; do
    case "
$installed
" in
    *"
$package
"*) ;;
    *) missing="$missing $package" ;;
    esac
done

by_command=$(lines_of command)
while read -r command package; do
    if [ -n "$command" ] && ! command -v "$command" >/dev/null 2>&1; then
        missing="$missing $package"
    fi
done <<LINES
$by_command
LINES

if [ -z "$missing" ]; then
    say "all packages are installed"
    exit 0
fi
say "missing:$missing"

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || fail 69 "installing packages needs root: run this as root, or install sudo."
    as_root="sudo"
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# apt with patience for other package managers, none for a dead network, and no questions.
apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=2 \
        -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30 -o Dpkg::Use-Pty=0 "$@"
}

no_network() {
    grep -qE 'Temporary failure resolving|Could not resolve|Unable to connect|Could not connect|Network is unreachable|Failed to fetch|Unable to locate package|has no installation candidate' "$log"
}

say "reading the package lists"
apt update >"$log" 2>&1 || true # old lists may do; the installation decides

case " $missing " in
*" postfix "*)
    # Only the program is wanted: the tests start their own instance with their own configuration.
    if command -v debconf-set-selections >/dev/null 2>&1; then
        echo "postfix postfix/main_mailer_type select No configuration" | $as_root debconf-set-selections
    fi
    ;;
esac

# Never takes away what the owner of the machine installed, unless told to.
keep="--no-remove"
if [ "${ATALAYA_ALLOW_REMOVE:-0}" = 1 ]; then
    keep=""
fi

say "installing"
# shellcheck disable=SC2086
if ! apt install --no-install-recommends $keep $missing >>"$log" 2>&1; then
    if no_network; then
        fail 69 "packages are missing and the package server cannot be reached, so connect this machine and run again."
    fi
    tail -n 25 "$log" >&2
    if grep -q 'Packages need to be removed but remove is disabled' "$log"; then
        fail 69 "other packages stand in the way (above); ATALAYA_ALLOW_REMOVE=1 lets apt remove them."
    fi
    fail 69 "apt-get could not install the missing packages (its last lines are above)."
fi
say "installed:$missing"
