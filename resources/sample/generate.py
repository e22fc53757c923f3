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
from sample_mailbox import mailbox
from sample_tickets import Company, KIND_OF, attach_files, attachment, build, finish, new_entry, new_ticket, pick_moment, working

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "source"
FOUNDED = parse_iso("2024-11-04T08:00:00Z")
NOT_TODAY = ("mreyortiz", "guia", "lucia", "diego", "carlota", "andres", "helena", "grace", "julio", "bruno", "snow")
# How many generated conversations the two customers of the pictures have, all before the written ones.
OLD_FRIENDS = {"enrique": (19, "2025-07-20T00:00:00Z"), "matilde": (9, "2025-07-17T00:00:00Z")}
NO_BOOKING = ("rosa", "guia", "mreyortiz", "julio")
# Hours ahead of UTC in winter, where it is not one as in Madrid.
WINTER = {"LIS": 0, "OPO": 0, "FNC": 0, "PDL": -1, "LHR": 0, "EDI": 0, "DUB": 0, "TFN": 0, "ACE": 0, "GRU": -3, "REC": -3, "BOG": -5, "MEX": -6}
PAST_BY_LANGUAGE = {"es": 180, "pt": 120, "en": 100}
# Ticket numbers that are known, with the moment they were given.
NUMBER_MARKS = [("2024-11-21 00:00", 37262), ("2025-10-14 11:20", 47110), ("2025-11-17 09:50", 48102), ("2025-11-19 09:10", 48177),
                ("2025-11-19 16:12", 48195), ("2025-11-20 09:02", 48213), ("2025-11-20 10:42", 48264)]


def load(name):
    return json.loads((SOURCE / name).read_text(encoding="utf-8"))


def make_people(data, table, flights):
    skills = [{"type": "skill", "id": uuid7(FOUNDED, f"skill:{n}"), "name": n} for n in data["skills"]]
    skill_id = {s["name"]: s["id"] for s in skills}
    queues = []
    for q in data["queues"]:
        queues.append({"key": q["key"], "type": "queue", "id": uuid7(FOUNDED, f"queue:{q['key']}"), "name": q["name"], "colour": q["colour"], "channels": q["channels"],
                       "requiredSkills": [{"skill": skill_id[n], "level": level} for n, level in q["skills"].items()], "firstResponseMinutes": q["first"],
                       "nextResponseMinutes": q["next"], "resolutionMinutes": q["resolution"], "description": q["description"]})
    agents = []
    for a in data["agents"]:
        channels = [] if a["role"] in ("admin", "trainer") else ["email", "chat", "messaging", "voice"] + (["social"] if "Social" in a["skills"] else [])
        agents.append(dict(a, id=uuid7(FOUNDED, f"agent:{a['key']}"), channels=channels, skillIds=[{"skill": skill_id[n], "level": level} for n, level in a["skills"].items()]))
    accounts = [dict(a, id=uuid7(FOUNDED, f"account:{a['key']}")) for a in data["accounts"]]
    return skills, queues, agents, accounts, make_customers(table, flights)


def make_customers(table, flights):
    customers = []
    overrides = table["overrides"]
    for index, row in enumerate(table["rows"]):
        c = dict(zip(table["columns"], row))
        dice = Dice(f"customer:{c['key']}")
        extra = overrides.get(c["key"], {})
        zone, prefix = table["cities"].get(c["city"], table["cities"]["*"])
        c["variant"] = c["lang"]
        c["language"] = "pt" if c["lang"] == "br" else c["lang"]
        c["timeZone"] = zone
        c["first"] = c["name"].split()[0]
        host = {"es": ["correo.example", "buzon.example", "micorreo.example"], "pt": ["correio.example", "caixa.example"], "br": ["email-br.example", "correio.example"],
                "en": ["postbox.example", "mail.example", "inbox.example"]}[c["lang"]]
        plain = ascii_name(c["name"]).split()
        c["email"] = extra.get("email") or dice.pick(["{0}.{1}", "{0}{1}", "{0[0]}{1}"]).replace("{0[0]}", plain[0][0]).format(plain[0], plain[-1]) + "@" + dice.pick(host)
        digits = f"{20 + index * 7:03d}"
        c["createdAt"] = extra.get("createdAt") and parse_iso(extra["createdAt"]) or CLOCK - timedelta(days=dice.between(366, 2300), minutes=dice.below(1440))
        c["id"] = uuid7(c["createdAt"], f"customer:{c['key']}")
        identities = [{"kind": "email", "value": c["email"], "verified": c["key"] != "mreyortiz" or False, "followers": 0}]
        if c["key"] == "guia":
            identities[0]["verified"] = False
        has_whatsapp = "whatsapp" in extra or c["key"] not in ("mreyortiz", "rosa", "guia") and dice.chance(0.72)
        phone = extra.get("whatsapp") or prefix + digits
        if has_whatsapp:
            identities.append({"kind": "whatsapp", "value": phone, "verified": "whatsapp" in extra or dice.chance(0.8), "followers": 0})
        if "phone" in extra or not has_whatsapp and c["key"] != "guia":
            identities.append({"kind": "phone", "value": extra.get("phone", phone), "verified": "whatsapp" not in extra and dice.chance(0.5), "followers": 0})
        if c["handle"]:
            identities.append({"kind": "handle", "value": c["handle"], "verified": True, "followers": c["followers"]})
        c["identities"] = identities
        c["facts"] = make_facts(c, extra, dice)
        base = dice.between(-2, 5) / 10
        c["mood12"] = extra.get("mood12") or [round(max(-1, min(1, base + dice.between(-28, 28) / 100)), 2) for _ in range(12)]
        c["consent"] = extra.get("consent") or dice.pick(["Service messages by email.", "Service messages by email and WhatsApp. Offers allowed.", "Email and WhatsApp. Calls may be recorded.",
                                                          "Service messages only. Not recorded.", "Email, offers allowed since Jan 2025."])
        c["pictured"] = "booking" in extra
        c["booking"] = extra.get("booking") or make_booking(c, flights, dice)
        customers.append(c)
    return customers


