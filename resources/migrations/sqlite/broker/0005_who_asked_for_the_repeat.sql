-- Who asked for an attempt that a person had to decide about; NULL if the plan did.

ALTER TABLE outgoing ADD COLUMN asked_by BLOB CHECK (length(asked_by) = 16);
ALTER TABLE delivery_attempt ADD COLUMN asked_by BLOB CHECK (length(asked_by) = 16);
