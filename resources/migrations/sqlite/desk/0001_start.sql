-- What a workstation made itself and the broker may not know yet.

CREATE TABLE draft (
    row INTEGER PRIMARY KEY,
    ticket BLOB NOT NULL CHECK (length(ticket) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('reply', 'note', 'newTicket')),
    channel TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    subject TEXT NOT NULL,
    recipients TEXT NOT NULL,
    copies TEXT NOT NULL,
    blind_copies TEXT NOT NULL,
    attachments TEXT NOT NULL,
    caret INTEGER NOT NULL,
    status_after TEXT,
    based_on_version INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (ticket, kind, channel)
) STRICT;

CREATE TABLE draft_version (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    draft INTEGER NOT NULL REFERENCES draft (row) ON DELETE CASCADE,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    subject TEXT NOT NULL,
    recipients TEXT NOT NULL,
    copies TEXT NOT NULL,
    blind_copies TEXT NOT NULL,
    attachments TEXT NOT NULL,
    caret INTEGER NOT NULL,
    status_after TEXT,
    based_on_version INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX draft_version_draft ON draft_version (draft, row);

CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    ticket BLOB,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused')),
    error TEXT NOT NULL
) STRICT;

CREATE INDEX outbox_state ON outbox (state, sequence);
CREATE INDEX outbox_ticket ON outbox (ticket, sequence) WHERE ticket IS NOT NULL;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
