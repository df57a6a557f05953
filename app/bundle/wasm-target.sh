#!/bin/sh
# Finds or makes a compiler for wasm32-unknown-unknown and prints, for `bundle`, how to call it:
#   CARGO=…  RUSTC=…  and, where the standard library is one that was built here, SYSROOT=…  LINKER=…
#
# Usage: wasm-target.sh FOLDER     (FOLDER keeps what has to be built; all progress goes to stderr)
#
# In this order: the toolchain in use has the target; the library was built here before; rustup can
# add the target; Debian's own compiler, whose sources match it, builds the library once (a minute).
set -eu

target=wasm32-unknown-unknown
work=${1:?usage: wasm-target.sh FOLDER}
mkdir -p "$work"
work=$(cd "$work" && pwd)
sysroot=$work/sysroot
library=$sysroot/lib/rustlib/$target/lib
packages="rustc-web cargo-web rust-web-src lld-22"
# The oldest compiler that the workspace takes: its `rust-version`.
oldest=94

say() { printf 'wasm-target: %s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

has_target() {
    command -v rustc >/dev/null && ls "$(rustc --print sysroot)/lib/rustlib/$target/lib/"libstd-*.rlib >/dev/null 2>&1
}

answer_toolchain() {
    printf 'CARGO=%s\nRUSTC=%s\n' "$(command -v cargo)" "$(command -v rustc)"
    exit 0
}

answer_debian() {
    printf 'CARGO=/usr/bin/cargo\nRUSTC=/usr/bin/rustc\nSYSROOT=%s\nLINKER=/usr/bin/wasm-ld-22\n' "$sysroot"
    exit 0
}

# The library fits exactly one compiler: the one that built it.
built() { [ -x /usr/bin/rustc ] && [ "$(cat "$sysroot/compiler" 2>/dev/null)" = "$(/usr/bin/rustc --version --verbose)" ]; }

add_by_rustup() {
    command -v rustup >/dev/null || return 1
    say "adding $target to the toolchain in use"
    rustup target add "$target" >&2
}

debian_is_ready() {
    for package in $packages; do
        dpkg -s "$package" 2>/dev/null | grep -q '^Status: .* installed$' || return 1
    done
}

install_debian() {
    command -v apt-get >/dev/null ||
        stop "no compiler for $target; type: rustup target add $target"
    command="apt-get install --yes --no-install-recommends --no-remove $packages"
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        stop "no compiler for $target; type: sudo $command"
    fi
    say "installing Debian's compiler: $packages"
    # Known packages install at once; otherwise the lists are stale.
    # shellcheck disable=SC2086 # words on purpose
    $as_root env DEBIAN_FRONTEND=noninteractive $command >&2 2>/dev/null ||
        { $as_root apt-get update >&2 && $as_root env DEBIAN_FRONTEND=noninteractive $command >&2; } ||
        stop "the packages could not be installed; type: sudo apt-get update && sudo $command"
}

minor() { /usr/bin/rustc --version | sed 's/^rustc 1\.\([0-9]*\).*/\1/'; }

build_library() {
    [ "$(minor)" -ge "$oldest" ] || stop "Debian's $(/usr/bin/rustc --version) is older than 1.$oldest; add the security archive to apt's sources"
    say "building the standard library for $target once"
    seed=$work/std
    rm -rf "$seed" "$sysroot"
    mkdir -p "$seed/src" "$library"
    : >"$seed/src/lib.rs"
    cat >"$seed/Cargo.toml" <<-END
		[package]
		name = "seed"
		edition = "2024"
		[workspace]
	END
    # Bitcode is what lets our own release profile optimise across the library.
    (
        cd "$seed"
        unset RUSTUP_TOOLCHAIN CARGO_BUILD_TARGET CARGO_ENCODED_RUSTFLAGS LD_LIBRARY_PATH
        RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR=$seed/target \
            /usr/bin/cargo build -Zbuild-std=std,panic_abort --target "$target" --release >&2
    ) || stop "the standard library for $target could not be built"
    for file in "$seed/target/$target/release/deps/"*.rlib; do
        case ${file##*/} in libseed-*) ;; *) cp "$file" "$library" ;; esac
    done
    rm -rf "$seed"
    /usr/bin/rustc --version --verbose >"$sysroot/compiler"
}

has_target && answer_toolchain
built && debian_is_ready && answer_debian
add_by_rustup && has_target && answer_toolchain
debian_is_ready || install_debian
built || build_library
answer_debian
