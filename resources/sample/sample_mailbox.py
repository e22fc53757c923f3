# Copyright (C) 2025 The Atalaya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample mailbox: sixty real messages to hola@aerolineafaro.example, in the shapes mail programs give them."""

import hashlib
import html
import json
import re
from datetime import timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import sample_base
from sample_base import CLOCK, Dice
from sample_files import FILES
from sample_text import fill, letter, make_slots
from sample_tickets import routes_for

SOURCE = Path(__file__).resolve().parent / "source" / "mailbox.json"
ORIGINALS = SOURCE.parent / "mails"
TO = Address("Aerolínea Faro", addr_spec="hola@aerolineafaro.example")
# Character set and transfer encoding, as sent by programs of different ages.
ENCODINGS = [("utf-8", "quoted-printable"), ("utf-8", "base64"), ("utf-8", "8bit"), ("windows-1252", "quoted-printable"), ("utf-8", "quoted-printable"), ("iso-8859-15", "8bit")]
PROGRAMS = ["Apple Mail (2.3826)", "Mozilla Thunderbird", "Microsoft Outlook 16.0", "iPhone Mail (22B91)", "K-9 Mail for Android", "Roundcube Webmail/1.6.9"]


def mailbox(company, tickets):
    plan = json.loads(SOURCE.read_text(encoding="utf-8"))
    mails = {}
    fresh = new_requests(company, plan["new"], mails)
    follow_ups(plan["followUps"], fresh, mails)
    by_key = {t["key"]: t for t in tickets}
    for name, text, threaded, quoted in plan["toTickets"]:
        reply_to_ticket(by_key[f"written:{name}"], text, threaded, quoted, mails)
    auto_replies(by_key, mails)
    bounces(by_key, mails)
    return mails


def original(ticket, entry):
    """The mail behind an entry as it arrived, with the HTML of source/mails/."""
    customer = ticket["customer"]
    message = start(customer, entry["subject"], entry["at"], entry["messageId"])
    del message["Message-ID"]
    message["Message-ID"] = entry["messageId"]
    message.set_content(entry["text"] + "\n", charset="utf-8", cte="quoted-printable")
    message.add_alternative((ORIGINALS / entry["original"]).read_text(encoding="utf-8"), subtype="html", charset="utf-8", cte="quoted-printable")
    return with_boundaries(message, 0)


def with_boundaries(message, number):
    for index, part in enumerate(p for p in message.walk() if p.is_multipart() and p.get_content_maintype() == "multipart"):
        part.set_boundary(f"=_faro_{number:03d}_{index}_{token(f'{number}:{index}', 12)}")
    return message.as_bytes(policy=SMTP)


def put(mails, kind, message):
    number = len(mails) + 1
    mails[f"{number:03d}-{kind}.eml"] = with_boundaries(message, number)


def token(key, length=20):
    return hashlib.sha256(f"{sample_base.SEED}:{key}".encode()).hexdigest()[:length]


def start(customer, subject, at, key):
    message = EmailMessage(policy=SMTP)
    message["Return-Path"] = f"<{customer['email']}>"
    host = customer["email"].split("@")[1]
    message["Received"] = f"from mx.{host} (mx.{host} [192.0.2.{len(key) % 200 + 10}]) by mx.aerolineafaro.example with ESMTPS; {stamp(at + timedelta(seconds=4))}"
    message["Date"] = stamp(at)
    message["From"] = Address(customer["name"], addr_spec=customer["email"])
    message["To"] = TO
    message["Subject"] = subject
    message["Message-ID"] = f"<{token(key)}@{host}>"
    message["X-Mailer"] = Dice(f"program:{customer['key']}").pick(PROGRAMS)
    return message


def stamp(at):
    days, months = "Mon Tue Wed Thu Fri Sat Sun".split(), "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    return f"{days[at.weekday()]}, {at.day:02d} {months[at.month - 1]} {at.year} {at:%H:%M:%S} +0000"


def body(message, text, index, shape):
    """Plain text, both, or HTML alone; the encodings take turns."""
    charset, transfer = ENCODINGS[index % len(ENCODINGS)]
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        charset = "utf-8"
    if shape == "html":
        message.set_content(as_html(text, charset), subtype="html", charset=charset, cte=transfer)
        return
    message.set_content(text + "\n", charset=charset, cte=transfer)
    if shape == "both":
        message.add_alternative(as_html(text, charset), subtype="html", charset=charset, cte=transfer)


def as_html(text, charset):
    blocks = []
    for paragraph in text.split("\n\n"):
        lines = paragraph.split("\n")
        if lines[0].startswith(">"):
            inner = "<br>".join(html.escape(line.lstrip("> ")) for line in lines)
            blocks.append(f'<blockquote type="cite">{inner}</blockquote>')
        else:
            linked = re.sub(r"(https?://\S+)", r'<a href="\1">\1</a>', "<br>".join(html.escape(line) for line in lines))
            blocks.append(f"<p>{linked}</p>")
    return f"<html><head><meta charset=\"{charset}\"></head><body style=\"font-family: Calibri, Arial, sans-serif\">" + "\n".join(blocks) + "</body></html>\n"


