-- The outbox keeps what was confirmed for a while, in an order that people can change. A CHECK cannot be
-- changed in place, so that the table is made again; every row stays.

CREATE TABLE outbox_kept (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    ticket BLOB,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused', 'done')),
    error TEXT NOT NULL,
    position INTEGER NOT NULL,
    tried INTEGER NOT NULL DEFAULT 0,
    confirmed_seq INTEGER NOT NULL DEFAULT 0,
    hold_until INTEGER NOT NULL DEFAULT 0,
    ended_at INTEGER NOT NULL DEFAULT 0,
    merges TEXT NOT NULL DEFAULT '',
    draft TEXT NOT NULL DEFAULT '',
    seen BLOB
) STRICT;

-- Until now the error column also held "tried" of those waiting and the confirmed sequence of those sent.
INSERT INTO outbox_kept (sequence, id, ticket, kind, body, created_at, state, error, position, tried,
                         confirmed_seq, ended_at)
SELECT sequence, id, ticket, kind, body, created_at, state,
       CASE state WHEN 'refused' THEN error ELSE '' END,
       sequence,
       state = 'waiting' AND error = 'tried',
       CASE state WHEN 'sent' THEN CAST(error AS INTEGER) ELSE 0 END,
       CASE state WHEN 'waiting' THEN 0 ELSE created_at END
FROM outbox;

DROP TABLE outbox;
ALTER TABLE outbox_kept RENAME TO outbox;

CREATE INDEX outbox_state ON outbox (state, position);
CREATE INDEX outbox_ticket ON outbox (ticket, position) WHERE ticket IS NOT NULL;
