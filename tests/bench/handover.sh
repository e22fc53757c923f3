#!/usr/bin/env bash
# Starts a RabbitMQ and a PostgreSQL of its own in a temporary folder beside the build, runs handover_bench against
# both and the broker, and ends them. Arguments go to the benchmark. What is not installed is left out.
#   tests/bench/handover.sh build/release [--seconds 10 --rounds 3 ...]
set -euo pipefail
build=$(realpath "${1:?the build folder}")
shift
ulimit -n 4096
work=$(mktemp -d "$build/bench/handover.XXXXXX")
options=()
rabbit=''
postgres=''

freePort() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Servers refuse to run as root: then they run as the users that their packages made.
as() {
    if [ "$(id -u)" = 0 ]; then setpriv --reuid="$1" --regid="$1" --init-groups "${@:2}"; else "${@:2}"; fi
}

finish() {
    [ -n "$rabbit" ] && { runRabbit rabbitmqctl -q stop >> "$work/rabbit.log" 2>&1 || kill "$rabbit" || true; wait "$rabbit" || true; }
    [ -n "$rabbit" ] && ERL_EPMD_PORT="$epmdPort" epmd -kill > /dev/null 2>&1 || true
    [ -n "$postgres" ] && as postgres "$pgBin/pg_ctl" -D "$work/postgres/data" -m fast stop > /dev/null || true
    rm -rf "$work"
}
trap finish EXIT
chmod 755 "$work"

runRabbit() {
    as rabbitmq env HOME="$work/rabbit" RABBITMQ_NODENAME="handover@localhost" RABBITMQ_NODE_PORT="$amqp" \
        RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 RABBITMQ_DIST_PORT="$dist" ERL_EPMD_PORT="$epmdPort" ERL_EPMD_ADDRESS=127.0.0.1 \
        RABBITMQ_MNESIA_BASE="$work/rabbit/mnesia" RABBITMQ_LOG_BASE="$work/rabbit/log" RABBITMQ_CONFIG_FILE="$work/rabbit/none" \
        RABBITMQ_ENABLED_PLUGINS_FILE="$work/rabbit/plugins" RABBITMQ_PID_FILE="$work/rabbit/pid" \
        RABBITMQ_CONF_ENV_FILE="$work/rabbit/env" \
        RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="-kernel inet_dist_use_interface {127,0,0,1}" "/usr/lib/rabbitmq/bin/$1" "${@:2}"
}

if [ -x /usr/lib/rabbitmq/bin/rabbitmq-server ]; then
    amqp=$(freePort)
    dist=$(freePort)
    epmdPort=$(freePort)
    mkdir -p "$work/rabbit"
    echo '[].' > "$work/rabbit/plugins"
    : > "$work/rabbit/env"
    [ "$(id -u)" = 0 ] && chown -R rabbitmq "$work/rabbit"
    runRabbit rabbitmq-server > "$work/rabbit.log" 2>&1 &
    rabbit=$!
    runRabbit rabbitmqctl -q wait --timeout 90 "$work/rabbit/pid" > /dev/null 2>> "$work/rabbit.log" ||
        { cat "$work/rabbit.log"; exit 1; }
    options+=(--amqp "$amqp")
fi

pgBin=$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | tail -1 || true)
if [ -n "$pgBin" ]; then
    port=$(freePort)
    mkdir -p "$work/postgres"
    [ "$(id -u)" = 0 ] && chown postgres "$work/postgres"
    as postgres "$pgBin/initdb" -D "$work/postgres/data" -U bench --auth=trust > "$work/initdb.log"
    # Durable as the broker is; otherwise what a machine of this size is usually given.
    as postgres "$pgBin/pg_ctl" -D "$work/postgres/data" -l "$work/postgres/log" -w start > /dev/null -o "-p $port -k '' \
-c listen_addresses=127.0.0.1 -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c max_connections=200 \
-c shared_buffers=512MB -c max_wal_size=4GB -c autovacuum_naptime=5s"
    postgres=yes
    options+=(--postgres "host=127.0.0.1 port=$port user=bench dbname=postgres")
fi

echo "$(date -u '+%F %H:%M UTC'), $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg)"
QT_QPA_PLATFORM=offscreen "$build/bench/handover_bench" "${options[@]}" "$@"
echo "$(date -u '+%F %H:%M UTC'), load $(cut -d' ' -f1-3 /proc/loadavg)"
