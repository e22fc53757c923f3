-- What the broker and a workstation's replica share.
-- `row` is the key for joins and search; `id` is what the product knows.

CREATE TABLE skill (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE queue (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    colour INTEGER NOT NULL,
    channels TEXT NOT NULL,
    required_skills TEXT NOT NULL,
    first_response_minutes INTEGER NOT NULL,
    next_response_minutes INTEGER NOT NULL,
    resolution_minutes INTEGER NOT NULL,
    triage INTEGER NOT NULL CHECK (triage IN (0, 1)),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE agent (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    login TEXT NOT NULL COLLATE NOCASE UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('agent', 'lead', 'trainer', 'admin')),
    languages TEXT NOT NULL,
    skills TEXT NOT NULL,
    queues TEXT NOT NULL,
    channels TEXT NOT NULL,
    capacity_units INTEGER NOT NULL,
    status TEXT NOT NULL,
    disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE channel_account (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    queue BLOB NOT NULL REFERENCES queue (id),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE customer (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    city TEXT NOT NULL,
    organisation TEXT NOT NULL,
    tier TEXT NOT NULL,
    tags TEXT NOT NULL,
    profile TEXT NOT NULL, -- JSON: identities, facts, booking, mood
    consent TEXT NOT NULL,
    notes TEXT NOT NULL,
    value_euros INTEGER NOT NULL,
    trips_per_year INTEGER NOT NULL,
    influence INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    words TEXT NOT NULL -- what search finds: organisation, city, identities, tags
) STRICT;

CREATE INDEX customer_name ON customer (name, id);

CREATE TABLE customer_identity (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    customer BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX customer_identity_customer ON customer_identity (customer);

CREATE TABLE ticket (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    number INTEGER NOT NULL, -- 0 until the broker has given one
    subject TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('new', 'open', 'pending', 'solved', 'closed')),
    priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
    queue BLOB NOT NULL REFERENCES queue (id),
    assignee BLOB REFERENCES agent (id),
    customer BLOB NOT NULL REFERENCES customer (id),
    channel TEXT NOT NULL,
    account BLOB REFERENCES channel_account (id),
    tags TEXT NOT NULL, -- JSON; ticket_tag has the same for filters
    language TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    last_inbound_at INTEGER,
    last_outbound_at INTEGER,
    due_at INTEGER,
    due_kind TEXT NOT NULL,
    snoozed_until INTEGER,
    mood INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    snippet TEXT NOT NULL,
    csat INTEGER,
    version INTEGER NOT NULL,
    -- Sort keys without NULL, so that a page can go on after (key, id).
    due_key INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(due_at, 9223372036854775807)) VIRTUAL,
    waiting_key INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE WHEN last_inbound_at IS NULL OR last_outbound_at >= last_inbound_at THEN 9223372036854775807
             ELSE last_inbound_at END) VIRTUAL
) STRICT;

CREATE UNIQUE INDEX ticket_by_number ON ticket (number) WHERE number > 0;
CREATE INDEX ticket_status_due ON ticket (status, due_key, id);
CREATE INDEX ticket_due ON ticket (due_key, id);
CREATE INDEX ticket_waiting ON ticket (waiting_key, id);
CREATE INDEX ticket_created ON ticket (created_at, id);
CREATE INDEX ticket_updated ON ticket (updated_at, id);
CREATE INDEX ticket_assignee ON ticket (assignee, status, due_key, id);
CREATE INDEX ticket_queue ON ticket (queue, status, due_key, id);
CREATE INDEX ticket_customer ON ticket (customer, created_at, id);
CREATE INDEX ticket_account ON ticket (account) WHERE account IS NOT NULL;
CREATE INDEX ticket_snoozed ON ticket (snoozed_until) WHERE snoozed_until IS NOT NULL;

CREATE TABLE ticket_tag (
    tag TEXT NOT NULL,
    ticket BLOB NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    PRIMARY KEY (tag, ticket)
) STRICT, WITHOUT ROWID;

CREATE INDEX ticket_tag_ticket ON ticket_tag (ticket);

CREATE TABLE ticket_number (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    last INTEGER NOT NULL
) STRICT;
INSERT INTO ticket_number (one, last) VALUES (1, 10000);

CREATE TABLE entry (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    ticket BLOB NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    channel TEXT NOT NULL,
    author_kind TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    at INTEGER NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    recipients TEXT NOT NULL, -- JSON: to
    copies TEXT NOT NULL, -- JSON: cc
    attachments INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    delivery TEXT NOT NULL,
    delivery_detail TEXT NOT NULL,
    event_kind TEXT NOT NULL,
    reposts INTEGER,
    likes INTEGER,
    views INTEGER,
    duration_seconds INTEGER NOT NULL,
    original_hash TEXT NOT NULL,
    remote_content INTEGER NOT NULL CHECK (remote_content IN (0, 1))
) STRICT;

CREATE INDEX entry_ticket ON entry (ticket, at, row);
CREATE INDEX entry_message_id ON entry (message_id) WHERE message_id <> '';
CREATE INDEX entry_original ON entry (original_hash) WHERE original_hash <> '';

CREATE TABLE attachment (
    entry INTEGER NOT NULL REFERENCES entry (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    hash TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    size INTEGER NOT NULL,
    content_id TEXT NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX attachment_hash ON attachment (hash);

CREATE TABLE article (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    slug TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    tags TEXT NOT NULL,
    author TEXT NOT NULL,
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    updated_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE macro (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    actions TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Search. The words stand in the tables above; the stores keep these in step within the same transaction.
CREATE VIRTUAL TABLE ticket_fts USING fts5 (
    subject, tags, content = 'ticket', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
-- An event ("status changed") is nothing that anybody searches for.
CREATE VIEW entry_words AS SELECT row, subject, text, author_name FROM entry WHERE kind <> 'event';
CREATE VIRTUAL TABLE entry_fts USING fts5 (
    subject, text, author_name, content = 'entry_words', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE VIRTUAL TABLE customer_fts USING fts5 (
    name, words, content = 'customer', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE VIRTUAL TABLE article_fts USING fts5 (
    title, body, tags, content = 'article', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