def new_requests(company, plan, mails):
    fresh, used = [], set()
    for index, (variant, scenario_id) in enumerate(plan):
        scenario = company.scenarios[scenario_id]
        script = scenario[variant]
        dice = Dice(f"mail:{index}")
        people = [c for c in company.customers.values() if c["variant"] == variant and c["key"] not in used and c["key"] not in ("mreyortiz", "guia", "rosa")]
        customer = dice.pick(people)
        used.add(customer["key"])
        at = CLOCK - timedelta(minutes=60 * 44 - index * 68 + dice.below(40), seconds=dice.below(60))
        text, subject = request_text(company, scenario, script, variant, customer, at, index)
        message = start(customer, subject, at, f"mail:{index}")
        shape = ["plain", "both", "plain", "html", "both", "plain"][(index * 7) % 6]
        body(message, text, index, shape)
        decorate(message, scenario, index)
        put(mails, f"{variant if variant != 'br' else 'pt-br'}-new-{scenario_id}", message)
        fresh.append({"customer": customer, "message": message, "at": at, "variant": variant, "text": text})
    return fresh


def request_text(company, scenario, script, variant, customer, at, index):
    ticket = {"key": f"mail:{index}", "createdAt": at, "when": scenario.get("when", "past"), "routes": routes_for(company, customer, scenario.get("routes"), scenario.get("when") in ("future", "tomorrow"))}
    agent = company.agents["ines"]
    slots, _, _ = make_slots(ticket, customer, agent, variant, company.flights)
    for name, lists in scenario.get("v", {}).items():
        slots[name] = Dice(f"mail:{index}:{name}").pick(lists.get(variant) or lists["pt"])
    turn = script["t"][0][1:]
    chosen = Dice(f"mail:{index}:turn").below(len(turn))
    subject = fill(script["s"][chosen % len(script["s"])], slots)
    return letter(fill(turn[chosen], slots), "c", slots, variant, Dice(f"mail:{index}:letter"), True, at), subject


def decorate(message, scenario, index):
    """Attachments where the text speaks of them, an inline picture, a second reader, a long header."""
    if scenario.get("file"):
        stored = scenario["file"][0]
        kind, content = FILES[stored]
        major, minor = kind.split("/")
        name = {"receipt.pdf": "recibo compañía.pdf", "case.jpg": "IMG_4418.jpg", "screenshot.png": "captura de pantalla.png", "invoice.pdf": "fatura nº 12.pdf"}[stored]
        message.add_attachment(content, maintype=major, subtype=minor, filename=name)
    elif index % 9 == 4:
        kind, content = FILES["screenshot.png"]
        message.add_attachment(content, maintype="image", subtype="png", filename="image001.png", cid=f"<image001.{token(f'cid:{index}', 8)}>", disposition="inline")
    if index % 8 == 3:
        message["Cc"] = Address("Oficina", addr_spec="oficina@correo.example")
    if index % 11 == 5:
        message["Disposition-Notification-To"] = str(message["From"])
    if index % 7 == 2:
        message["Importance"] = "high"


def follow_ups(texts, fresh, mails):
    """Second thoughts of the same people, in the same thread; in each language one person writes a third time."""
    counts = {}
    chosen = []
    for variant, wanted in (("es", 5), ("pt", 4), ("en", 3), ("br", 2)):
        writers = [origin for origin in fresh if origin["variant"] == variant]
        chosen += [writers[i % (wanted - 1)] for i in range(wanted)]
    for order, origin in enumerate(chosen):
        variant = origin["variant"]
        pool = texts[variant]
        text = pool[counts.setdefault(variant, 0) % len(pool)]
        counts[variant] += 1
        parent = origin.get("last", origin["message"])
        at = min(origin["at"] + timedelta(minutes=Dice(f"follow:{order}").between(35, 600)), CLOCK - timedelta(minutes=15 - order))
        message = start(origin["customer"], "Re: " + str(origin["message"]["Subject"]), at, f"follow:{order}")
        message["In-Reply-To"] = str(parent["Message-ID"])
        chain = str(parent.get("References", "")).split() + [str(parent["Message-ID"])]
        message["References"] = " ".join(chain)
        full = f"{text}\n\n{origin['customer']['first']}"
        if order % 2:
            full += "\n\n" + "\n".join("> " + line for line in origin["text"].split("\n") if line)
        body(message, full, order + 2, ["plain", "both", "plain"][order % 3])
        if any(word in text for word in ("djunto", "junt", "attach", "comprovante", "anexo")):
            kind, content = FILES["receipt.pdf"]
            message.add_attachment(content, maintype="application", subtype="pdf", filename="recibo.pdf" if variant != "en" else "receipt.pdf")
        put(mails, f"{variant if variant != 'br' else 'pt-br'}-follow-up", message)
        origin["last"] = message


def last_sent(ticket):
    return [e for e in ticket["entries"] if e["direction"] == "out" and e["channel"] == "email"][-1]


