# Copyright (C) 2025 The Atalaya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds tickets and their entries: the written ones of today and the generated ones of the year before."""

import re
from datetime import timedelta

from sample_base import CLOCK, Deck, Dice, from_local, iso, local, uuid7
from sample_files import FILES
from sample_text import ASK_PRIVATE, CALL_NAMES, by_the_hour, casual, fill, letter, make_slots, without_name

KIND_OF = {"email": "email", "chat": "chat", "post": "social", "dm": "social", "whatsapp": "messaging", "sms": "messaging", "voice": "voice"}
# Minutes until the agent answers and until the customer does.
PACE = {"email": ((14, 260), (25, 1500)), "chat": ((1, 3), (1, 3)), "dm": ((3, 22), (2, 90)), "post": ((3, 15), (4, 30)),
        "whatsapp": ((2, 35), (1, 55)), "sms": ((6, 80), (8, 300)), "voice": ((30, 300), (60, 1400))}
# Words of people who tell how it ended: they write a day or two later.
LATER = re.compile(r"(?i)ya (ha llegado|ha desaparecido|lo tengo|la tengo)|^ha llegado|^lleg[óo] |acaban de traer|ha salido|ha ido |ha aparecido|sal[ií]do en hora"
                   r"|j[áa] (chegou|caiu|recebi|desapareceu|estou com|est[áa]o? com)|^(caiu|chegou|saiu|correu|finalmente|apareceu|achamos)|tô com ela|deu tudo certo"
                   r"|it is (in|here)|arrived last|gone this morning|received this morning|left on time|loved it|turned up|^found, in|arreglado anoche|está en la oficina|está no gabinete|¡?conseguido")
LANGUAGE_QUEUE = {"es": "claims-es", "pt": "bookings-pt", "br": "bookings-pt", "en": "bookings-en"}
ENGLISH_NAME = {"es": "Spanish", "pt": "Portuguese", "br": "Portuguese", "en": "English"}


# What agents write down for each other in passing.
NOTES = {
    "es": ["Prefiere que la respuesta sea corta.", "Identidad comprobada con el código del correo.", "Escribe desde el trabajo, contesta a la hora de comer.", "Revisado con {name2}, de acuerdo.",
           "Segunda vez este mes, tratar con cariño.", "No llamar antes de las diez.", "Reserva comprobada, todo en orden.", "Quedé en mirarlo yo el {soon}.", "Muy amable. Si vuelve a escribir, pasádmelo.",
           "La tarifa lo permite, confirmado en el sistema.", "Ojo: hay otra conversación abierta con su pareja por el mismo viaje.", "Le gusta que le tutee.", "Añadida la preferencia de asiento al perfil.",
           "Consultado el artículo, está al día.", "Se le nota preocupad{o}, ir paso a paso.", "Comprobado con la escala por teléfono."],
    "pt": ["Identidade confirmada por código.", "Prefere ser contactad{o} de tarde.", "Visto com {name2}, de acordo.", "Reserva confirmada, tudo em ordem.", "Segundo contacto este mês, tratar com cuidado.",
           "Fiquei de ver isto a {soon}.", "Trata-se por você.", "A tarifa permite, confirmado no sistema.", "Falei com a escala por telefone.", "Se voltar a escrever, passem-me a conversa.", "Preferência de lugar guardada no perfil."],
    "br": ["Identidade confirmada por código no e-mail.", "Prefere WhatsApp.", "Conferido com {name2}.", "Fuso de São Paulo, responder até as 22 h daqui.", "Fiquei de olhar de novo em {soon}.", "Cliente muito gentil.",
           "A tarifa permite, conferi no sistema."],
    "en": ["Identity checked by email code.", "Prefers short answers.", "Checked with {name2}, agreed.", "Booking verified, all in order.", "Second contact this month, be gentle.", "I said I would look again on {soon}.",
           "Do not ring before ten.", "Fare allows it, confirmed in the system.", "Spoke to the station by phone.", "Lovely person. If they write again, pass them to me.", "Seat preference saved to the profile.", "Another conversation is open with the partner about the same trip."],
}


