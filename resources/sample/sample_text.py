# Copyright (C) 2025 The Atalaya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns scenario texts into what one person writes to another: places filled, greetings, dates, habits."""

import re
from datetime import timedelta

from sample_base import Dice, local

MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(),
    "en": "January February March April May June July August September October November December".split(),
}
DAYS = {
    "es": "lunes martes miércoles jueves viernes sábado domingo".split(),
    "pt": ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"],
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
DAYS["br"] = DAYS["pt"]
MONTHS["br"] = MONTHS["pt"]
CITY_COLUMN = {"es": 0, "en": 1, "pt": 2, "br": 2}

# Letters, in the order greeting, closing; "" means the person goes straight to the point.
CUSTOMER_OPEN = {
    "es": ["Hola:", "Buenos días:", "Buenas tardes:", "Hola, buenas:", "Estimados señores:", "", "", "Hola, equipo de Faro:"],
    "pt": ["Bom dia,", "Boa tarde,", "Exmos. Senhores,", "Olá,", "", "", "Boas,"],
    "br": ["Olá,", "Bom dia,", "Oi, pessoal,", "Prezados,", "", "Boa tarde, tudo bem?"],
    "en": ["Hello,", "Hi there,", "Dear Sir or Madam,", "Good morning,", "", "Hi,", "To whom it may concern,"],
}
CUSTOMER_CLOSE = {
    "es": ["Un saludo,\n{full}", "Gracias,\n{first}", "{full}", "Saludos,\n{full}", "Quedo a la espera.\n{full}", "Muchas gracias de antemano,\n{first}", "Atentamente,\n{full}"],
    "pt": ["Cumprimentos,\n{full}", "Obrigad{o},\n{first}", "{full}", "Com os melhores cumprimentos,\n{full}", "Fico a aguardar.\n{full}"],
    "br": ["Abraço,\n{first}", "Obrigad{o},\n{full}", "{full}", "Atenciosamente,\n{full}", "Desde já agradeço.\n{first}"],
    "en": ["Kind regards,\n{full}", "Thanks,\n{first}", "{full}", "Best wishes,\n{full}", "Yours faithfully,\n{full}", "Many thanks,\n{first}", "Best,\n{first}"],
}
AGENT_OPEN = {
    "es": ["Hola, {first}:", "Buenos días, {first}:", "Hola de nuevo, {first}:", "{first}, buenas tardes:"],
    "pt": ["Olá, {first}:", "Bom dia, {first}:", "Boa tarde, {first}:", "Olá de novo, {first}:"],
    "br": ["Olá, {first}!", "Bom dia, {first}!", "Oi, {first}, tudo bem?", "Oi de novo, {first}!"],
    "en": ["Hi {first},", "Hello {first},", "Good morning {first},", "Hello again {first},"],
}
AGENT_CLOSE = {
    "es": ["Un saludo,\n{agentFull}\nAtención al Cliente, Aerolínea Faro", "{agentFull}, Atención al Cliente", "Un saludo cordial,\n{agentFull}"],
    "pt": ["Cumprimentos,\n{agentFull}\nApoio ao Cliente, Aerolínea Faro", "{agentFull}, Apoio ao Cliente", "Com os melhores cumprimentos,\n{agentFull}"],
    "br": ["Um abraço,\n{agentFull}\nAtendimento ao Cliente, Aerolínea Faro", "{agentFull}, Atendimento ao Cliente", "Atenciosamente,\n{agentFull}"],
    "en": ["Kind regards,\n{agentFull}\nCustomer care, Aerolínea Faro", "{agentFull}, Customer care", "Best wishes,\n{agentFull}"],
}
ASK_PRIVATE = {
    "es": ["Lo sentimos, {first}. ¿Nos pasas el localizador por privado y lo miramos?", "Hola, {first}. Vamos a verlo ahora: mándanos la reserva por mensaje directo, por favor.",
           "Gracias por avisar, {first}. Escríbenos por privado con el código de reserva y lo revisamos hoy mismo.", "{first}, entendemos el enfado. Por privado podemos ver tu reserva; te leemos.",
           "Vaya, {first}. Así no debería ser. ¿Nos dejas tus datos por DM?"],
    "pt": ["Lamentamos, {first}. Pode enviar-nos o código da reserva por mensagem direta?", "Olá, {first}. Queremos ver isto já: envie-nos a reserva em privado, por favor.",
           "Obrigado por avisar, {first}. Escreva-nos em privado e vemos ainda hoje.", "{first}, percebemos a frustração. Mande-nos os dados por DM e tratamos do assunto."],
    "br": ["Oi, {first}, sentimos muito. Manda o código da reserva por mensagem direta?", "{first}, queremos resolver. Chama a gente no privado com os dados da reserva, por favor.",
           "Poxa, {first}, não é assim que queremos. Envia a reserva por DM que já olhamos."],
    "en": ["Sorry to hear this, {first}. Could you send us the booking code in a direct message?", "Hi {first}, we want to look at this now. Please DM us your booking code.",
           "Thanks for telling us, {first}. Drop us a private message with the reference and we will check today.", "That is not good enough, {first}. If you message us privately we will find out what happened."],
}
CALL_NAMES = {"es": "Cliente", "pt": "Cliente", "br": "Cliente", "en": "Caller"}
PLACE = re.compile(r"\{([A-Za-z0-9]+)\}")


def date_text(at, language, weekday=False):
    at = local(at)
    month = MONTHS[language][at.month - 1]
    text = f"{at.day} {month}" if language == "en" else f"{at.day} de {month}"
    if weekday:
        day = DAYS[language][at.weekday()]
        text = f"{day} {text}" if language == "en" else f"{day}, {text}" if language in ("pt", "br") else f"{day} {text}"
    return text


def money(value, language):
    if value == int(value):
        digits = f"{int(value):,}"
        return f"€{digits}" if language == "en" else f"{digits.replace(',', '.')} €"
    digits = f"{value:,.2f}"
    if language == "en":
        return f"€{digits}"
    return digits.replace(",", " ").replace(".", ",").replace(" ", ".") + " €"


def number(value, language):
    return f"{value:,}" if language == "en" else f"{value:,}".replace(",", ".")


def compensation(kilometres):
    return 250 if kilometres <= 1500 else 400 if kilometres <= 3500 else 600


def fill(template, slots):
    """Every place must be known: a typing mistake in a scenario stops the generator."""
    def replace(match):
        name = match.group(1)
        if name not in slots:
            raise KeyError(f"unknown place {{{name}}} in: {template}")
        return str(slots[name])

    text = template
    for _ in range(2):  # a value may hold places itself
        text = PLACE.sub(replace, text)
    return text


def make_slots(ticket, customer, agent, language, flights):
    """All the places a scenario may use, fixed for one ticket."""
    dice = Dice(f"slots:{ticket['key']}")
    column = CITY_COLUMN[language]
    flight = dice.pick(ticket["routes"])
    back = next((f for f in flights["flights"] if f[1] == flight[2] and f[2] == flight[1]), flight)
    when = ticket["when"]
    created = ticket["createdAt"]
    shift = {"past": -dice.between(1, 12), "yesterday": -1, "today": 0, "tomorrow": 1, "future": dice.between(6, 70), "long": -dice.between(25, 70)}[when]
    day = created + timedelta(days=shift)
    gap = dice.between(2, 9)
    fare = dice.between(38, 210) + dice.pick([0, 0.4, 0.5, 0.9, 0.99, 0.25]) + (420 if flight[5] > 5000 else 0)
    fee = dice.pick([25, 30, 35, 45, 50, 60, 70, 90])
    people = dice.between(2, 5)
    owed = compensation(flight[5])
    delay_hours, delay_minutes = dice.between(3, 6), dice.pick([5, 10, 15, 20, 25, 35, 40, 50])
    pnr = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    first = customer["first"]
    slots = {
        "first": first, "name": first, "full": customer["name"], "o": "a" if customer["g"] == "f" else "o",
        "agent": agent["name"].split()[0], "agentFull": agent["name"], "ao": "a" if agent["g"] == "f" else "o",
        "flight": flight[0], "from": _city(flights, flight[1], column), "to": _city(flights, flight[2], column),
        "fromCode": flight[1], "toCode": flight[2], "dep": flight[3].lstrip("0") if flight[3][0] == "0" else flight[3], "arr": flight[4].lstrip("0"),
        "back": back[0], "depBack": back[3].lstrip("0"),
        "day": date_text(day, language), "wday": date_text(day, language, True), "dayName": DAYS[language][local(day).weekday()],
        "dayBack": date_text(day + timedelta(days=gap), language), "newDay": date_text(day + timedelta(days=dice.between(1, 3)), language),
        "soon": date_text(created + timedelta(days=dice.between(2, 4)), language), "later": date_text(created + timedelta(days=dice.between(7, 12)), language),
        "ago": date_text(created - timedelta(days=dice.between(9, 34)), language),
        "pnr": dice.letters(pnr, 6), "pnr2": dice.letters(pnr, 6), "delay": f"{delay_hours} h {delay_minutes:02d}", "hours": delay_hours,
        "n": people, "comp": money(owed, language), "total": money(owed * people, language), "bono": money(round(owed * 1.3 / 5) * 5, language),
        "fare": money(fare, language), "fares": money(round(fare * people, 2), language), "fee": money(fee, language), "fee2": money(fee * 2, language),
        "meal": money(dice.between(14, 58) + dice.pick([0.2, 0.35, 0.6, 0.75, 0.8]), language), "hotel": money(dice.between(74, 139), language),
        "taxi": money(dice.between(22, 64) + dice.pick([0, 0.5]), language), "item": "", "bag": f"FA {dice.between(210000, 989999)}",
        "pir": f"{flight[2]}FA{dice.between(10000, 49999)}", "seat": f"{dice.between(4, 31)}{dice.pick('ABCDEF')}", "row": dice.between(6, 29),
        "seats": _seats(dice), "card": f"{dice.between(1000, 9899)}", "iban": f"{dice.between(1000, 9899)}", "miles": number(dice.between(8, 96) * 125, language),
        "manyMiles": number(dice.between(12, 60) * 1000, language), "club": f"{dice.between(100, 999)} {dice.between(100, 999)} {dice.between(10, 99)}",
        "ticketNo": f"418-{dice.between(2100000000, 2999999999)}", "age": dice.between(74, 89), "kid": dice.between(6, 12), "kg": dice.between(4, 7),
        "over": dice.between(24, 31), "clock": f"{dice.between(7, 21)}:{dice.pick(['05', '10', '20', '35', '40', '55'])}", "gate": f"{dice.pick('BCDHJK')}{dice.between(2, 48)}",
        "phone4": f"{dice.between(1000, 9899)}", "months": dice.between(3, 9), "days": dice.between(3, 12), "group": dice.between(14, 38),
        "name2": dice.pick([n for n in ("Marta", "Óscar", "Carmen", "Celia", "Hugo") if n != agent["name"].split()[0]]), "email": customer["email"], "city": customer["city"],
    }
    return slots, flight, day


def _city(flights, code, column):
    return flights["cities"][code][column]


def _seats(dice):
    row = dice.between(7, 27)
    return f"{row}A, {row}B, {row}C"


def casual(text, customer, language):
    """How some people type on a telephone: no capital, no final stop, no opening marks."""
    habit = Dice(f"habit:{customer['key']}").unit()
    if habit > 0.42:
        return text
    if text.endswith(".") and not text.endswith("..."):
        text = text[:-1]
    if habit < 0.3:
        if language == "es":
            text = text.replace("¿", "").replace("¡", "")
        match = re.match(r"[A-ZÁÉÍÓÚ][a-záéíóúñãõçê]+\b", text)
        if match and match.group(0) not in (customer["first"], "Faro"):
            text = text[0].lower() + text[1:]
    return text


AFTERNOON = {"es": (14, "Buenos días", "Buenas tardes"), "pt": (13, "Bom dia", "Boa tarde"), "br": (12, "Bom dia", "Boa tarde"), "en": (12, "Good morning", "Good afternoon")}


def by_the_hour(text, language, at):
    """Good morning and good afternoon follow the clock."""
    hour, morning, afternoon = AFTERNOON[language]
    late = local(at).hour >= hour
    wrong, right = (morning, afternoon) if late else (afternoon, morning)
    return text.replace(wrong, right).replace(wrong.lower(), right.lower())


def without_name(text, first):
    """A greeting that names the person makes the name in the next sentence one too many."""
    return text.replace(f", {first}", "", 1) if f", {first}" in text[:90] else text


def letter(text, kind, slots, language, dice, first, at):
    """A mail body: greeting, paragraphs, closing. Later letters of a customer are shorter."""
    body = text.replace("|", "\n\n")
    if kind == "a":
        body = without_name(body, slots["first"])
    opens, closes = (CUSTOMER_OPEN, CUSTOMER_CLOSE) if kind == "c" else (AGENT_OPEN, AGENT_CLOSE)
    choices = opens[language]
    if kind == "a":
        choices = choices[:3] if first else choices
        if first:
            choices = [c for c in choices if "nuevo" not in c and "novo" not in c and "again" not in c]
    opening = fill(dice.pick(choices), slots)
    closing = fill(dice.pick(closes[language]), slots)
    if kind == "a" and not first:
        opening = opening.replace(", tudo bem?", "!")
    if kind == "c" and not first:
        opening = "" if len(body) < 60 or dice.chance(0.7) else opening
        closing = slots["first"] if len(body) < 90 or dice.chance(0.6) else closing
    return by_the_hour("\n\n".join(part for part in (opening, body, closing) if part), language, at)
