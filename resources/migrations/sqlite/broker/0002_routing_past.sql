-- What came, who took it, and who was there: the material of what-if and staffing.

CREATE TABLE routing_past (
    row INTEGER PRIMARY KEY,
    ticket BLOB NOT NULL CHECK (length(ticket) = 16),
    queue BLOB NOT NULL CHECK (length(queue) = 16),
    channel TEXT NOT NULL,
    priority TEXT NOT NULL,
    skills TEXT NOT NULL,
    due_at INTEGER,
    arrived_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER,
    gave_up_at INTEGER,
    agent BLOB,
    moves INTEGER NOT NULL
) STRICT;

CREATE INDEX routing_past_arrived ON routing_past (arrived_at, row);
CREATE INDEX routing_past_open ON routing_past (row) WHERE finished_at IS NULL AND gave_up_at IS NULL;

CREATE TABLE routing_presence (
    row INTEGER PRIMARY KEY,
    agent BLOB NOT NULL CHECK (length(agent) = 16),
    from_at INTEGER NOT NULL,
    until_at INTEGER
) STRICT;

CREATE INDEX routing_presence_from ON routing_presence (from_at);
CREATE UNIQUE INDEX routing_presence_open ON routing_presence (agent) WHERE until_at IS NULL;
