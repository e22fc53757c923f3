# Copyright (C) 2025 The Atalaya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeded dice, ids and local time for the sample company. No wall clock, no global random state."""

import hashlib
from datetime import datetime, timedelta, timezone

UTC = timezone.utc
CLOCK = datetime(2025, 11, 20, 9, 42, 0, tzinfo=UTC)
SEED = 418


class Dice:
    """Random numbers that depend only on the seed and a key, so that one changed text moves nothing else."""

    def __init__(self, key, seed=None):
        self.key = f"{SEED if seed is None else seed}:{key}"
        self.count = 0

    def bits(self):
        self.count += 1
        digest = hashlib.sha256(f"{self.key}:{self.count}".encode()).digest()
        return int.from_bytes(digest[:8], "big")

    def unit(self):
        return self.bits() / 2.0**64

    def below(self, bound):
        return self.bits() % bound

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def chance(self, probability):
        return self.unit() < probability

    def pick(self, items):
        return items[self.below(len(items))]

    def weighted(self, pairs):
        total = sum(weight for _, weight in pairs)
        point = self.unit() * total
        for item, weight in pairs:
            point -= weight
            if point < 0:
                return item
        return pairs[-1][0]

    def shuffled(self, items):
        result = list(items)
        for i in range(len(result) - 1, 0, -1):
            j = self.below(i + 1)
            result[i], result[j] = result[j], result[i]
        return result

    def letters(self, alphabet, count):
        return "".join(self.pick(alphabet) for _ in range(count))


class Deck:
    """Deals every card once before any card comes again."""

    def __init__(self, key):
        self.key = key
        self.rounds = 0
        self.left = []

    def deal(self, count):
        if not self.left:
            self.left = Dice(f"deck:{self.key}:{self.rounds}").shuffled(range(count))
            self.rounds += 1
        return self.left.pop() % count


def uuid7(at, key):
    """A UUID of version 7 shape: creation time in front, the rest from the seed."""
    millis = int(at.timestamp() * 1000)
    digest = hashlib.sha256(f"{SEED}:id:{key}".encode()).digest()
    rest = int.from_bytes(digest[:10], "big")
    value = (millis << 80) | (rest & ((1 << 80) - 1))
    value = (value & ~(0xF << 76)) | (0x7 << 76)
    value = (value & ~(0x3 << 62)) | (0x2 << 62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def iso(at):
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse_iso(text):
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def _last_sunday(year, month):
    day = datetime(year, month, 31, 1, tzinfo=UTC)
    return day - timedelta(days=(day.weekday() + 1) % 7)


def madrid_offset(at):
    """Hours ahead of UTC in Madrid; the European summer time rule, so no time zone files are needed."""
    return 2 if _last_sunday(at.year, 3) <= at < _last_sunday(at.year, 10) else 1


def local(at):
    return at + timedelta(hours=madrid_offset(at))


def from_local(text):
    """'10:42' is today, '11-18 22:40' this year, '2025-10-12 09:00' any day; seconds optional."""
    if " " not in text:
        text = "2025-11-20 " + text
    elif len(text.split(" ")[0]) == 5:
        text = "2025-" + text
    form = "%Y-%m-%d %H:%M:%S" if text.count(":") == 2 else "%Y-%m-%d %H:%M"
    naive = datetime.strptime(text, form).replace(tzinfo=UTC)
    return naive - timedelta(hours=madrid_offset(naive - timedelta(hours=1)))
