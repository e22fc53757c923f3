-- What is still to be settled about answers: when they are to leave, how often they were tried, and which tickets
-- somebody has to look at because of one.

ALTER TABLE entry ADD COLUMN send_at INTEGER;
ALTER TABLE entry ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;

-- Few rows at any time: they are counted with each change of their ticket.
CREATE INDEX entry_unsettled ON entry (ticket, delivery) WHERE delivery IN ('failed', 'unknown', 'scheduled');

ALTER TABLE ticket ADD COLUMN undelivered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN scheduled INTEGER NOT NULL DEFAULT 0;

CREATE INDEX ticket_undelivered ON ticket (due_key, id) WHERE undelivered > 0;
CREATE INDEX ticket_scheduled ON ticket (due_key, id) WHERE scheduled > 0;

-- What had failed before this was counted.
UPDATE ticket SET undelivered = (SELECT count(*) FROM entry e WHERE e.ticket = ticket.id
                                 AND e.delivery IN ('failed', 'unknown'))
WHERE id IN (SELECT ticket FROM entry WHERE delivery IN ('failed', 'unknown'));