class Company:
    """Everything the tickets refer to."""

    def __init__(self, agents, customers, queues, accounts, flights, scenarios):
        self.agents = {a["key"]: a for a in agents}
        self.customers = {c["key"]: c for c in customers}
        self.queues = {q["key"]: q for q in queues}
        self.accounts = {a["key"]: a for a in accounts}
        self.flights = flights
        self.scenarios = {s["id"]: s for s in scenarios}
        self.decks = {}

    def deal(self, key, items):
        return items[self.decks.setdefault(key, Deck(key)).deal(len(items))]

    def path(self, deck, script, mix):
        """Chooses among the variants of one script: all turns by the same number, or each on its own where any go together."""
        if mix:
            return lambda turn, texts: self.deal(f"{deck}:{turn}", texts)
        longest = max(len(turn) - 1 for turn in script["t"])
        chosen = self.decks.setdefault(f"{deck}:path", Deck(f"{deck}:path")).deal(longest)
        return lambda turn, texts: texts[chosen % len(texts)]

    def note(self, language):
        return self.deal(f"notes:{language}", NOTES[language])

    def account_for(self, channel, queue, language):
        if channel == "email":
            key = {"baggage": "equipajes", "faro-club": "club", "assistance": "asistencia", "bookings-pt": "reservas", "bookings-en": "bookings"}.get(queue, "hola")
        elif channel == "voice":
            key = {"es": "phone-es", "pt": "phone-pt", "br": "phone-br", "en": "phone-uk"}[language]
        else:
            key = {"chat": "webchat", "post": "handle", "dm": "handle", "whatsapp": "whatsapp", "sms": "sms"}[channel]
        return self.accounts[key]

    def agent_for(self, queue, language, dice):
        plain = "pt" if language == "br" else language
        fitting = [a for a in self.agents.values() if queue in a["queues"] and plain in a["languages"]]
        if not fitting:
            fitting = [a for a in self.agents.values() if plain in a["languages"] and a["role"] == "agent"]
        fitting = [a for a in fitting if a["role"] == "agent"] or fitting
        return dice.weighted([(a, 2 if a["languages"][0] == plain else 1) for a in fitting])


def working(at, customer=False):
    """The next moment somebody is awake: agents from 7 to 22 in Madrid, customers until midnight."""
    here = local(at)
    first, last = (7, 24) if customer else (7, 22)
    if here.hour < first:
        return at + timedelta(hours=first - here.hour, minutes=Dice(iso(at)).between(1, 40) - here.minute)
    if here.hour >= last:
        return at + timedelta(hours=24 - here.hour + first, minutes=Dice(iso(at)).between(1, 50) - here.minute)
    return at


def attachment(name, size=None, stored=None):
    kind, content = FILES[stored or name]
    return {"name": name, "type": kind, "size": size or len(content), "_stored": stored or name}


def new_entry(ticket, **fields):
    index = len(ticket["entries"])
    entry = {"type": "entry", "id": uuid7(fields["at"], f"entry:{ticket['key']}:{index}"), "ticket": ticket["id"], "kind": "message",
             "direction": "in", "channel": "email", "authorKind": "customer", "author": "", "at": None, "text": "", "attachments": [], "delivery": "none"}
    entry.update(fields)
    if entry["channel"] == "email" and entry["kind"] == "message":
        owner = "aerolineafaro.example" if entry["direction"] == "out" else ticket["customer"]["email"].split("@")[1]
        entry["messageId"] = f"<{entry['id']}@{owner}>"
        entry.setdefault("subject", ticket["subject"] if index == 0 else "Re: " + ticket["subject"])
    ticket["entries"].append(entry)
    return entry


def new_ticket(key, created, customer, **fields):
    ticket = {"key": key, "id": uuid7(created, f"ticket:{key}"), "number": 0, "customer": customer, "createdAt": created, "entries": [],
              "status": "open", "priority": "normal", "tags": [], "dueAt": None, "dueKind": None, "mood": 0, "unread": 0,
              "snoozedUntil": None, "csat": None, "assignee": None, "draft": None}
    ticket.update(fields)
    return ticket


def routes_for(company, customer, wanted, outbound):
    every = company.flights["flights"]
    if wanted == "long":
        every = [f for f in every if f[5] > 3500]
    elif wanted == "short":
        every = [f for f in every if f[5] <= 1500]
    preferred = company.flights["preferred"][customer["variant"]]
    home = [f for f in every if f[1] in preferred]
    near = [f for f in every if f[1] in preferred or f[2] in preferred]
    return (home if outbound else near) or near or every


