# From clone to a running platform: `make run`. Everything else: `make help`.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# A shell that rustup has not been told about still finds its tools.
export PATH := $(HOME)/.cargo/bin:$(PATH)

TARGET := $(or $(CARGO_TARGET_DIR),target)
PLATFORM := $(TARGET)/release/baraza
FIRST_ADMINISTRATOR ?= admin@baraza.example

# One selection of crates for building, testing and linting, so that cargo builds each dependency
# once. The bundler is a tool of its own.
CRATES := --workspace --exclude bundle
# cargo-nextest where it is installed, else cargo itself. Neither stops at the first failure.
NEXTEST := $(shell PATH="$(PATH)" command -v cargo-nextest)
tests = $(if $(NEXTEST),cargo nextest run --no-fail-fast --no-tests pass,cargo test --no-fail-fast)

.PHONY: help
help: ## what can be done
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: tools ## build what is missing and serve http://127.0.0.1:3000 on ./data
	@cargo run --quiet --package bundle -- --release
	@cargo build --release --package server
	@$(MAKE) --no-print-directory first-run
	@exec $(PLATFORM) serve

# What is done once. Where it was interrupted it is done again: the import changes nothing the second
# time, and an account that was made already gets a new link.
.PHONY: first-run
first-run:
	@if [ ! -e data/first-run ]; then \
	    $(PLATFORM) import council-2017; \
	    echo 'The first administrator sets a password here; the link works once:'; \
	    $(PLATFORM) user add $(FIRST_ADMINISTRATOR) --role administrator 2>/dev/null \
	        || $(PLATFORM) user link $(FIRST_ADMINISTRATOR); \
	    touch data/first-run; \
	fi

.PHONY: test
test: tools ## install what the tests need and run all of them
	@e2e/setup.sh
	@cargo run --quiet --package bundle
	@failed=; \
	server/tests/postgres.sh $(tests) $(CRATES) || failed="$$failed rust"; \
	$(tests) --package bundle || failed="$$failed bundle"; \
	(cd e2e && BARAZA_BINARY="$(abspath $(TARGET))/debug/baraza" npx --no playwright test) || failed="$$failed journeys"; \
	if [ -n "$$failed" ]; then echo "make test: failed:$$failed" >&2; exit 1; fi

.PHONY: check
check: tools ## format, lints, documentation, licences, sentences, types
	cargo fmt --all --check
	cargo clippy $(CRATES) --all-targets -- --deny warnings
	cargo clippy --package bundle --all-targets -- --deny warnings
	cargo clippy --package app --no-default-features --features hydrate -- --deny warnings
	RUSTDOCFLAGS='--deny warnings' cargo doc $(CRATES) --no-deps
	$(tests) --package house
	@e2e/setup.sh deny
	cargo deny check bans licenses sources
	@if cargo deny fetch db; then cargo deny check advisories; \
	else echo 'make check: the database of advisories cannot be reached from here, so nothing was asked about advisories' >&2; fi
	@e2e/setup.sh packages
	cd e2e && npm run --silent types

.PHONY: gallery
gallery: tools ## accept how pages, mails and the report of 2017 read now; then read the difference
	@BARAZA_SNAPSHOTS=write cargo test --quiet --package app --features ssr --test gallery
	@BARAZA_SNAPSHOTS=write cargo test --quiet $(CRATES) --test all golden_2017
	@git diff --stat -- app/tests/snapshots server/tests/golden

.PHONY: bench
bench: tools ## measure what is promised, as a table
	@cargo run --quiet --package bundle -- --release
	@server/tests/postgres.sh --durable cargo bench --package server

.PHONY: tools
tools:
	@command -v cargo >/dev/null || { echo 'Rust is missing; type: curl --proto =https --tlsv1.2 -sSf https://sh.rustup.rs | sh' >&2; exit 1; }
	@command -v cc >/dev/null || e2e/setup.sh compiler
