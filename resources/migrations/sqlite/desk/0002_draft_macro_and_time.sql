-- What macros have set so far, and when an answer is to be sent, belong to a draft and to its versions.

ALTER TABLE draft ADD COLUMN macro_state TEXT NOT NULL DEFAULT '';
ALTER TABLE draft ADD COLUMN send_at INTEGER;
ALTER TABLE draft_version ADD COLUMN macro_state TEXT NOT NULL DEFAULT '';
ALTER TABLE draft_version ADD COLUMN send_at INTEGER;
