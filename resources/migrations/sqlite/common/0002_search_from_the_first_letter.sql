-- Searching as people type begins with one letter, also of their second word: without lists for single letters that
-- meant reading all words that begin with it. Lists for three letters save little and took more room and time.
DROP TABLE ticket_fts;
DROP TABLE entry_fts;
DROP TABLE customer_fts;
DROP TABLE article_fts;

CREATE VIRTUAL TABLE ticket_fts USING fts5 (
    subject, tags, content = 'ticket', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2');
CREATE VIRTUAL TABLE entry_fts USING fts5 (
    subject, text, author_name, content = 'entry_words', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2');
CREATE VIRTUAL TABLE customer_fts USING fts5 (
    name, words, content = 'customer', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2');
CREATE VIRTUAL TABLE article_fts USING fts5 (
    title, body, tags, content = 'article', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2');

INSERT INTO ticket_fts (ticket_fts) VALUES ('rebuild');
INSERT INTO entry_fts (entry_fts) VALUES ('rebuild');
INSERT INTO customer_fts (customer_fts) VALUES ('rebuild');
INSERT INTO article_fts (article_fts) VALUES ('rebuild');
