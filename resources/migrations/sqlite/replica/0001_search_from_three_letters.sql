-- In a million entries three letters stand before hundreds of words, whose lists were read and merged whole at each
-- keystroke; with a list of their own the newest hits are read and no more. Only here: nobody types at the broker.
DROP TABLE entry_fts;
CREATE VIRTUAL TABLE entry_fts USING fts5 (
    subject, text, author_name, content = 'entry_words', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
INSERT INTO entry_fts (entry_fts) VALUES ('rebuild');
