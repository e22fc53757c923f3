# Copyright (C) 2025 The Atalaya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what is wrong with a generated company: counts, references, languages, repetition."""

import email
import json
import re
from collections import Counter
from email import policy

from sample_base import CLOCK, parse_iso

ORDER = ["company", "skill", "queue", "agent", "macro", "channelAccount", "customer", "article", "ticket", "entry", "routing", "past", "presence"]
UUID7 = re.compile(r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
LEAST = {"queue": 7, "agent": 24, "macro": 25, "customer": 60, "article": 80, "channelAccount": 10}
VALUES = {"status": {"new", "open", "pending", "solved", "closed"}, "priority": {"low", "normal", "high", "urgent"}, "language": {"es", "en", "pt"},
          "kind": {"message", "note", "call", "event"}, "direction": {"in", "out", "internal"}, "delivery": {"none", "sent", "delivered", "read", "failed"}}


def sound(objects, text, mails):
    by_type = {kind: [o for o in objects if o["type"] == kind] for kind in ORDER}
    complaints = []
    complaints += counts(by_type, text, mails)
    complaints += references(objects, by_type)
    complaints += values(by_type)
    complaints += pictures(by_type)
    complaints += languages(by_type)
    complaints += repetition(by_type)
    complaints += addresses(text, mails)
    complaints += mailbox_threads(mails)
    return complaints


def counts(by_type, text, mails):
    result = [f"{kind}: {len(by_type[kind])}, at least {least} wanted" for kind, least in LEAST.items() if len(by_type[kind]) < least]
    past = [t for t in by_type["ticket"] if t["status"] in ("solved", "closed")]
    if len(past) < 400:
        result.append(f"past tickets: {len(past)}, 400 wanted")
    if len(mails) != 60:
        result.append(f"mails: {len(mails)}, 60 wanted")
    if len(text.encode()) > 3_000_000:
        result.append("company.jsonl is over 3 MB")
    per_ticket = Counter(e["ticket"] for e in by_type["entry"])
    result += [f"ticket {t['number']} has {per_ticket[t['id']]} entries" for t in by_type["ticket"] if not 1 <= per_ticket[t["id"]] <= 9]
    words = {a["slug"] + "." + a["language"]: len(a["body"].split()) for a in by_type["article"]}
    result += [f"article {name} has {count} words" for name, count in words.items() if not 90 <= count <= 350]
    return result


def references(objects, by_type):
    ids = Counter(o["id"] for o in objects)
    result = [f"id twice: {i}" for i, n in ids.items() if n > 1]
    result += [f"not a version 7 id: {i}" for i in ids if not UUID7.match(i)]
    of = {kind: {o["id"] for o in by_type[kind]} for kind in ORDER}
    for t in by_type["ticket"]:
        for field, kind in (("queue", "queue"), ("customer", "customer"), ("channelAccount", "channelAccount")):
            if t[field] not in of[kind]:
                result.append(f"ticket {t['number']}: unknown {field}")
        if t["assignee"] and t["assignee"] not in of["agent"]:
            result.append(f"ticket {t['number']}: unknown assignee")
    authors = {"customer": of["customer"], "agent": of["agent"]}
    result += [f"entry {e['id']}: unknown author" for e in by_type["entry"] if e["authorKind"] in authors and e["author"] not in authors[e["authorKind"]]]
    result += [f"entry {e['id']}: unknown ticket" for e in by_type["entry"] if e["ticket"] not in of["ticket"]]
    for q in by_type["queue"]:
        result += [f"queue {q['name']}: unknown skill" for s in q["requiredSkills"] if s["skill"] not in of["skill"]]
    for a in by_type["agent"]:
        result += [f"agent {a['name']}: unknown skill" for s in a["skills"] if s["skill"] not in of["skill"] or not 1 <= s["level"] <= 5]
        result += [f"agent {a['name']}: unknown queue" for q in a["queues"] if q not in of["queue"]]
    result += [f"article {a['slug']}: unknown author" for a in by_type["article"] if a["author"] not in of["agent"]]
    return result


def values(by_type):
    result = []
    for kind in ("ticket", "entry"):
        for o in by_type[kind]:
            result += [f"{kind} {o['id']}: {field} is {o[field]}" for field, allowed in VALUES.items() if field in o and o[field] not in allowed]
    numbers = [(t["createdAt"], t["number"]) for t in by_type["ticket"]]
    for (_, a), (_, b) in zip(sorted(numbers), sorted(numbers)[1:]):
        if a >= b:
            result.append(f"ticket numbers do not grow with time: {a}, {b}")
    last = {}
    for e in by_type["entry"]:
        if parse_iso(e["at"]) > CLOCK:
            result.append(f"entry {e['id']} is after the clock")
        if e["at"] < last.get(e["ticket"], ""):
            result.append(f"entry {e['id']} is out of order")
        last[e["ticket"]] = e["at"]
        if not e["text"].strip() or re.search(r"\{[A-Za-z]|None", e["text"]):
            result.append(f"entry {e['id']}: bad text {e['text'][:60]!r}")
    return result


def pictures(by_type):
    """The counts the pictures show."""
    agents = {a["login"]: a["id"] for a in by_type["agent"]}
    queues = {q["id"]: q["name"] for q in by_type["queue"]}
    alive = [t for t in by_type["ticket"] if t["status"] not in ("solved", "closed")]
    mine = [t for t in alive if t["assignee"] == agents["ines"]]
    found = {"Mine": len(mine), "Unassigned": sum(not t["assignee"] for t in alive), "Team": len(alive), "Snoozed": sum(bool(t["snoozedUntil"]) for t in alive),
             "At risk": sum(bool(t["dueAt"]) and (parse_iso(t["dueAt"]) - CLOCK).total_seconds() <= 900 for t in alive)}
    found.update(Counter(queues[t["queue"]] for t in alive))
    wanted = {"Mine": 14, "Unassigned": 9, "Team": 63, "Snoozed": 5, "At risk": 3, "Claims ES": 21, "Bookings PT": 12, "Social care": 18, "Faro Club": 6}
    return [f"{name}: {found.get(name)} but the picture shows {count}" for name, count in wanted.items() if found.get(name) != count]


def languages(by_type):
    past = [t for t in by_type["ticket"] if t["status"] in ("solved", "closed")]
    share = Counter(t["language"] for t in past)
    wanted = {"es": 0.45, "pt": 0.30, "en": 0.25}
    return [f"{code} is {share[code] / len(past):.2f} of the past" for code, part in wanted.items() if abs(share[code] / len(past) - part) > 0.02]


def repetition(by_type):
    """Same text twice is allowed for short thanks only."""
    texts = [e["text"] for e in by_type["entry"] if e["kind"] != "event"]
    seen = Counter(texts)
    long_twice = sum(n - 1 for t, n in seen.items() if n > 1 and len(t) > 60)
    any_twice = sum(n - 1 for n in seen.values())
    result = []
    if long_twice > 0.04 * len(texts):
        result.append(f"{long_twice} of {len(texts)} longer texts are repeated")
    if any_twice > 0.25 * len(texts):
        result.append(f"{any_twice} of {len(texts)} texts are repeated")
    bodies = Counter(a["body"] for a in by_type["article"])
    result += [f"article text twice: {b[:40]}" for b, n in bodies.items() if n > 1]
    return result


def addresses(text, mails):
    everything = [text] + [content.decode("utf-8", "replace") for content in mails.values()]
    found = {a for t in everything for a in ADDRESS.findall(t)}
    return [f"address outside .example: {a}" for a in sorted(found) if not a.rstrip(".").endswith(".example")]


def mailbox_threads(mails):
    """Every mail parses; a reply points to a mail of the folder or to one we sent."""
    result, ids = [], set()
    parsed = {name: email.message_from_bytes(content, policy=policy.default) for name, content in mails.items()}
    for name, message in parsed.items():
        if message.defects:
            result.append(f"{name}: {message.defects}")
        ids.add(message["Message-ID"])
    for name, message in parsed.items():
        parent = message["In-Reply-To"]
        if parent and parent not in ids and not parent.endswith("@aerolineafaro.example>"):
            result.append(f"{name}: In-Reply-To {parent} is unknown")
        if not message["Date"] or not message["From"]:
            result.append(f"{name}: no Date or From")
    return result


def summary(objects, mails):
    kinds = Counter(o["type"] for o in objects)
    entries = [o for o in objects if o["type"] == "entry"]
    channels = Counter(o["channel"] for o in entries)
    texts = Counter(e["text"] for e in entries if e["kind"] != "event")
    repeated = sum(n - 1 for n in texts.values())
    return json.dumps({"objects": kinds, "entryChannels": channels, "repeatedTexts": repeated, "mails": len(mails)}, ensure_ascii=False)
