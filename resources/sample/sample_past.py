# Copyright (C) 2025 The Atalaya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The week before the sample's morning, as the router would have recorded it, and the records of today's tickets."""

import heapq
import math
from datetime import datetime, timedelta

from sample_base import CLOCK, UTC, Dice, iso, uuid7

CHANNELS = ["email", "chat", "social", "messaging", "voice"]
PRIORITIES = ["low", "normal", "high", "urgent"]
UNITS = {"email": 10, "chat": 34, "social": 20, "messaging": 20, "voice": 100}
HANDLING = {"email": 330, "chat": 420, "social": 220, "messaging": 380, "voice": 290}  # seconds, mean
PATIENCE = {"chat": 360, "voice": 300}  # seconds, mean; who writes does not give up
SHARES = {"email": 0.34, "chat": 0.25, "social": 0.05, "messaging": 0.18, "voice": 0.18}
QUEUES = {"claims-es": 0.31, "bookings-pt": 0.18, "bookings-en": 0.17, "baggage": 0.12, "faro-club": 0.09, "social-care": 0.07, "assistance": 0.06}
# Arrivals by local hour: two rushes, and a little at night.
HOURS = [4, 2, 1, 1, 2, 6, 18, 38, 66, 92, 88, 70, 54, 44, 48, 58, 74, 88, 80, 60, 40, 26, 14, 8]
DAYS = {0: 690, 1: 640, 2: 610, 3: 600, 4: 650, 5: 450, 6: 390}  # Monday to Sunday
# Start and end of the shifts in local hours, with the beginning of half an hour's break.
SHIFTS = [(7.0, 14.5, 11.0), (8.5, 16.0, 12.5), (9.0, 16.5, 13.5), (11.5, 19.0, 15.0), (14.5, 22.0, 18.5)]
FIRST = datetime(2025, 11, 12, 23, 0, 0, tzinfo=UTC)  # Thursday 13 November, 0:00 in Madrid
DAY = 86400


def erlang(dice, mean):
    """Never nothing, sometimes twice as long: the sum of two exponential times."""
    return max(20, int(-mean / 2 * math.log(max(1e-12, dice.unit() * dice.unit()))))


def shifts(agents):
    """(agent, from, until) in seconds after FIRST: five days of seven, each with a break; today's morning too."""
    out = []
    for index, agent in enumerate(agents):
        dice = Dice(f"shift:{agent['key']}")
        free = index % 7
        for day in range(8):
            if day % 7 in (free, (free + 1) % 7):
                continue
            start, end, rest = SHIFTS[(index + (1 if dice.chance(0.15) else 0)) % len(SHIFTS)]
            late = dice.between(-4, 7) * 60
            for a, b in ((start, rest), (rest + 0.5, end)):
                out.append((agent["key"], int(day * DAY + a * 3600) + late, int(day * DAY + b * 3600) + late))
    return sorted(out, key=lambda one: (one[1], one[0]))


def arrivals(queues):
    by_key = {q["key"]: q for q in queues}
    out = []
    for day in range(7):
        weekday = (3 + day) % 7  # the first is a Thursday
        for number in range(DAYS[weekday]):
            dice = Dice(f"past-week:{day}:{number}")
            hour = dice.weighted(list(enumerate(HOURS)))
            queue = dice.weighted(list(QUEUES.items()))
            channel = dice.weighted([(c, SHARES[c] * (1 if c not in PATIENCE or 8 <= hour < 21 else 0.02)) for c in by_key[queue]["channels"]])
            priority = dice.weighted([(0, 6), (1, 74), (2, 16), (3, 4)])
            out.append({"at": day * DAY + hour * 3600 + dice.below(3600), "queue": queue, "channel": channel, "priority": priority,
                        "handling": erlang(dice, HANDLING[channel]), "patience": erlang(dice, PATIENCE[channel]) if channel in PATIENCE else None,
                        "moves": 1 if dice.chance(0.02) else 0})
    return sorted(out, key=lambda one: one["at"])


