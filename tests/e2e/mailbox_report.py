#!/usr/bin/env python3
"""What is in a mailbox, read with Python's own IMAP client and MIME parser: a second opinion beside ours.

Prints one JSON object {"messages": [...]} in UID order. Each message has the hash of its bytes, its headers as Python
reads them, its MIME structure, and two conclusions drawn from the headers alone:
  sameAs  the UID of an earlier message that had the same Message-ID, and the same words, files and recipients: people
          see no difference, so it is the same message delivered again; or 0
  root    the UID of the message that begins its conversation: In-Reply-To first, then References from last to first,
          each looked for among the messages that arrived before
"""
import argparse
import email
import email.header
import email.utils
import hashlib
import imaplib
import json
import re
import ssl


def header(message, name):
    """A header as people read it; empty if it is not there."""
    value = message.get(name)
    if value is None:
        return ""
    try:
        return str(email.header.make_header(email.header.decode_header(str(value)))).replace("\r", "").replace("\n", "")
    except (LookupError, ValueError):
        return str(value)


def ids(message, name):
    text = re.sub(r"\s+", " ", str(message.get(name, "")))
    return ["<" + one.strip() + ">" for one in re.findall(r"<([^<>]+)>", text)]


def addresses(message, name):
    return [address for _, address in email.utils.getaddresses([str(v) for v in message.get_all(name, [])]) if address]


def without_garbage(raw):
    """Headers without the lines that are none, as mail programs read them; Python's parser would stop there."""
    head, blank, body = raw.partition(b"\r\n\r\n")
    lines, good = [], True
    for line in head.split(b"\r\n"):
        if line[:1] not in (b" ", b"\t"):
            good = re.match(rb"[!-9;-~]+[ \t]*:", line) is not None
        if good:
            lines.append(line)
    return b"\r\n".join(lines) + blank + body


def charset(part):
    """Who says us-ascii and then writes eight bits most likely means UTF-8, as who says nothing does."""
    said = part.get_content_charset() or "utf-8"
    return "utf-8" if said == "us-ascii" else said


def words_and_files(message):
    """What people get from a message: its texts, and the names and bytes of its files. A field that stands there twice
    counts twice: readers differ about which one is true."""
    out = [value.split(";")[0].strip().lower() for value in message.get_all("Content-Type", ["text/plain"])]
    for part in message.walk():
        if part.is_multipart():
            continue
        payload = part.get_payload(decode=True) or b""
        if part.get_content_maintype() == "text" and not part.get_filename():
            try:
                payload = payload.decode(charset(part), "replace").encode()
            except LookupError:
                pass
        out.append((part.get_filename() or "") + " " + hashlib.sha256(payload.strip()).hexdigest())
    return out


def returned_id(message):
    """The Message-ID of the mail that a delivery report gives back."""
    if message.get_content_type() != "multipart/report":
        return []
    for part in message.walk():
        if part.get_content_type() == "message/rfc822" and part.is_multipart():
            return ids(part.get_payload(0), "Message-ID")
        if part.get_content_type() == "text/rfc822-headers":
            return ids(email.message_from_string(part.get_payload()), "Message-ID")
    return []


def plain_text(message):
    for part in message.walk():
        if part.get_content_type() == "text/plain" and not part.is_multipart():
            try:
                return (part.get_payload(decode=True) or b"").decode(charset(part), "replace")
            except LookupError:
                return ""
    return ""


def describe(uid, raw):
    message = email.message_from_bytes(without_garbage(raw))
    own = ids(message, "Message-ID")
    return {
        "uid": uid,
        "sha256": hashlib.sha256(raw).hexdigest(),
        "messageId": own[0] if own else "",
        "messageIdCount": len(message.get_all("Message-ID", [])),
        "from": addresses(message, "From"),
        "to": addresses(message, "To"),
        "cc": addresses(message, "Cc"),
        "subject": header(message, "Subject"),
        "date": header(message, "Date"),
        "inReplyTo": ids(message, "In-Reply-To"),
        "references": ids(message, "References"),
        "returned": returned_id(message),
        "structure": [part.get_content_type() for part in message.walk()],
        "files": [part.get_filename() for part in message.walk() if part.get_filename()],
        "defects": [type(defect).__name__ for part in message.walk() for defect in part.defects],
        "text": plain_text(message),
        "content": words_and_files(message),
    }


def conclude(messages):
    first = {}  # what makes a message the same one → UID
    holder = {}  # Message-ID → root of the conversation of its newest bearer
    for one in messages:
        key = json.dumps([one[part] for part in ("messageId", "subject", "to", "cc", "content")])
        one["sameAs"] = first.get(key, 0) if one["messageId"] else 0
        first.setdefault(key, one["uid"])
        wanted = one["inReplyTo"][:1] + one["returned"][:1] + one["references"][::-1]
        one["root"] = next((holder[name] for name in wanted if name in holder), one["uid"])
        if one["messageId"] and not one["sameAs"]:
            holder[one["messageId"]] = one["root"]


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--ca", required=True)
    options.add_argument("--user", required=True)
    options.add_argument("--password", required=True)
    options.add_argument("--folder", default="INBOX")
    args = options.parse_args()

    with imaplib.IMAP4("localhost", args.port) as client:
        client.starttls(ssl.create_default_context(cafile=args.ca))
        client.login(args.user, args.password)
        client.select(args.folder, readonly=True)
        messages = []
        for uid in client.uid("search", None, "ALL")[1][0].split():
            data = client.uid("fetch", uid, "(BODY.PEEK[])")[1]
            messages.append(describe(int(uid), data[0][1]))
    conclude(messages)
    print(json.dumps({"messages": messages}))


if __name__ == "__main__":
    main()