def build(company, key, scenario, customer, created, channel, stop=None):
    """One conversation after a scenario. `stop` cuts it: 'c' after the first customer turn, 'a' after the first answer, 'c2' after the next."""
    language = customer["variant"] if customer["variant"] in scenario else "pt"
    script = scenario[language]
    dice = Dice(f"ticket:{key}")
    base_queue = scenario.get("queue", "lang")
    queue = LANGUAGE_QUEUE[language] if base_queue == "lang" else base_queue
    if channel == "post" and "p" not in script:
        channel = "dm"
    if channel in ("post", "dm"):
        queue = "social-care"
    agent = company.agent_for(queue, language, dice)
    ticket = new_ticket(key, created, customer, queue=queue, language="pt" if language == "br" else language, tags=list(scenario["tags"]),
                        priority=scenario.get("prio", "normal"), channel=KIND_OF[channel], agent=agent, variant=language, scenario=scenario["id"])
    ticket["when"] = scenario.get("when", "past")
    ticket["public"] = scenario.get("public", False)
    ticket["routes"] = routes_for(company, customer, scenario.get("routes"), ticket["when"] in ("future", "tomorrow"))
    slots, _, _ = make_slots(ticket, customer, agent, language, company.flights)
    deck = f"{scenario['id']}:{language}"
    for name, lists in scenario.get("v", {}).items():
        slots[name] = company.deal(f"{deck}:{name}", lists.get(language) or lists["pt"])
    ticket["slots"] = slots
    path = company.path(deck, script, scenario.get("mix", False))
    ticket["subject"] = fill(path("s", script["s"]), slots)
    ticket["channelAccount"] = company.account_for(channel, queue, language)
    turns = chosen_turns(path, script, dice, channel)
    add_note(company, turns, language, dice)
    play(ticket, turns, channel, agent, dice, stop)
    ticket["mood"] = scenario["mood"][0 if stop else 1]
    ticket["updatedAt"] = ticket["entries"][-1]["at"]
    return ticket


def chosen_turns(path, script, dice, channel):
    turns = []
    for index, turn in enumerate(script["t"]):
        role = turn[0]
        if role.endswith("?"):
            role = role[:-1]
            if not dice.chance(0.85 if role == "n" else 0.6):
                continue
        text = path(index, turn[1:])
        if index == 0 and channel == "post":
            text = path("p", script["p"])
        turns.append((role, text))
    return turns


def add_note(company, turns, language, dice):
    """Some colleagues write down what no story needs but the next person is glad of."""
    if all(role != "n" for role, _ in turns) and len(turns) > 2 and dice.chance(0.35):
        last = max(i for i, (role, _) in enumerate(turns) if role == "a")
        turns.insert(last, ("n", company.note(language)))


def play(ticket, turns, channel, agent, dice, stop):
    customer, slots, language = ticket["customer"], ticket["slots"], ticket["variant"]
    at = ticket["createdAt"]
    answered = False
    if channel == "voice":
        turns, at = play_call(ticket, turns, agent, dice, at)
        answered = True
        channel = ticket["follow"] = "email" if dice.chance(0.6) else "sms"
    entry_channel = channel
    for index, (role, template) in enumerate(turns):
        if len(ticket["entries"]) >= 9:
            return
        text = fill(template, slots)
        if ticket["entries"] and LATER.search(text):
            at = working(at + timedelta(minutes=dice.between(700, 2800)), role == "c")
        elif ticket["entries"]:
            low, high = PACE[entry_channel][0 if role in ("a", "n") else 1]
            at = working(at + timedelta(minutes=dice.between(low, high), seconds=dice.below(60)), role == "c")
        if role == "c":
            at = say_customer(ticket, entry_channel, text, at, dice, first=not ticket["entries"])
            if stop == "c" or (stop == "c2" and answered):
                return
            if index == 0 and not answered and dice.chance(0.3) and channel != "post":
                routed(ticket, agent, at, dice)
            if index == 0 and channel == "post" and not ticket["public"]:
                at = to_private(ticket, agent, at, dice)
                entry_channel = "dm"
        elif role == "a":
            at = say_agent(ticket, entry_channel, text, at, dice, agent, first=not answered)
            answered = True
            if stop == "a":
                return
        elif role == "n" and len(ticket["entries"]) < 6:
            new_entry(ticket, kind="note", direction="internal", channel=entry_channel, authorKind="agent", author=agent["id"], at=at, text=text)