class Floor:
    """The agents of the week: the longest idle one who may takes the oldest that waits."""

    def __init__(self, agents, queues):
        self.room = {}
        self.idle = {a["key"]: 0 for a in agents}
        needs = {q["key"]: {n["skill"]: n["level"] for n in q["requiredSkills"]} for q in queues}
        self.may = {}
        for a in agents:
            levels = {s["skill"]: s["level"] for s in a["skillIds"]}
            for q in a["queues"]:
                if all(levels.get(skill, 0) >= level for skill, level in needs[q].items()):
                    for c in a["channels"]:
                        self.may.setdefault((q, c), []).append(a["key"])
        self.used = {a["key"]: 0 for a in agents}
        self.waiting = []
        self.ends = []
        self.count = 0

    def take(self, one, now):
        free = [a for a in self.may.get((one["queue"], one["channel"]), []) if a in self.room and self.used[a] + UNITS[one["channel"]] <= 100]
        if not free:
            return False
        agent = min(free, key=lambda a: (self.idle[a], a))
        one.update(agent=agent, start=now, end=now + one["handling"])
        self.used[agent] += UNITS[one["channel"]]
        self.count += 1
        heapq.heappush(self.ends, (one["end"], self.count, agent, one["channel"]))
        return True

    def drain(self, now):
        left = []
        for one in self.waiting:
            if one["patience"] is not None and one["at"] + one["patience"] <= now:
                one["gone"] = one["at"] + one["patience"]
            elif not self.take(one, now):
                left.append(one)
        self.waiting = left


def live(works, presence, floor):
    """Plays the week: what comes, who comes and goes, what ends, in the order of time."""
    events = [(w["at"], 2, i) for i, w in enumerate(works)]
    events += [(start, 0, (agent, True)) for agent, start, _ in presence] + [(end, 1, (agent, False)) for agent, _, end in presence]
    end_of_time = int((CLOCK - FIRST).total_seconds())
    for moment, kind, what in sorted(events, key=lambda e: (e[0], e[1], str(e[2]))):
        if moment >= end_of_time:
            break
        while floor.ends and floor.ends[0][0] <= moment:
            at, _, agent, channel = heapq.heappop(floor.ends)
            floor.used[agent] -= UNITS[channel]
            floor.idle[agent] = at
            floor.drain(at)
        if kind == 2:
            if not floor.take(works[what], moment):
                floor.waiting.append(works[what])
        elif what[1]:
            floor.room[what[0]] = True
            floor.idle[what[0]] = moment
        else:
            floor.room.pop(what[0], None)
        floor.drain(moment)
    for one in floor.waiting:
        if one["patience"] is not None:
            one["gone"] = one["at"] + one["patience"]
    return [w for w in works if w.get("gone") or w.get("end", end_of_time) < end_of_time]


