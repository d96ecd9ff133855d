-- What only the index needs has names that begin with `_index`: programs that show tables hide it,
-- as they hide what FTS5 keeps (datasette 0.65, and 1.0 by the `_`).
ALTER TABLE words RENAME TO _index;

ALTER TABLE phrases RENAME TO _index_phrases;

ALTER TABLE word_sets RENAME TO _index_sets;

ALTER TABLE measures RENAME TO _index_measures;

ALTER TABLE stands RENAME TO _index_stands;

-- Parts of the index are put together when there are eight of a size, so that less is written.
INSERT INTO _index (_index, rank) VALUES ('automerge', 8);

INSERT INTO _index_phrases (_index_phrases, rank) VALUES ('automerge', 8);

DROP VIEW figures_placed;

CREATE VIEW figures_placed AS
SELECT r.unit, r.period AS reported, f.indicator, f.field, f.value, f.text, p.page, p.place,
  f."column" + 1 AS "column", f.channel, f.period, f.disputed, f.chosen, v.counts, r.path, f.report
FROM figures f JOIN reports r ON r.id = f.report JOIN versions v ON v.report = r.id
JOIN passages p ON p.report = f.report AND p.number = f.passage;

CREATE VIEW findings_placed AS
SELECT r.unit, r.period, f."check", f.severity, f.message, p.page, p.place, f.waived, v.counts,
  f.id, r.path, f.report
FROM findings f JOIN reports r ON r.id = f.report JOIN versions v ON v.report = r.id
LEFT JOIN passages p ON p.report = f.report AND p.number = f.passage;

CREATE VIEW citations_placed AS
SELECT c.symbol, c.dated, c.title, c.registered, r.unit, r.period, p.page, p.place, v.counts,
  r.path, c.report
FROM citations c JOIN reports r ON r.id = c.report JOIN versions v ON v.report = r.id
JOIN passages p ON p.report = c.report AND p.number = c.passage