def routed(ticket, agent, at, dice):
    reason = dice.pick(["free capacity", "longest idle", "knows the customer", "best skill"])
    new_entry(ticket, kind="event", direction="internal", channel=ticket["entries"][-1]["channel"], authorKind="system", author="Routing", at=at + timedelta(seconds=3),
              eventKind="routed", text=f"Routed to {agent['name']}: {ENGLISH_NAME[ticket['variant']]}, {reason}.")


def to_private(ticket, agent, at, dice):
    slots, language = ticket["slots"], ticket["variant"]
    at = working(at + timedelta(minutes=dice.between(3, 14)))
    ask = fill(dice.pick(ASK_PRIVATE[language]), slots)
    new_entry(ticket, direction="out", channel="post", authorKind="agent", author=agent["id"], at=at, text=ask, delivery="delivered")
    at = at + timedelta(minutes=dice.between(2, 40), seconds=dice.below(60))
    new_entry(ticket, kind="event", direction="internal", channel="dm", authorKind="system", author="Atalaya", at=at, eventKind="channelChanged", text="Moved to direct message")
    words = {"es": ["Es {pnr}.", "Ahí va: {pnr}", "Localizador {pnr}, a nombre de {full}.", "{pnr}. Gracias por contestar."], "pt": ["É {pnr}.", "Aqui está: {pnr}", "Reserva {pnr}, em nome de {full}."],
             "br": ["É {pnr}.", "Segue: {pnr}", "O código é {pnr}, em nome de {full}."], "en": ["It is {pnr}.", "Here you go: {pnr}", "{pnr}, booked under {full}."]}[language]
    new_entry(ticket, channel="dm", author=ticket["customer"]["id"], at=at + timedelta(seconds=dice.between(5, 50)), text=fill(dice.pick(words), slots))
    return at + timedelta(minutes=1)


