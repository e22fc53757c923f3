-- Macros lie in folders, and some belong to one person alone.

ALTER TABLE macro ADD COLUMN folder TEXT NOT NULL DEFAULT '';
ALTER TABLE macro ADD COLUMN owner BLOB CHECK (owner IS NULL OR length(owner) = 16);
