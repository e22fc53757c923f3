#!/usr/bin/env python3
"""Plants one bug after another into a copy of the sources (broker, session, storage), builds the simulation of broker,
desks, network and mail again, and asks whether some seed breaks a promise.

    tests/mutation/planted_desk.py SOURCE_COPY BUILD_FOLDER [SEEDS [FIRST [LAST]]]

SOURCE_COPY is a scratch copy that may be changed, BUILD_FOLDER a build of it by Ninja. Ends with the number of bugs
that nobody saw.
"""
import os, subprocess, sys

# what is planted, file, text, text with the bug
PLANTED = [
    ("a repeated command is carried out again", "core/broker/command_desk.cpp", "    if (known)\n        return protocol::decodeAnswer(known->answer);\n", ""),
    ("the answer leaves before the commit", "core/broker/session_door.cpp", "        turn.journal.afterCommit(\n            [connection = session->connection, answer = std::move(answer)] { send(connection, answer); });", "        send(session->connection, answer);"),
    ("a command is not remembered", "core/broker/command_desk.cpp", "    ATALAYA_CHECK(\n        turn.stores.commands->remember({request.id, agentId, turn.now, protocol::encodeAnswer(answer)}));", ""),
    ("an item leaves the outbox when it is sent", "core/session/outbox.cpp", "    m_onTheWay.insert(id);\n    return {};", "    m_onTheWay.insert(id);\n    return erase(item);"),
    ("what was sent can be taken back", "core/session/outbox.cpp", "        changed.onTheWay = true;\n", ""),
    ("the order of a ticket does not count", "core/session/outbox.cpp", "        const bool first = lanes.insert(laneOf(item.command)).second;\n", "        const bool first = true;\n"),
    ("a command is sent before it is durable", "core/session/outbox.cpp", "    ATALAYA_TRY(sequence, m_stores->outbox->append(row));", "    const std::int64_t sequence = std::int64_t(m_items.size()) + 1;"),
    ("the stale guard does not look", "core/broker/handle_reply.cpp", "        ATALAYA_CHECK(refuseIfStale(turn, before, agent, command.expectedVersion));\n", ""),
    ("an unknown outcome is tried again", "core/broker/outgoing_desk.cpp", "            return finishAs(turn, entry, OutgoingState::Unknown, Delivery::Unknown, outcome.words);", "            break;"),
    ("an unknown outcome is called sent", "core/broker/outgoing_desk.cpp", "            return finishAs(turn, entry, OutgoingState::Unknown, Delivery::Unknown, outcome.words);", "            return finishAs(turn, entry, OutgoingState::Sent, Delivery::Sent, outcome.words);"),
    ("a temporary failure is for good", "core/broker/outgoing_desk.cpp", "        case SendOutcome::Kind::Temporary:\n            break;", "        case SendOutcome::Kind::Temporary:\n            return finishAs(turn, entry, OutgoingState::Failed, Delivery::Failed, outcome.words);"),
    ("what was being sent is sent again after a crash", "core/storage/sqlite/outgoing_store.cpp", "UPDATE outgoing SET state = 'unknown', updated_at", "UPDATE outgoing SET state = 'queued', updated_at"),
    ("a mail is taken in twice", "core/broker/intake_record.cpp", "        known.taken = TakenIn{second->ticket, second->entry, false};", "        static_cast<void>(second->entry);"),
    ("the position is stored before its page", "core/session/replica.cpp", "    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));\n    for (const protocol::Change& change : page.changes)", "    ATALAYA_CHECK(m_stores->settings->set(kPosition, std::to_string(std::max(m_position, page.upTo))));\n    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores->connection));\n    for (const protocol::Change& change : page.changes)"),
    ("the last change of a page is forgotten", "core/session/replica.cpp", "    for (const protocol::Change& change : page.changes)\n        ATALAYA_CHECK(applyOne(change.body, touched));\n    touched", "    for (const protocol::Change& change : page.changes)\n        if (page.changes.size() < 3 || &change != &page.changes.back())\n            ATALAYA_CHECK(applyOne(change.body, touched));\n    touched"),
    ("a refused command is dropped", "core/session/outbox.cpp", "        if (isMomentary(changed.command)) {", "        if (true) {"),
    ("not now means never", "core/session/outbox.cpp", "    } else if (!isTransient(answer.code)) {", "    } else {"),
    ("a draft loses its copies", "core/session/desk_drafts.cpp", "    dated.updatedAt = m_clock.now();", "    dated.updatedAt = m_clock.now();\n    dated.cc.clear();"),
    ("the disk does not flush", "core/storage/sqlite/database.cpp", "PRAGMA synchronous = FULL\", \"PRAGMA synchronous\", \"2\"", "PRAGMA synchronous = OFF\", \"PRAGMA synchronous\", \"0\""),
    ("an attempt that could not be noted is never begun again", "core/broker/outgoing_desk.cpp", "    if (!started && started.error().code != ErrorCode::Cancelled)", "    if (false)"),
]


def main():
    source, build = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    seeds = (sys.argv[3:] or ["200"])[0]
    first = int((sys.argv[4:] or ["1"])[0])
    last = int((sys.argv[5:] or [str(len(PLANTED))])[0])
    missed = 0
    for number, (name, file, old, new) in enumerate(PLANTED, 1):
        if not first <= number <= last:
            continue
        path = os.path.join(source, file)
        text = open(path).read() if os.path.exists(path) else ""
        if old not in text:
            print(f"{number:2} CHANGED  {name}: {file} is another one now", flush=True)
            missed += 1
            continue
        try:
            open(path, "w").write(text.replace(old, new, 1))
            if subprocess.run(["ninja", "-C", build, "desk_simulation"], stdout=subprocess.DEVNULL).returncode:
                print(f"{number:2} UNBUILT  {name}", flush=True)
                missed += 1
                continue
            run = subprocess.run([build + "/bin/desk_simulation", "--seeds", seeds], capture_output=True, text=True)
            why = (run.stdout.splitlines() or ["the program ended"])[-1][:110]
            print(f"{number:2} {'caught   ' if run.returncode else 'MISSED   '}{name}"
                  + (f" ({why})" if run.returncode else ""), flush=True)
            missed += not run.returncode
        finally:
            open(path, "w").write(text)
    print(f"{last - first + 1 - missed} of {last - first + 1} caught")
    return missed


if __name__ == "__main__":
    sys.exit(main())