def say_customer(ticket, channel, text, at, dice, first):
    customer, language = ticket["customer"], ticket["variant"]
    fields = {"author": customer["id"], "channel": channel}
    if channel == "email":
        body = letter(text, "c", ticket["slots"], language, dice, first, at)
        new_entry(ticket, at=at, text=body, **fields)
        return at
    if channel == "post":
        reach = max(3, int(customer["followers"] * dice.between(20, 90) / 100))
        likes = max(0, int(reach * dice.between(2, 30) / 1000))
        body = text.replace("|", " ")
        new_entry(ticket, at=at, text=body if "@" in body else dice.pick([f"@AerolineaFaro {body}", f"{body} @AerolineaFaro"]),
                  reach={"reposts": likes // dice.between(2, 6), "likes": likes, "views": reach}, **fields)
        return at
    parts = text.split("|")
    if len(parts) > 2 or len(ticket["entries"]) > 5:
        parts = [" ".join(parts)]
    for part in parts:
        new_entry(ticket, at=at, text=casual(part.strip(), customer, language), **fields)
        at = at + timedelta(seconds=dice.between(9, 70))
    return at - timedelta(seconds=5)


def say_agent(ticket, channel, text, at, dice, agent, first):
    slots, language = ticket["slots"], ticket["variant"]
    fields = {"direction": "out", "authorKind": "agent", "author": agent["id"], "channel": channel}
    if channel == "email":
        body = letter(text, "a", slots, language, dice, first, at)
    else:
        body = text.replace("|", "\n" if channel in ("chat", "whatsapp") else " ")
        if first and not body.lower().startswith(("hola", "olá", "oi", "hi", "hello", slots["first"].lower())) and dice.chance(0.75):
            hello = dice.pick({"es": ["Hola, {first}. ", "¡Hola, {first}! ", "Buenas, {first}. Soy {agent}. "], "pt": ["Olá, {first}. ", "Bom dia, {first}! ", "Olá, {first}, aqui {agent}. "],
                               "br": ["Oi, {first}! ", "Olá, {first}, tudo bem? ", "Oi, {first}, aqui é {agent}. "], "en": ["Hi {first}. ", "Hello {first}, {agent} here. ", "Hi {first}, thanks for writing. "]}[language])
            hello = by_the_hour(fill(hello, slots), language, at)
            body = hello + (without_name(body, slots["first"]) if slots["first"] in hello else body)
    new_entry(ticket, at=at, text=body, delivery="sent" if channel == "email" else "delivered" if dice.chance(0.3) else "read", **fields)
    return at


def play_call(ticket, turns, agent, dice, at):
    """Everything said before the first note becomes one call with its transcript; the rest follows in writing."""
    spoken = []
    while turns and turns[0][0] in ("c", "a"):
        spoken.append(turns.pop(0))
        if len(spoken) >= 4 and spoken[-1][0] == "a":
            break
    names = {"c": CALL_NAMES[ticket["variant"]], "a": agent["name"].split()[0]}
    lines = [f"{names[role]}: {fill(text, ticket['slots']).replace('|', ' ')}" for role, text in spoken]
    seconds = int(sum(len(line) for line in lines) / 11.5) + dice.between(25, 150)
    new_entry(ticket, kind="call", channel="voice", author=ticket["customer"]["id"], at=at, text="\n".join(lines), durationSeconds=seconds)
    at = at + timedelta(seconds=seconds + 20)
    rest = []
    while turns and turns[0][0] == "c" and len(turns) == 1:
        turns.pop(0)
    rest.extend(turns)
    return rest, at


def finish(ticket, dice):
    """A past ticket ends solved; after five days it is closed."""
    last = ticket["entries"][-1]["at"]
    if len(ticket["entries"]) < 9 and dice.chance(0.55) or len(ticket["entries"]) < 2:
        at = last + timedelta(minutes=dice.between(0, 25), seconds=dice.between(4, 50))
        new_entry(ticket, kind="event", direction="internal", channel=ticket["entries"][-1]["channel"], authorKind="agent", author=ticket["agent"]["id"], at=at,
                  eventKind="statusChanged", text="Status set to Solved")
        last = at
    ticket["assignee"] = ticket["agent"]
    ticket["updatedAt"] = last
    ticket["status"] = "closed" if CLOCK - last > timedelta(days=5) else "solved"
    if dice.chance(0.46):
        ticket["csat"] = dice.weighted({-2: [(1, 5), (2, 3), (3, 1)], -1: [(2, 4), (3, 4), (1, 1)], 0: [(3, 2), (4, 5), (5, 3)],
                                        1: [(4, 4), (5, 6)], 2: [(5, 9), (4, 1)]}[ticket["mood"]])
    return ticket


def pick_moment(dice):
    """Some moment of the past year, by day, more often in the morning and on Mondays."""
    while True:
        day = CLOCK.replace(hour=0, minute=0) - timedelta(days=dice.between(3, 362))
        if day.weekday() >= 5 and dice.chance(0.45) or day.weekday() in (2, 3, 4) and dice.chance(0.15):
            continue
        hour = dice.weighted([(6, 2), (7, 5), (8, 9), (9, 11), (10, 11), (11, 9), (12, 7), (13, 5), (14, 5), (15, 7), (16, 8), (17, 8), (18, 7), (19, 6), (20, 5), (21, 3)])
        return day + timedelta(hours=hour, minutes=dice.below(60), seconds=dice.below(60))


def attach_files(ticket, scenario, dice):
    """Scenarios that speak of a file carry it on the first written customer entry."""
    wanted = scenario.get("file")
    entries = [e for e in ticket["entries"] if e["authorKind"] == "customer" and e["kind"] == "message" and e["channel"] in ("email", "whatsapp", "chat", "dm")]
    if not wanted or not entries:
        return
    target = entries[0] if wanted[1] == 0 or len(entries) < 2 else entries[1]
    stored = wanted[0]
    stem = {"es": {"receipt.pdf": "recibo.pdf", "case.jpg": "maleta.jpg", "screenshot.png": "captura.png", "invoice.pdf": "factura.pdf"},
            "en": {}, "pt": {"receipt.pdf": "recibo.pdf", "case.jpg": "mala.jpg", "screenshot.png": "captura.png", "invoice.pdf": "fatura.pdf"}}[ticket["language"]].get(stored, stored)
    if stored.endswith(".jpg") and dice.chance(0.5):
        stem = f"IMG_{dice.between(1200, 9800)}.jpg" if dice.chance(0.5) else f"WhatsApp Image {local(target['at']).strftime('%Y-%m-%d')}.jpg"
    target["attachments"].append(attachment(stem, stored=stored))