def ascii_name(name):
    import unicodedata
    plain = unicodedata.normalize("NFD", name.lower())
    return "".join(ch for ch in plain if ch.isascii() and (ch.isalpha() or ch == " " or ch == "-")).replace("-", "")


def make_facts(c, extra, dice):
    as_of = iso(CLOCK - timedelta(minutes=2))
    if "facts" in extra:
        return [{"label": label, "value": value, "source": source, "asOf": as_of} for label, value, source in extra["facts"]]
    facts = [("Customer no.", f"FR-{dice.between(12, 480):04d}-{dice.between(1000, 9999)}", "CRM")]
    if c["tier"]:
        low, high = {"Plata": (25, 49), "Oro": (50, 99), "Platino": (100, 260)}[c["tier"]]
        facts.append(("Faro Club", f"{c['tier']}, {dice.between(low, high)},{dice.between(0, 9)}00 miles", "Faro Club"))
    elif dice.chance(0.5):
        facts.append(("Faro Club", f"{dice.between(1, 19)},{dice.between(0, 9)}50 miles", "Faro Club"))
    if dice.chance(0.4):
        facts.append(("Seat", dice.pick(["Window", "Aisle", "Front rows", "Exit row", "Window, left side"]), "CRM"))
    stamp = iso(CLOCK - timedelta(minutes=dice.between(5, 6000)))
    return [{"label": label, "value": value, "source": source, "asOf": stamp} for label, value, source in facts]


def make_booking(c, flights, dice):
    """A trip of the next weeks for some; departures are local, and until February all of them keep winter time."""
    if c["key"] in NO_BOOKING or not dice.chance(0.45):
        return None
    home = flights["preferred"][c["variant"]]
    number, origin, target, departs, arrives, _ = dice.pick([f for f in flights["flights"] if f[1] in home])
    day = CLOCK.replace(hour=0, minute=0) + timedelta(days=dice.between(1, 70))
    leaves = day + timedelta(hours=int(departs[:2]) - WINTER.get(origin, 1), minutes=int(departs[3:]))
    lands = day + timedelta(hours=int(arrives[:2]) - WINTER.get(target, 1), minutes=int(arrives[3:]))
    while lands <= leaves:
        lands += timedelta(days=1)
    people = dice.weighted([(1, 6), (2, 4), (3, 1), (4, 1)])
    row, letters = dice.between(3, 30), "ABCDEF"
    first = dice.below(7 - people)
    seats = f"{row}{letters[first]}" if people == 1 else f"{row}{letters[first]} to {row}{letters[first + people - 1]}"
    return {"code": dice.letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 6), "flight": number, "from": origin, "to": target, "departs": iso(leaves), "arrives": iso(lands),
            "status": dice.weighted([("Confirmed", 9), ("Waitlist", 1), ("Schedule changed", 1)]), "delayMinutes": 0, "passengers": people, "seats": seats, "note": ""}


def read_articles(agents):
    writers = [a for a in agents if a["key"] in ("marta", "carmen", "oscar", "rita", "sofia", "leonor", "gonzalo", "celia", "keira")]
    by_key = {a["key"]: a for a in agents}
    result = []
    for language in ("es", "en", "pt"):
        for path in sorted((SOURCE / "articles" / language).glob("*.md")):
            head, body = path.read_text(encoding="utf-8").split("---\n", 2)[1:]
            meta = dict(line.split(": ", 1) for line in head.strip().splitlines())
            dice = Dice(f"article:{language}:{path.stem}")
            author = by_key[meta["author"]] if "author" in meta else dice.pick([w for w in writers if language in w["languages"]])
            at = parse_iso(meta["updated"] + "T09:00:00Z") if "updated" in meta else CLOCK - timedelta(days=dice.between(4, 330), minutes=dice.below(600))
            result.append({"type": "article", "id": uuid7(at, f"article:{language}:{path.stem}"), "slug": path.stem, "language": language, "title": meta["title"], "body": body.strip() + "\n",
                           "tags": [t.strip() for t in meta.get("tags", "").split(",") if t.strip()], "updatedAt": iso(at), "author": author["id"], "public": meta.get("public", "yes") == "yes"})
    return result


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
            allowed.append((channel, 2.4 * weight if "handle" in kinds else 0))
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
    objects = list(lines_of(data, people, company, load("macros.json"), read_articles(agents), tickets))
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
