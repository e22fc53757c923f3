-- Small blobs of the broker: originals of mails and little attachments. A file for each would cost two flushes a mail.
CREATE TABLE blob (
    row INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    bytes BLOB NOT NULL
) STRICT;
