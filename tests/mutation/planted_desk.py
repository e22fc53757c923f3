#!/usr/bin/env python3
"""Plants one bug after another into a copy of the sources (broker, session, storage), builds the simulation of broker,
desks, network and mail again, and asks whether some seed breaks a promise.

    tests/mutation/planted_desk.py SOURCE_COPY BUILD_FOLDER [SEEDS [FIRST [LAST]]]

SOURCE_COPY is a scratch copy that may be changed, BUILD_FOLDER a build of it by Ninja. SEEDS are 2,000 unless given,
worlds as long as in CI. The copy as it is has to pass the same seeds. Ends with 1 if it does not, or if more than one
bug in twenty is seen by nobody.
"""
import os, shutil, signal, subprocess, sys, tempfile, time
from concurrent import futures

STEPS = "60"  # of a world, as in tests/simulation/CMakeLists.txt

# What is planted, file, text, text with the bug. Every text stands in its file exactly once.
PLANTED = [
    # ---- the broker: commands ----
    ("a repeated command is carried out again", "core/broker/command_desk.cpp",
     "    if (known)\n        return protocol::decodeAnswer(known->answer);\n", ""),
    ("commands are remembered until the next start", "core/broker/engine.cpp",
     "    m_epoch = *epoch;\n",
     "    m_epoch = *epoch;\n    ATALAYA_CHECK(m_parts.stores.commands->purge(m_parts.clock.now()));\n"),
    ("the answer leaves before the commit", "core/broker/session_door.cpp",
     "        turn.journal.afterCommit(\n"
     "            [connection = session->connection, answer = std::move(answer)] { send(connection, answer); });",
     "        send(session->connection, answer);"),
    ("the stale guard does not look", "core/broker/handle_reply.cpp",
     "        ATALAYA_CHECK(refuseIfStale(turn, before, agent, command.expectedVersion));\n", ""),
    ("memory keeps what was rolled back", "core/broker/engine.cpp",
     "        m_counters.healthy = false;\n        m_stale = true;\n", "        m_counters.healthy = false;\n"),
    ("an old decision takes a ticket from its owner", "core/broker/handle_assignment.cpp",
     "    if (overtaken\n        && before.assignee) {", "    if (overtaken && before.assignee && !command.agent) {"),
    ("nobody asks who holds the ticket, and with which number", "core/broker/handle_reply.cpp",
     "        ATALAYA_CHECK(refuseIfHeld(turn, agent, command));\n", ""),
    ("the numbers of locks begin again after a restart", "core/broker/presence_news.cpp",
     "    return turn.stores.settings->set(kTokenKey, std::to_string(desk.newestToken()));", "    return {};"),
    # ---- the broker: mail ----
    ("an unknown outcome is tried again", "core/broker/outgoing_desk.cpp",
     "        return finishAs(turn, entry, OutgoingState::Unknown, Delivery::Unknown, outcome.words);",
     "        break;"),
    ("what was being sent is sent again after a crash", "core/storage/sqlite/outgoing_store.cpp",
     "UPDATE outgoing SET state = 'unknown', updated_at", "UPDATE outgoing SET state = 'queued', updated_at"),
    ("a mail is called sent when its attempt begins", "core/broker/outgoing_desk.cpp",
     "    return setDelivery(turn, id, Delivery::Sending, \"\");", "    return setDelivery(turn, id, Delivery::Sent, \"\");"),
    ("a mail overtakes the one before it in its ticket", "core/storage/sqlite/outgoing_store.cpp",
     " AND p.row < o.row AND p.state IN ('queued', 'sending')", " AND p.row < o.row AND p.state = 'sending'"),
    ("a mail that is fetched again is taken in again", "core/broker/intake_record.cpp",
     "        turn.stores.intake->remember({account.str(), externalId,",
     "        turn.stores.intake->remember({account.str() + taken.entry.str(), externalId,"),
    # ---- the workstation: outbox ----
    ("a command counts before it is durable", "core/session/outbox.cpp",
     "    ATALAYA_TRY(sequence, m_stores->outbox->append(row));",
     "    const std::int64_t sequence = std::int64_t(m_items.size()) + 1;"),
    ("that a command left is not durable", "core/session/outbox.cpp",
     "        ATALAYA_CHECK(keep(item, std::move(changed)));\n    }\n    m_onTheWay.insert(id);",
     "        *item = std::move(changed);\n    }\n    m_onTheWay.insert(id);"),
    ("a hold ends with the program", "core/session/outbox_row.cpp",
     "    progress.holdUntil = item.holdUntil;\n", ""),
    ("the order of a ticket does not count", "core/session/outbox.cpp",
     "        const bool first = lanes.insert(laneOf(item.command)).second;\n", "        const bool first = true;\n"),
    ("what waits is tidied away with what is confirmed", "core/session/outbox.cpp",
     "        if (item->state != OutboxState::Sent || item->confirmedSeq > position) {",
     "        if (item->state == OutboxState::Refused || item->confirmedSeq > position) {"),
    ("after a lost answer a command goes with a new id", "core/session/desk_send.cpp",
     "        if (!m_link->send(protocol::CommandRequest{item.id, item.command})) {",
     "        const auto id = item.onTheWay ? domain::CommandId::make(m_clock.now(), m_random) : item.id;\n"
     "        if (!m_link->send(protocol::CommandRequest{id, item.command})) {"),
    ("a refused command is dropped", "core/session/outbox.cpp",
     "        if (isMomentary(changed.command)) {", "        if (true) {"),
    # ---- the workstation: replica and drafts ----
    ("the position is stored before its page", "core/session/replica.cpp",
     "    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));\n"
     "    for (const protocol::Change& change : page.changes)",
     "    ATALAYA_CHECK(m_stores->settings->set(kPosition, std::to_string(std::max(m_position, page.upTo))));\n"
     "    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));\n"
     "    for (const protocol::Change& change : page.changes)"),
    ("a gap between pages is not noticed", "core/session/replica.cpp",
     "    if (page.after > m_position || m_snapshotRows)\n        return Fit::Gap;",
     "    if (m_snapshotRows)\n        return Fit::Gap;"),
    ("a confirmed answer empties the draft begun after it", "core/session/desk_send.cpp",
     "    m_sendFailures = 0;\n    if (auto settled",
     "    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&(*item)->command); reply && answer.ok)\n"
     "        static_cast<void>(m_profile->desk.drafts->remove({reply->ticket, domain::DraftKind::Reply, reply->channel}));\n"
     "    m_sendFailures = 0;\n    if (auto settled"),
    # ---- both ----
    ("a commit does not wait for the disk", "core/storage/sqlite/database.cpp",
     "PRAGMA synchronous = FULL\", \"PRAGMA synchronous\", \"2\"", "PRAGMA synchronous = NORMAL\", \"PRAGMA synchronous\", \"1\""),
]


