-- Parts of the index are put together seldom, 64 at once: with `automerge` 16 each word was written
-- again every 16 parts, which cost adding more than a few more parts cost a search.
INSERT INTO _index (_index, rank) VALUES ('automerge', 0);

INSERT INTO _index (_index, rank) VALUES ('crisismerge', 64);

INSERT INTO _index_phrases (_index_phrases, rank) VALUES ('automerge', 0);

INSERT INTO _index_phrases (_index_phrases, rank) VALUES ('crisismerge', 64)
