#!/bin/bash
# Gets what the tests need and is not there: looks first, then installs as root or by a sudo that asks
# for no password, else stops with the one command to type.
#
# Usage: setup.sh              everything
#        setup.sh packages     the packages of npm alone
#        setup.sh compiler     a C compiler and linker alone, which cargo needs
#        setup.sh deny         cargo-deny alone
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

say() { printf 'setup: %s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

is_installed() { [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# install PACKAGE…: Debian's packages.
install() {
    local command="apt-get install --yes --no-install-recommends $*"
    local as_root=()
    command -v apt-get >/dev/null || stop "this is not Debian; install by its own means: $*"
    if [ "$(id -u)" != 0 ]; then
        as_root=(sudo -n)
        sudo -n true 2>/dev/null || stop "missing: $*; type: sudo apt-get update && sudo $command"
    fi
    say "installing $*"
    # Known packages install at once; otherwise the lists are stale.
    # shellcheck disable=SC2086 # words on purpose
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive $command >/dev/null 2>&1 ||
        { "${as_root[@]}" apt-get update >/dev/null && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive $command >/dev/null; } ||
        stop "could not install; type: sudo apt-get update && sudo $command"
}

compiler() { command -v cc >/dev/null || install gcc libc6-dev; }

cargo_deny() {
    command -v cargo-deny >/dev/null && return
    say 'installing cargo-deny, once; it is compiled, which takes some minutes'
    cargo install --locked --quiet cargo-deny || stop 'could not install; type: cargo install --locked cargo-deny'
}

node_is_new_enough() {
    command -v node >/dev/null && command -v npm >/dev/null &&
        node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)'
}

node_packages() {
    node_is_new_enough || install nodejs npm
    # npm writes this file last, so it is older than the lock only if something is to be done.
    [ node_modules/.package-lock.json -nt package-lock.json ] && return
    say 'installing the packages of e2e/package-lock.json'
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error >&2
}

browser_and_fonts() {
    local missing=()
    [ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || missing+=(chromium)
    command -v sqlite3 >/dev/null || missing+=(sqlite3)
    command -v pdftotext >/dev/null || missing+=(poppler-utils)
    command -v soffice >/dev/null || missing+=(libreoffice-writer-nogui)
    for fonts in fonts-noto-core fonts-noto-cjk; do
        ! command -v dpkg-query >/dev/null || is_installed "$fonts" || missing+=("$fonts")
    done
    [ ${#missing[@]} = 0 ] || install "${missing[@]}"
}

# Validators of the documents that are written, of PyPI.
validators() {
    local packages=conformance/packages
    [ "$packages" -nt conformance/requirements.txt ] && return
    python3 -m pip --version >/dev/null 2>&1 || install python3 python3-pip
    say 'installing the packages of e2e/conformance/requirements.txt'
    rm -rf "$packages"
    python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore \
        --requirement conformance/requirements.txt --target "$packages" >&2
}

case ${1:-all} in
    all) compiler && browser_and_fonts && node_packages && validators ;;
    packages) node_packages ;;
    compiler) compiler ;;
    deny) cargo_deny ;;
    *) stop "unknown: $1; usage: setup.sh [packages|compiler|deny]" ;;
esac
