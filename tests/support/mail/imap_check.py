#!/usr/bin/env python3
"""Looks into a mailbox with Python's own IMAP client: a second opinion beside ours.

Prints one JSON object: {"count": n, "seen": n, "messageIds": [...], "uidValidity": n}.
"""
import argparse
import email
import imaplib
import json
import ssl


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--ca", required=True)
    options.add_argument("--user", required=True)
    options.add_argument("--password", required=True)
    options.add_argument("--folder", default="INBOX")
    args = options.parse_args()

    context = ssl.create_default_context(cafile=args.ca)
    with imaplib.IMAP4("localhost", args.port) as client:
        client.starttls(context)
        client.login(args.user, args.password)
        client.select(args.folder, readonly=True)
        ids = client.search(None, "ALL")[1][0].split()
        seen = client.search(None, "SEEN")[1][0].split()
        message_ids = []
        for number in ids:
            data = client.fetch(number, "(BODY.PEEK[HEADER])")[1]
            message_ids.append(email.message_from_bytes(data[0][1])["Message-ID"])
        validity = int(client.response("UIDVALIDITY")[1][0])
        print(json.dumps({"count": len(ids), "seen": len(seen), "messageIds": message_ids, "uidValidity": validity}))


if __name__ == "__main__":
    main()
