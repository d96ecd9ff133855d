-- Reports with their text, figures, citations and findings; one row of `reports` for each content.
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  unit TEXT,
  period TEXT,
  year INTEGER,
  title TEXT,
  number TEXT,
  symbol TEXT,
  issued TEXT,
  newest TEXT NOT NULL,
  format TEXT NOT NULL,
  pages INTEGER,
  verdict TEXT NOT NULL,
  partial INTEGER NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  notes INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  passages INTEGER NOT NULL,
  figures INTEGER NOT NULL,
  read_with TEXT NOT NULL,
  read_at TEXT NOT NULL,
  added_at TEXT NOT NULL
);
CREATE INDEX reports_newest ON reports (newest DESC, id DESC);
CREATE INDEX reports_unit ON reports (unit, period);

CREATE TABLE versions (
  report INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  unit TEXT,
  period TEXT,
  version INTEGER NOT NULL,
  counts INTEGER NOT NULL
);
CREATE INDEX versions_unit ON versions (unit, period);

CREATE TABLE passages (
  report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  block INTEGER NOT NULL,
  "row" INTEGER,
  page INTEGER,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (report, number)
) WITHOUT ROWID;

CREATE TABLE figures (
  report INTEGER NOT NULL,
  number INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  field TEXT,
  channel TEXT,
  period TEXT,
  value NUMERIC NOT NULL,
  text TEXT NOT NULL,
  sure REAL NOT NULL,
  disputed INTEGER NOT NULL,
  chosen INTEGER NOT NULL,
  passage INTEGER NOT NULL,
  "column" INTEGER,
  PRIMARY KEY (report, number),
  FOREIGN KEY (report, passage) REFERENCES passages (report, number) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX figures_chosen ON figures (indicator, field, value) WHERE chosen = 1;

CREATE TABLE citations (
  report INTEGER NOT NULL,
  number INTEGER NOT NULL,
  symbol TEXT NOT NULL,
  folded TEXT NOT NULL,
  type TEXT,
  dated TEXT,
  issuer TEXT,
  title TEXT,
  registered INTEGER NOT NULL,
  passage INTEGER NOT NULL,
  "column" INTEGER,
  PRIMARY KEY (report, number),
  FOREIGN KEY (report, passage) REFERENCES passages (report, number) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX citations_folded ON citations (folded);

CREATE TABLE findings (
  report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  "check" TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  english TEXT NOT NULL,
  waived INTEGER NOT NULL,
  passage INTEGER,
  "column" INTEGER,
  PRIMARY KEY (report, number)
) WITHOUT ROWID;

CREATE TABLE entries (
  report INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  packed BLOB NOT NULL
);

CREATE TABLE wordings (
  report INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  marks BLOB NOT NULL
);

CREATE TABLE prints (
  mark INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  PRIMARY KEY (mark, report)
) WITHOUT ROWID;
CREATE INDEX prints_report ON prints (report);

CREATE TABLE failures (
  sha256 TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  error TEXT NOT NULL,
  message TEXT NOT NULL,
  english TEXT NOT NULL,
  read_with TEXT NOT NULL,
  read_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE facets (
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  shelf INTEGER NOT NULL,
  bits BLOB NOT NULL,
  PRIMARY KEY (name, value, shelf)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE found USING fts5 (
  title, words, spelled, symbols, content = '', tokenize = "ascii tokenchars '/-&|'"
);

CREATE VIEW figures_placed AS
SELECT r.unit, r.period AS reported, f.indicator, f.field, f.channel, f.period, f.value, f.text,
  f.disputed, f.chosen, p.page, p.place, f."column" + 1 AS "column", r.path, f.report
FROM figures f JOIN reports r ON r.id = f.report
JOIN passages p ON p.report = f.report AND p.number = f.passage