def reply_to_ticket(ticket, text, threaded, quoted, mails):
    """An answer to something we sent: by its Message-ID, or with the ticket number in the subject only."""
    sent = last_sent(ticket)
    at = max(sent["at"] + timedelta(hours=1), CLOCK - timedelta(minutes=90 - len(mails)))
    at = min(at, CLOCK - timedelta(minutes=3))
    subject = f"Re: {ticket['subject']}" if threaded else f"Re: {ticket['subject']} [#{ticket['number']}]"
    message = start(ticket["customer"], subject, at, f"answer:{ticket['key']}")
    if threaded:
        message["In-Reply-To"] = sent["messageId"]
        message["References"] = " ".join(e["messageId"] for e in ticket["entries"] if "messageId" in e and e["at"] <= sent["at"])
    if quoted:
        head = {"es": "El {d} a las {t}, Aerolínea Faro escribió:", "en": "On {d} at {t}, Aerolínea Faro wrote:", "pt": "Em {d} às {t}, Aerolínea Faro escreveu:"}[ticket["language"]]
        head = head.replace("{d}", sent["at"].strftime("%d/%m/%Y")).replace("{t}", sent["at"].strftime("%H:%M"))
        text += f"\n\n{head}\n\n" + "\n".join("> " + line for line in sent["text"].split("\n"))
    body(message, text, len(mails), "both" if quoted else "plain")
    put(mails, f"{ticket['language']}-answer-{ticket['number']}", message)


def auto_replies(by_key, mails):
    cases = [("oliver-vat", "Automatic reply: Invoice with VAT number", "Thank you for your message. I am at a trade fair until 24 November and read mail in the evening only. In urgent matters please call the office.\n\nOliver Hahn"),
             ("enrique-miles", "Respuesta automática: Faltan millas de octubre", "Estoy de viaje hasta el lunes y contesto con retraso. Si es por un artículo, escribid a la redacción.\n\nEnrique Salas")]
    for name, subject, text in cases:
        ticket = by_key[f"written:{name}"]
        sent = last_sent(ticket)
        message = start(ticket["customer"], subject, sent["at"] + timedelta(seconds=20), f"auto:{name}")
        message["In-Reply-To"] = sent["messageId"]
        message["References"] = sent["messageId"]
        message["Auto-Submitted"] = "auto-replied"
        message["X-Auto-Response-Suppress"] = "All"
        message["Precedence"] = "auto_reply"
        body(message, text, len(mails), "plain")
        put(mails, f"{ticket['language']}-auto-reply", message)


def bounces(by_key, mails):
    cases = [("recent:7", "5.2.2", "552 5.2.2 Mailbox full", "failed"), ("recent:18", "4.4.7", "Delivery time expired, will try again", "delayed")]
    for name, status, diagnostic, action in cases:
        ticket = by_key[name]
        sent = last_sent(ticket)
        address = ticket["customer"]["email"]
        host = address.split("@")[1]
        at = sent["at"] + timedelta(minutes=6)
        verdict = "could not be delivered" if action == "failed" else "has not been delivered yet"
        report = EmailMessage(policy=SMTP)
        report["Return-Path"] = "<>"
        report["Date"] = stamp(at)
        report["From"] = Address("Mail Delivery System", addr_spec=f"MAILER-DAEMON@mx.{host}")
        report["To"] = TO
        report["Subject"] = "Undelivered Mail Returned to Sender" if action == "failed" else "Delayed Mail (still being retried)"
        report["Message-ID"] = f"<{token('bounce:' + name)}@mx.{host}>"
        report["Auto-Submitted"] = "auto-replied"
        report["In-Reply-To"] = sent["messageId"]
        report["References"] = sent["messageId"]
        report.set_content(f"This is the mail system at host mx.{host}.\n\nYour message to <{address}> {verdict}:\n\n    {diagnostic}\n")
        report.make_mixed()
        report.set_type("multipart/report")
        report.set_param("report-type", "delivery-status")
        report.attach(delivery_status(host, address, action, status, diagnostic, at))
        original = EmailMessage(policy=SMTP)
        original["From"] = TO
        original["To"] = address
        original["Subject"] = sent["subject"]
        original["Date"] = stamp(sent["at"])
        original["Message-ID"] = sent["messageId"]
        original.set_content(sent["text"] + "\n", cte="quoted-printable")
        returned = EmailMessage(policy=SMTP)
        returned.set_content(original)
        report.attach(returned)
        put(mails, f"bounce-{action}", report)


def delivery_status(host, address, action, status, diagnostic, at):
    """The machine part of RFC 3464: fields of the message, a blank line, fields of the recipient."""
    part = EmailMessage(policy=SMTP)
    part["Content-Type"] = "message/delivery-status"
    about, recipient = EmailMessage(policy=SMTP), EmailMessage(policy=SMTP)
    about["Reporting-MTA"] = f"dns; mx.{host}"
    about["Arrival-Date"] = stamp(at)
    recipient["Final-Recipient"] = f"rfc822; {address}"
    recipient["Action"] = action
    recipient["Status"] = status
    recipient["Diagnostic-Code"] = f"smtp; {diagnostic}"
    part.set_payload([about, recipient])
    return part
