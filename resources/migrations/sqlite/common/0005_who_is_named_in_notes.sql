-- Notes that name colleagues are few among all entries: the view of mentions reads only these.
CREATE INDEX entry_named ON entry (ticket, recipients) WHERE kind = 'note' AND recipients <> '[]';
