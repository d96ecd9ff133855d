-- The index is written in parts of 128 reports (`hashsize`: bytes of them that FTS5 keeps in memory
-- before it writes), and sixteen parts of a size are put together: each word is written less often.
INSERT INTO _index (_index, rank) VALUES ('automerge', 16);

INSERT INTO _index (_index, rank) VALUES ('hashsize', 67108864);

INSERT INTO _index_phrases (_index_phrases, rank) VALUES ('automerge', 16);

INSERT INTO _index_phrases (_index_phrases, rank) VALUES ('hashsize', 67108864);

-- Figures that count are noted when the words of their report are put into the index.
DROP TRIGGER report_stands
