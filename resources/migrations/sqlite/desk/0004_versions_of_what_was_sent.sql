-- The former states of a text that was sent stay with its command: they come back with it when it is taken back.

CREATE TABLE sent_version (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    command BLOB NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    subject TEXT NOT NULL,
    recipients TEXT NOT NULL,
    copies TEXT NOT NULL,
    blind_copies TEXT NOT NULL,
    attachments TEXT NOT NULL,
    caret INTEGER NOT NULL,
    status_after TEXT,
    macro_state TEXT NOT NULL,
    send_at INTEGER,
    based_on_version INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sent_version_command ON sent_version (command, row);
