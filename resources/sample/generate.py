#!/usr/bin/env python3
# Copyright (C) 2025 The Atalaya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample company: company.jsonl and mailbox/*.eml, from source/ and one seed.

    python3 generate.py              write the files
    python3 generate.py --seed 418   the same, with another seed if you like
    python3 generate.py --check      say whether the committed files are what the seed gives, and whether they are sound
"""

import argparse
import base64
import json
import sys
from datetime import timedelta
from pathlib import Path

import sample_base
from sample_base import CLOCK, Dice, from_local, iso, parse_iso, uuid7
from sample_check import sound
from sample_files import FILES
from sample_mailbox import mailbox, original
from sample_past import routing_lines, week_lines
from sample_people import FOUNDED, ascii_name, make_people, read_articles
from sample_tickets import Company, attach_files, attachment, build, finish, new_entry, new_ticket, pick_moment, working

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "source"
NOT_TODAY = ("mreyortiz", "guia", "lucia", "diego", "carlota", "andres", "helena", "grace", "julio", "bruno", "snow")
# How many generated conversations the two customers of the pictures have, all before the written ones.
OLD_FRIENDS = {"enrique": (19, "2025-07-20T00:00:00Z"), "matilde": (9, "2025-07-17T00:00:00Z")}
PAST_BY_LANGUAGE = {"es": 180, "pt": 120, "en": 100}
# Ticket numbers that are known, with the moment they were given.
NUMBER_MARKS = [("2024-11-21 00:00", 37262), ("2025-10-14 11:20", 47110), ("2025-11-17 09:50", 48102), ("2025-11-19 09:10", 48177),
                ("2025-11-19 16:12", 48195), ("2025-11-20 09:02", 48213), ("2025-11-20 10:42", 48264)]


def load(name):
    return json.loads((SOURCE / name).read_text(encoding="utf-8"))


def written_tickets(company, rows):
    """The tickets written by hand: those of the pictures and some of their past."""
    tickets = []
    for row in rows:
        customer = company.customers[row["customer"]]
        created = from_local(row.get("created") or row["entries"][0][0])
        agent = company.agents[row["assignee"]] if row.get("assignee") else None
        ticket = new_ticket(f"written:{row['id']}", created, customer, subject=row["subject"], queue=row["queue"], language=row.get("language") or customer["language"],
                            channel=row["channel"], status=row["status"], priority=row.get("priority", "normal"), tags=row.get("tags", []), mood=row.get("mood", 0),
                            unread=row.get("unread", 0), csat=row.get("csat"), assignee=agent, agent=agent, number=row.get("number", 0), scenario="written")
        if row.get("due"):
            ticket["dueAt"], ticket["dueKind"] = from_local(row["due"]), row.get("dueKind", "next")
        if row.get("snoozed"):
            ticket["snoozedUntil"] = from_local(row["snoozed"])
        if row.get("draft"):
            ticket["draft"] = dict(row["draft"], savedAt=iso(from_local(row["draft"]["savedAt"])))
        ticket["channelAccount"] = company.accounts[row["account"]]
        for item in row["entries"]:
            written_entry(company, ticket, item)
        ticket["updatedAt"] = ticket["entries"][-1]["at"]
        tickets.append(ticket)
    return tickets


def written_entry(company, ticket, item):
    """[when, who, channel, text, more]: who is 'in', 'out:agent', 'note:agent', 'event:kind', 'bot', 'call', 'call:agent'."""
    when, who, channel, text = item[:4]
    more = dict(item[4]) if len(item) > 4 else {}
    at = from_local(when)
    kind, _, name = who.partition(":")
    fields = {"at": at, "channel": channel, "text": text}
    if kind == "in":
        fields["author"] = ticket["customer"]["id"]
    elif kind == "call":
        fields.update(kind="call", author=ticket["customer"]["id"])
    elif kind == "event":
        fields.update(kind="event", direction="internal", authorKind="system", author="Atalaya", eventKind=name)
    elif kind == "bot":
        fields.update(direction="out", authorKind="assistant", author="Assistant", delivery="read")
    else:
        fields.update(kind="note" if kind == "note" else "message", direction="internal" if kind == "note" else "out", authorKind="agent", author=company.agents[name]["id"])
        if kind == "out":
            fields["delivery"] = more.pop("delivery", "delivered")
    if "files" in more:
        fields["attachments"] = [attachment(*f) if isinstance(f, list) else attachment(f) for f in more.pop("files")]
    fields.update(more)
    new_entry(ticket, **fields)


def past_tickets(company, written):
    """As many generated conversations of the past year as make 400 with the written ones."""
    tickets = []
    for language, wanted in PAST_BY_LANGUAGE.items():
        have = sum(1 for t in written if t["language"] == language and t["status"] in ("solved", "closed"))
        people = [c for c in company.customers.values() if c["language"] == language and c["key"] not in ("mreyortiz", "guia") + tuple(OLD_FRIENDS)]
        friends = [key for key, (count, _) in OLD_FRIENDS.items() for _ in range(count) if company.customers[key]["language"] == language]
        for index in range(wanted - have):
            key = f"past:{language}:{index}"
            dice = Dice(key)
            customer = company.deal(f"people:{language}", people) if dice.chance(0.6) else dice.weighted([(c, c["trips"] + 1) for c in people])
            moment = pick_moment(dice)
            if index < len(friends):
                customer = company.customers[friends[index]]
                while moment > parse_iso(OLD_FRIENDS[friends[index]][1]):
                    moment = pick_moment(dice)
            fitting = [s for s in company.scenarios.values() if customer["variant"] in s]
            scenario = company.deal(f"scenario:{customer['variant']}", fitting)
            if scenario.get("when") == "today":
                moment = moment.replace(hour=7 + moment.hour % 9)
            channel = pick_channel(customer, scenario, dice)
            ticket = build(company, key, scenario, customer, moment, channel)
            attach_files(ticket, scenario, dice)
            tickets.append(finish(ticket, dice))
    rate_matilde(tickets)
    return tickets


def rate_matilde(tickets):
    """The picture says 4.7 of 5 in six answers; two of them are written by hand."""
    answers = [5, 4, 5, 4]
    for ticket in tickets:
        if ticket["customer"]["key"] == "matilde":
            ticket["csat"] = answers.pop() if answers else None


def pick_channel(customer, scenario, dice):
    kinds = {i["kind"] for i in customer["identities"]}
    allowed = []
    for channel, weight in scenario["ch"].items():
        if channel in ("post", "dm"):
            allowed.append((channel, 6 * weight if "handle" in kinds else 0))
        elif channel == "whatsapp":
            allowed.append(("whatsapp" if "whatsapp" in kinds else "sms", weight if "whatsapp" in kinds else 0.6 * weight))
        elif channel != "voice" or "file" not in scenario:
            allowed.append((channel, weight))
    return dice.weighted(allowed if sum(weight for _, weight in allowed) else [("email", 1)])


def recent_tickets(company, rows):
    """Unresolved tickets of the last days: the floor around the ones in the pictures."""
    tickets = []
    used = set()
    for index, (queue, variant, channel, scenario_id, state) in enumerate(rows):
        key = f"recent:{index}"
        dice = Dice(key)
        kind = {"post": "handle", "dm": "handle", "whatsapp": "whatsapp"}.get(channel, "email")
        people = [c for c in company.customers.values() if c["variant"] == variant and not c["pictured"] and any(i["kind"] == kind for i in c["identities"]) and c["key"] not in NOT_TODAY]
        customer = dice.pick([c for c in people if c["key"] not in used] or people)
        used.add(customer["key"])
        stop = {"new": "c", "open": "c2" if dice.chance(0.6) else "c", "pending": "a", "snoozed": "a"}[state]
        low, high = (0.9, 3.4) if state == "open" and stop == "c" else {"new": (0.4, 0.9), "open": (3, 70), "pending": (18, 96), "snoozed": (30, 110)}[state]
        created = min(working(CLOCK - timedelta(minutes=int(60 * (low + (high - low) * dice.unit()))), True), CLOCK - timedelta(minutes=24))
        ticket = build(company, key, company.scenarios[scenario_id], customer, created, channel, stop)
        ticket["queue"] = queue
        attach_files(ticket, company.scenarios[scenario_id], dice)
        pull_back(ticket, dice)
        ticket["assignee"] = None if state == "new" else pick_owner(company, ticket, queue, variant, dice)
        ticket["status"] = {"new": "new", "open": "open"}.get(state, "pending")
        answered = [e for e in ticket["entries"] if e["direction"] == "out"]
        if ticket["assignee"]:
            for e in ticket["entries"]:
                if e["authorKind"] == "agent":
                    e["author"] = ticket["assignee"]["id"]
                if e.get("eventKind") == "routed":
                    e["text"] = f"Routed to {ticket['assignee']['name']}" + e["text"][e["text"].index(":"):]
        if state in ("new", "open"):
            ticket["dueAt"] = CLOCK + timedelta(minutes=dice.between(17, 60) if state == "new" else dice.between(22, 400))
            ticket["dueKind"] = "next" if answered else "first"
            ticket["unread"] = 1 if state == "new" else dice.below(2)
        if state == "snoozed":
            ticket["snoozedUntil"] = CLOCK.replace(hour=8, minute=0) + timedelta(days=dice.between(1, 4))
        tickets.append(ticket)
    return tickets


def pick_owner(company, ticket, queue, variant, dice):
    for _ in range(20):
        owner = company.agent_for(queue, variant, dice)
        if owner["key"] not in ("ines", "marta", "oscar"):
            return owner
    return owner


def pull_back(ticket, dice):
    """Nothing may happen after the clock: squeeze the conversation until it ends some minutes before now."""
    last = ticket["entries"][-1]["at"]
    limit = CLOCK - timedelta(minutes=dice.between(4, 22))
    if last > limit:
        start = ticket["createdAt"]
        factor = (limit - start) / (last - start)
        for e in ticket["entries"]:
            e["at"] = start + (e["at"] - start) * factor
            e["at"] = e["at"].replace(microsecond=0)
    ticket["updatedAt"] = ticket["entries"][-1]["at"]


def give_numbers(tickets):
    """Spreads the numbers between two known marks over the tickets opened between them."""
    marks = [(from_local(when), number) for when, number in NUMBER_MARKS]
    waiting = sorted((t for t in tickets if not t["number"]), key=lambda t: (t["createdAt"], t["key"]))
    for (start, low), (end, high) in zip(marks, marks[1:]):
        group = [t for t in waiting if start <= t["createdAt"] < end]
        previous = low
        for index, ticket in enumerate(group):
            share = (ticket["createdAt"] - start) / (end - start)
            room = high - (len(group) - index)
            ticket["number"] = previous = min(max(previous + 1, int(low + share * (high - low))), room)


def lines_of(data, people, company, macros, articles, tickets):
    """The objects in load order."""
    skills, queues, agents, accounts, customers = people
    yield dict({"type": "company", "id": uuid7(FOUNDED, "company")}, **data["company"])
    yield from skills
    for q in queues:
        yield {k: v for k, v in q.items() if k != "key"}
    queue_id = {q["key"]: q["id"] for q in queues}
    for a in agents:
        yield {"type": "agent", "id": a["id"], "login": a["login"], "name": a["name"], "role": a["role"], "languages": a["languages"], "skills": a["skillIds"],
               "queues": [queue_id[q] for q in a["queues"]], "capacityUnits": 100, "channels": a["channels"], "email": f"{ascii_name(a['name']).replace(' ', '.')}@aerolineafaro.example"}
    for index, (language, name, text, actions) in enumerate(macros):
        yield {"type": "macro", "id": uuid7(FOUNDED, f"macro:{index}"), "name": name, "language": language, "text": text,
               "actions": [dict(zip(("kind", "value"), action.split(":"))) for action in actions]}
    for a in accounts:
        yield {"type": "channelAccount", "id": a["id"], "kind": a["kind"], "name": a["name"], "address": a["address"], "queue": queue_id[a["queue"]]}
    for c in customers:
        yield {"type": "customer", "id": c["id"], "name": c["name"], "language": c["language"], "timeZone": c["timeZone"], "city": c["city"], "organisation": c["organisation"], "tier": c["tier"],
               "tags": c["tags"], "valueEuros": c["value"], "tripsPerYear": c["trips"], "influence": c["influence"], "identities": c["identities"], "facts": c["facts"],
               **({"booking": c["booking"]} if c["booking"] else {}), "consent": c["consent"], "mood12": c["mood12"], "notes": c["notes"], "createdAt": iso(c["createdAt"])}
    yield from articles
    yield from ticket_lines(tickets, queue_id)
    yield from routing_lines(tickets, agents, queues)
    yield from week_lines(agents, queues)


def ticket_lines(tickets, queue_id):
    sent_files = set()
    for t in sorted(tickets, key=lambda t: t["number"]):
        yield {"type": "ticket", "id": t["id"], "number": t["number"], "subject": t["subject"], "status": t["status"], "priority": t["priority"], "queue": queue_id[t["queue"]],
               "assignee": t["assignee"]["id"] if t["assignee"] else None, "customer": t["customer"]["id"], "channel": t["channel"], "channelAccount": t["channelAccount"]["id"],
               "tags": t["tags"], "language": t["language"], "createdAt": iso(t["createdAt"]), "updatedAt": iso(t["updatedAt"]), "dueAt": iso(t["dueAt"]) if t["dueAt"] else None,
               "dueKind": t["dueKind"], "mood": t["mood"], "unread": t["unread"], "snoozedUntil": iso(t["snoozedUntil"]) if t["snoozedUntil"] else None, "csat": t["csat"],
               **({"draft": t["draft"]} if t["draft"] else {})}
        for e in t["entries"]:
            out = dict(e, at=iso(e["at"]), attachments=[])
            for a in e["attachments"]:
                item = {k: v for k, v in a.items() if k != "_stored"}
                item["content"] = base64.b64encode(FILES[a["_stored"]][1]).decode()
                out["attachments"].append(item)
            if "original" in e:
                out["original"] = base64.b64encode(original(t, e)).decode()
            yield out


def make(seed):
    sample_base.SEED = seed
    data, table = load("company.json"), load("customers.json")
    flights = load("flights.json")
    people = make_people(data, table, flights)
    skills, queues, agents, accounts, customers = people
    scenarios = [s for path in sorted((SOURCE / "scenarios").glob("*.json")) for s in json.loads(path.read_text(encoding="utf-8"))]
    company = Company(agents, customers, queues, accounts, flights, scenarios)
    written = written_tickets(company, load("tickets.json"))
    tickets = written + past_tickets(company, written) + recent_tickets(company, load("recent.json"))
    give_numbers(tickets)
    objects = list(lines_of(data, people, company, load("macros.json"), read_articles(agents, SOURCE), tickets))
    text = "".join(json.dumps(o, ensure_ascii=False, separators=(",", ":")) + "\n" for o in objects)
    return objects, text, mailbox(company, tickets)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=418)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    objects, text, mails = make(options.seed)
    complaints = sound(objects, text, mails)
    for complaint in complaints:
        print("wrong:", complaint)
    if options.check:
        complaints += compare(text, mails)
        return 1 if complaints else 0
    (HERE / "company.jsonl").write_text(text, encoding="utf-8", newline="\n")
    folder = HERE / "mailbox"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.eml"):
        if old.name not in mails:
            old.unlink()
    for name, content in mails.items():
        (folder / name).write_bytes(content)
    return 1 if complaints else 0


def compare(text, mails):
    """What is on disk must be what the seed gives."""
    complaints = []
    committed = HERE / "company.jsonl"
    if not committed.exists() or committed.read_text(encoding="utf-8") != text:
        complaints.append("company.jsonl is not what the seed gives: run generate.py")
    on_disk = {p.name: p.read_bytes() for p in (HERE / "mailbox").glob("*.eml")}
    if on_disk != mails:
        complaints.append("mailbox/ is not what the seed gives: run generate.py")
    for complaint in complaints:
        print("wrong:", complaint)
    return complaints


if __name__ == "__main__":
    sys.exit(main())