def week_lines(agents, queues):
    workers = [a for a in agents if a["channels"]]
    presence = shifts(workers)
    works = live(arrivals(queues), presence, Floor(workers, queues))
    queue_keys = [q["key"] for q in queues]
    first_minutes = {q["key"]: q["firstResponseMinutes"] for q in queues}
    agent_keys = [a["key"] for a in workers]
    for day in range(7):
        rows = [w for w in works if w["at"] // DAY == day]
        start = FIRST + timedelta(days=day)
        before = [day * DAY] + [w["at"] for w in rows]
        yield {"type": "past", "id": uuid7(start, f"past:{day}"), "from": iso(start), "queues": [q["id"] for q in queues], "agents": [a["id"] for a in workers],
               "queue": [queue_keys.index(w["queue"]) for w in rows], "channel": [CHANNELS.index(w["channel"]) for w in rows], "priority": [w["priority"] for w in rows],
               "after": [w["at"] - b for w, b in zip(rows, before)], "due": [60 * first_minutes[w["queue"]] if w["channel"] in ("email", "messaging", "social") else 0 for w in rows],
               "wait": [(w["gone"] if "gone" in w else w["start"]) - w["at"] for w in rows], "handling": [0 if "gone" in w else w["handling"] for w in rows],
               "agent": [-1 if "gone" in w else agent_keys.index(w["agent"]) for w in rows], "moves": [w["moves"] for w in rows]}
    there = [p for p in presence if FIRST + timedelta(seconds=p[2]) < CLOCK]
    yield {"type": "presence", "id": uuid7(FIRST, "presence"), "from": iso(FIRST), "agents": [a["id"] for a in workers],
           "agent": [agent_keys.index(p[0]) for p in there], "begin": [p[1] for p in there], "end": [p[2] for p in there]}


# ---- records of today's tickets ----

DECLINES = ["About to go into a meeting", "Needs somebody who knows the group contract", "On the phone with the airport"]


def routing_lines(tickets, agents, queues):
    """How the unresolved tickets came to who has them: offered, sometimes declined first, or waiting."""
    queue_of = {q["key"]: q for q in queues}
    workers = [a for a in agents if a["channels"]]
    rows = []
    number = 0
    declined = 0
    open_tickets = sorted((t for t in tickets if t["status"] in ("new", "open", "pending")), key=lambda t: (t["createdAt"], t["number"]))
    for ticket in open_tickets:
        dice = Dice(f"routing:{ticket['number']}")
        members = [a for a in workers if ticket["queue"] in a["queues"]]
        routed = next((e for e in ticket["entries"] if e.get("eventKind") == "routed"), None)
        if ticket["assignee"] is None or routed is None or ticket["assignee"] not in members or len(members) < 2:
            continue
        at = routed["at"] - timedelta(seconds=dice.between(4, 16))
        number += dice.between(3, 60)
        others = [a for a in members if a is not ticket["assignee"]]
        if declined < len(DECLINES) and len(others) > 2 and dice.chance(0.5):
            first = dice.pick(others)
            told = at - timedelta(seconds=dice.between(20, 50))
            rows += offered(ticket, first, [a for a in members if a is not first], told, number, dice, queue_of)
            rows.append((told + timedelta(seconds=9), ticket, "declined", first, {"offer": uuid7(told, f"offer:{number}"), "reason": DECLINES[declined]}))
            declined += 1
            number += 1
            excluded = first
        else:
            excluded = None
        rows += offered(ticket, ticket["assignee"], others, at, number, dice, queue_of, excluded)
        offer = {"offer": uuid7(at, f"offer:{number}")}
        rows.append((routed["at"], ticket, "accepted", ticket["assignee"], offer))
        rows.append((routed["at"], ticket, "assigned", ticket["assignee"], offer))
    for index, (at, ticket, kind, agent, body) in enumerate(sorted(rows, key=lambda r: r[0])):
        yield {"type": "routing", "id": uuid7(at, f"routing:{index}"), "ticket": ticket["id"], "at": iso(at), "kind": kind, "agent": agent["id"], "body": body}


def offered(ticket, agent, others, at, number, dice, queue_of, excluded=None):
    """One offer with its reasons and how the others stood."""
    standings = []
    left = {"offline": 0, "status": 0, "capacity": 0, "excluded": 0}
    lost = []
    idle = dice.between(240, 700)
    for other in others:
        reason = {"kind": "excluded"} if other is excluded else dice.weighted([({"kind": "offline"}, 4), ({"kind": "status"}, 1),
                 ({"kind": "capacity", "have": dice.between(0, 8), "need": UNITS["chat"]}, 2), ({"kind": "lostAt", "step": "longestIdle", "have": dice.between(20, idle - 5), "need": idle}, 3)])
        if reason["kind"] == "lostAt":
            lost.append((reason["have"], other["id"]))
        else:
            left[reason["kind"]] += 1
        standings.append({"agent": other["id"], "reasons": [reason]})
    signed_in = max(14, 24 - left["offline"] - 6)
    available = max(12, signed_in - left["status"] - 1)
    in_queue = len(others) + 1 - left["offline"] - left["status"]
    funnel = {"known": 24, "signedIn": signed_in, "available": available, "channel": available, "queue": in_queue, "skills": in_queue, "ring": in_queue,
              "notExcluded": in_queue - left["excluded"], "capacity": 1 + len(lost)}
    due = ticket["dueAt"] or at + timedelta(minutes=queue_of[ticket["queue"]]["firstResponseMinutes"])
    body = {"number": number, "trigger": dice.pick(["arrived", "agentStatusChanged", "itemFinished"]), "ticket": ticket["id"], "agent": agent["id"],
            "key": {"band": 1, "deadline": iso(due), "seq": number * 2 + 1}, "funnel": funnel, "step": "longestIdle" if lost else "onlyOne"}
    if lost:
        have, runner_up = max(lost)
        body.update(runnerUp=runner_up, chosenValue=idle, runnerUpValue=have)
    return [(at, ticket, "offered", agent, dict(body, others=standings[:32]))]
