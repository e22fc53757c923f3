-- What only the broker has.

-- AUTOINCREMENT: a number is never given twice, even after the newest rows are trimmed.
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE command (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    agent BLOB NOT NULL,
    at INTEGER NOT NULL,
    answer TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX command_at ON command (at);

CREATE TABLE intake (
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    ticket BLOB NOT NULL,
    entry BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (source, external_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mailbox (
    account BLOB NOT NULL,
    folder TEXT NOT NULL,
    uid_validity INTEGER NOT NULL,
    last_uid INTEGER NOT NULL,
    pending TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (account, folder)
) STRICT, WITHOUT ROWID;

CREATE TABLE outgoing (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    entry BLOB NOT NULL UNIQUE CHECK (length(entry) = 16),
    ticket BLOB NOT NULL,
    account BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unknown')),
    attempt INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    recipients TEXT NOT NULL,
    raw_hash TEXT NOT NULL,
    last_error TEXT NOT NULL
) STRICT;

CREATE INDEX outgoing_due ON outgoing (not_before, row) WHERE state = 'queued';
CREATE INDEX outgoing_state ON outgoing (state, updated_at);
CREATE INDEX outgoing_ticket ON outgoing (ticket, row) WHERE state IN ('queued', 'sending');

CREATE TABLE interaction (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    ticket BLOB NOT NULL,
    queue BLOB NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'offered', 'assigned', 'wrapUp', 'closed')),
    agent BLOB,
    offer BLOB,
    offer_expires_at INTEGER,
    key INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    offers INTEGER NOT NULL,
    enqueued_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX interaction_active_ticket ON interaction (ticket) WHERE state <> 'closed';
CREATE INDEX interaction_active ON interaction (key, sequence) WHERE state <> 'closed';

CREATE TABLE router_log (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    interaction BLOB,
    ticket BLOB,
    agent BLOB,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX router_log_ticket ON router_log (ticket, sequence) WHERE ticket IS NOT NULL;
CREATE INDEX router_log_at ON router_log (at);

CREATE TABLE password (
    agent BLOB PRIMARY KEY REFERENCES agent (id),
    hash TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE token (
    hash TEXT PRIMARY KEY,
    agent BLOB NOT NULL REFERENCES agent (id),
    device TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    last_used_at INTEGER,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX token_agent ON token (agent, created_at);

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
