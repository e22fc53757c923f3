-- Every try to send an answer, and what is known of how it ended.

CREATE TABLE delivery_attempt (
    entry BLOB NOT NULL CHECK (length(entry) = 16),
    number INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL, -- 0 while it is open
    outcome TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (entry, number)
) STRICT, WITHOUT ROWID;

-- An answer that is kept for later does not hold up the others of its ticket, and its ticket changes when it leaves.
ALTER TABLE outgoing ADD COLUMN scheduled INTEGER NOT NULL DEFAULT 0 CHECK (scheduled IN (0, 1));
ALTER TABLE outgoing ADD COLUMN unless_answered INTEGER NOT NULL DEFAULT 0 CHECK (unless_answered IN (0, 1));
ALTER TABLE outgoing ADD COLUMN status_after TEXT NOT NULL DEFAULT ''; -- empty: it stays
