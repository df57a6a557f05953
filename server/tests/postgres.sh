#!/bin/sh
# Starts a throw-away PostgreSQL, runs a command with BARAZA_TEST_POSTGRES_URL set, and stops it:
#   server/tests/postgres.sh cargo nextest run
# Without a command it prints the address and waits to be stopped.
#   --durable   as a production server: fsync on (for measurements); tests go without
set -eu

fsync=off
if [ "${1:-}" = --durable ]; then fsync=on; shift; fi

# The newest server that is installed, else the distribution's.
find_server() {
    for file in "$(command -v initdb || true)" $(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V -r); do
        if [ -x "$file" ]; then dirname "$(readlink -f "$file")"; return; fi
    done
}
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

bin=$(find_server)
if [ -z "$bin" ]; then
    echo "postgres.sh: installing PostgreSQL" >&2
    as_root apt-get install -y -qq postgresql >/dev/null 2>&1 || {
        as_root apt-get update -qq >/dev/null 2>&1 && as_root apt-get install -y -qq postgresql >/dev/null 2>&1
    } || { echo "postgres.sh: no PostgreSQL here; install it first: sudo apt-get install postgresql" >&2; exit 1; }
    bin=$(find_server)
fi

# The server refuses to run as root: then it runs as an ordinary user.
folder=$(mktemp -d)
if [ "$(id -u)" = 0 ]; then
    user=nobody
    ! id postgres >/dev/null 2>&1 || user=postgres
    chown "$user" "$folder"
    run() { setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups env HOME="$folder" "$@"; }
else
    run() { "$@"; }
fi
cd "$folder"
stop() {
    run "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

run "$bin/initdb" -D "$folder/data" -U baraza -A trust -E UTF8 --locale=C -N >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
# A port that is taken makes the start fail; then another is tried.
for attempt in 1 2 3 4 5; do
    port=$(shuf -i 20000-59999 -n 1)
    options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=$fsync"
    options="$options -c synchronous_commit=$fsync -c full_page_writes=$fsync -c max_connections=300"
    if run "$bin/pg_ctl" -D "$folder/data" -o "$options" -l "$folder/data/log" -w start >/dev/null 2>&1; then break; fi
    if [ "$attempt" = 5 ]; then cat "$folder/data/log" >&2; exit 1; fi
done

export BARAZA_TEST_POSTGRES_URL="postgres://baraza@127.0.0.1:$port"
cd "$OLDPWD"
if [ "$#" -gt 0 ]; then
    "$@"
else
    echo "$BARAZA_TEST_POSTGRES_URL"
    # Woken by a signal, which ends it.
    while :; do sleep 3600 & wait $!; done
fi
