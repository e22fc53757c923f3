-- The computers on which agents have signed in, and which of them are to be emptied.

CREATE TABLE device (
    agent BLOB NOT NULL REFERENCES agent (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    client TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    wipe_asked_at INTEGER,
    wiped_at INTEGER,
    wipe_token TEXT, -- hash of what it proves with that it has done it
    PRIMARY KEY (agent, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX device_id ON device (id);
