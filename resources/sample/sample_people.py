# Copyright (C) 2025 The Atalaya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Agents, queues, customers and articles, from the tables in source/."""

import unicodedata
from datetime import timedelta

from sample_base import CLOCK, Dice, iso, parse_iso, uuid7

FOUNDED = parse_iso("2024-11-04T08:00:00Z")
NO_BOOKING = ("rosa", "guia", "mreyortiz", "julio")
# Hours ahead of UTC in winter, where it is not one as in Madrid.
WINTER = {"LIS": 0, "OPO": 0, "FNC": 0, "PDL": -1, "LHR": 0, "EDI": 0, "DUB": 0, "TFN": 0, "ACE": 0, "GRU": -3, "REC": -3, "BOG": -5, "MEX": -6}


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


def read_articles(agents, source):
    writers = [a for a in agents if a["key"] in ("marta", "carmen", "oscar", "rita", "sofia", "leonor", "gonzalo", "celia", "keira")]
    by_key = {a["key"]: a for a in agents}
    result = []
    for language in ("es", "en", "pt"):
        for path in sorted((source / "articles" / language).glob("*.md")):
            head, body = path.read_text(encoding="utf-8").split("---\n", 2)[1:]
            meta = dict(line.split(": ", 1) for line in head.strip().splitlines())
            dice = Dice(f"article:{language}:{path.stem}")
            author = by_key[meta["author"]] if "author" in meta else dice.pick([w for w in writers if language in w["languages"]])
            at = parse_iso(meta["updated"] + "T09:00:00Z") if "updated" in meta else CLOCK - timedelta(days=dice.between(4, 330), minutes=dice.below(600))
            result.append({"type": "article", "id": uuid7(at, f"article:{language}:{path.stem}"), "slug": path.stem, "language": language, "title": meta["title"], "body": body.strip() + "\n",
                           "tags": [t.strip() for t in meta.get("tags", "").split(",") if t.strip()], "updatedAt": iso(at), "author": author["id"], "public": meta.get("public", "yes") == "yes"})
    return result