def play(program, seeds):
    """Whether a promise was broken, in which seed, which one, and after how many seconds."""
    begun = time.monotonic()
    try:
        run = subprocess.run([program, "--seeds", seeds, "--steps", STEPS], capture_output=True, text=True,
                             errors="replace", timeout=300 + 5 * int(seeds))
        said = [line for line in run.stdout.splitlines() if line.startswith("seed ")]
        last, code = (said or [f"the program ended with {run.returncode}"])[-1], run.returncode
    except subprocess.TimeoutExpired:
        last, code = "the program did not end", 1
    where, _, why = last.partition(" (replay: ")[0].partition(": ")
    seed = where.split(",")[0].removeprefix("seed ") if where.startswith("seed ") else "?"
    return code != 0, seed, (why or last), time.monotonic() - begun


def row(number, name, state, seed="", seconds="", why=""):
    print(f"| {number:>2} | {name:55} | {state:7} | {seed:>4} | {seconds:>4} | {why[:90]} |", flush=True)


def tell(number, name, words, played):
    """Writes the row of what was played; True if a promise was broken."""
    broken, seed, why, seconds = played
    row(number, name, words[0 if broken else 1], seed if broken else "", f"{seconds:.0f}", why if broken else "")
    return broken


def build_to(program, build):
    if subprocess.run(["ninja", "-C", build, "desk_simulation"], stdout=subprocess.DEVNULL).returncode:
        return False
    shutil.copy(os.path.join(build, "bin", "desk_simulation"), program)
    return True


def plant(number, source, build, program):
    """Builds the program with one bug; what went wrong with that, if anything. The source is then as it was."""
    name, file, old, new = PLANTED[number - 1]
    path = os.path.join(source, file)
    text = open(path).read() if os.path.exists(path) else ""
    if text.count(old) != 1:
        return f"{file} is another one now"
    try:
        open(path, "w").write(text.replace(old, new))
        return None if build_to(program, build) else "it does not build"
    finally:
        open(path, "w").write(text)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(2))  # the copy is put right on the way out
    source, build = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    seeds = (sys.argv[3:] or ["2000"])[0]
    first = int((sys.argv[4:] or ["1"])[0])
    last = min(int((sys.argv[5:] or [str(len(PLANTED))])[0]), len(PLANTED))
    caught = 0
    row("", "bug", "seen", "seed", "s", "the broken promise")
    with tempfile.TemporaryDirectory() as folder, futures.ThreadPoolExecutor(os.cpu_count()) as players:
        program = os.path.join(folder, "0")
        if not build_to(program, build):
            sys.exit("the copy does not build")
        healthy = players.submit(play, program, seeds)
        games = []
        for number in range(first, last + 1):  # the next one is built while this one is played
            program = os.path.join(folder, str(number))
            trouble = plant(number, source, build, program)
            games.append((number, trouble, None if trouble else players.submit(play, program, seeds)))
        if tell(0, "none", ("FAILS", "passes"), healthy.result()):
            return 1
        for number, trouble, game in games:
            name = PLANTED[number - 1][0]
            if trouble:
                row(number, name, "NOT RUN", why=trouble)
            else:
                caught += tell(number, name, ("caught", "MISSED"), game.result())
    print(f"{caught} of {len(games)} caught in at most {seeds} seeds")
    return int(20 * (len(games) - caught) > len(games))


if __name__ == "__main__":
    sys.exit(main())
