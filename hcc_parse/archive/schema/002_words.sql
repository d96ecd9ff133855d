-- Sets of reports written where the last ones were; words told apart from phrases.
DROP TABLE found;

DROP TABLE prints;

DROP INDEX figures_chosen;

DROP INDEX citations_folded;

DROP TABLE facets;

DELETE FROM about;

CREATE TABLE facets (
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  shelf INTEGER NOT NULL,
  bits BLOB NOT NULL,
  PRIMARY KEY (shelf, name, value)
) WITHOUT ROWID;

-- Phrases: the words of a report in their order, without marks and as they are spelled.
CREATE VIRTUAL TABLE phrases USING fts5 (
  words, spelled, content = '', tokenize = "ascii tokenchars '/-&|'"
);

-- Words: each once for a report; `=` before one as it is spelled, `^` before one of its title.
CREATE VIRTUAL TABLE words USING fts5 (
  tokens, content = '', detail = none, columnsize = 0, prefix = '1 2 3',
  tokenize = "ascii tokenchars '/-&|=^~'"
);

-- Of shelves that are full: the sets of words that many reports have.
CREATE TABLE word_sets (
  word TEXT NOT NULL,
  shelf INTEGER NOT NULL,
  bits BLOB NOT NULL,
  PRIMARY KEY (word, shelf)
) WITHOUT ROWID;

-- What an indicator counts in a field; no field for all together.
CREATE TABLE measures (
  id INTEGER PRIMARY KEY,
  indicator TEXT NOT NULL,
  field TEXT NOT NULL,
  UNIQUE (indicator, field)
);

-- The figure of a report that counts for a measure; `shelf` has 32 reports, so that those of one
-- report are written to few pages, and those of a measure are still found without the others.
CREATE TABLE stands (
  shelf INTEGER NOT NULL,
  measure INTEGER NOT NULL REFERENCES measures (id),
  report INTEGER NOT NULL,
  value NUMERIC NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (shelf, measure, report)
) WITHOUT ROWID;

INSERT INTO measures (indicator, field)
SELECT DISTINCT indicator, coalesce(field, '') FROM figures WHERE chosen = 1;

INSERT INTO stands
SELECT f.report / 32, m.id, f.report, f.value, f.number FROM figures f
JOIN measures m ON m.indicator = f.indicator AND m.field = coalesce(f.field, '') WHERE f.chosen = 1;

CREATE TRIGGER figures_stand AFTER INSERT ON figures WHEN new.chosen = 1 BEGIN
  INSERT OR IGNORE INTO measures (indicator, field) VALUES (new.indicator, coalesce(new.field, '')); INSERT INTO stands SELECT new.report / 32, id, new.report, new.value, new.number FROM measures WHERE indicator = new.indicator AND field = coalesce(new.field, ''); END;

CREATE TRIGGER figures_gone AFTER DELETE ON figures WHEN old.chosen = 1 BEGIN
  DELETE FROM stands WHERE shelf = old.report / 32 AND report = old.report AND measure = (SELECT id FROM measures WHERE indicator = old.indicator AND field = coalesce(old.field, '')); END
