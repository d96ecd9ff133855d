-- Reports with their text, figures, citations, findings and files; as the tables of SQLite, column
-- for column, so that rows move between them. Texts are in order of their letters' codes, as there.
-- No index bears a text of any length: those are found by their digest or by their first letters.
CREATE TABLE about (name text COLLATE "C" PRIMARY KEY, value text NOT NULL);
INSERT INTO about VALUES ('changes', '0');  -- counted, so that who keeps sets knows of others

CREATE TABLE reports (
  id integer PRIMARY KEY,
  sha256 text COLLATE "C" NOT NULL UNIQUE,
  path text COLLATE "C" NOT NULL,
  unit text COLLATE "C",
  period text COLLATE "C",
  year integer,
  title text,
  number text,
  symbol text,
  issued text COLLATE "C",
  newest text COLLATE "C" NOT NULL,
  format text NOT NULL,
  pages integer,
  verdict text COLLATE "C" NOT NULL,
  partial integer NOT NULL,
  errors integer NOT NULL,
  warnings integer NOT NULL,
  notes integer NOT NULL,
  characters integer NOT NULL,
  passages integer NOT NULL,
  figures integer NOT NULL,
  sending integer NOT NULL,
  read_with text NOT NULL,
  read_at text COLLATE "C" NOT NULL,
  added_at text COLLATE "C" NOT NULL
);
CREATE INDEX reports_newest ON reports (newest DESC, id DESC);
CREATE INDEX reports_unit ON reports USING hash (unit);

CREATE TABLE versions (
  report integer PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  unit text COLLATE "C",
  period text COLLATE "C",
  version integer NOT NULL,
  counts integer NOT NULL,
  first integer NOT NULL
);
CREATE INDEX versions_first ON versions (first);

CREATE TABLE passages (
  report integer NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  number integer NOT NULL,
  kind text NOT NULL,
  block integer NOT NULL,
  "row" integer,
  page integer,
  place text NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (report, number)
);

CREATE TABLE figures (
  report integer NOT NULL,
  number integer NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  field text COLLATE "C",
  channel text,
  period text,
  value numeric NOT NULL,
  text text NOT NULL,
  sure double precision NOT NULL,
  disputed integer NOT NULL,
  chosen integer NOT NULL,
  passage integer NOT NULL,
  "column" integer,
  PRIMARY KEY (report, number),
  FOREIGN KEY (report, passage) REFERENCES passages (report, number) ON DELETE CASCADE
);
CREATE INDEX figures_chosen ON figures (indicator, md5(field)) WHERE chosen = 1;

CREATE TABLE citations (
  report integer NOT NULL,
  number integer NOT NULL,
  symbol text COLLATE "C" NOT NULL,
  folded text COLLATE "C" NOT NULL,
  type text,
  dated text COLLATE "C",
  issuer text,
  title text,
  registered integer NOT NULL,
  passage integer NOT NULL,
  "column" integer,
  PRIMARY KEY (report, number),
  FOREIGN KEY (report, passage) REFERENCES passages (report, number) ON DELETE CASCADE
);
CREATE INDEX citations_folded ON citations (left(folded, 500));

CREATE TABLE findings (
  report integer NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  number integer NOT NULL,
  id text NOT NULL,
  "check" text NOT NULL,
  severity text COLLATE "C" NOT NULL,
  message text NOT NULL,
  english text NOT NULL,
  waived integer NOT NULL,
  passage integer,
  "column" integer,
  PRIMARY KEY (report, number)
);

CREATE TABLE entries (
  report integer PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  packed bytea NOT NULL
);
ALTER TABLE entries ALTER packed SET STORAGE EXTERNAL;  -- it is packed already

CREATE TABLE wordings (
  report integer PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  marks bytea NOT NULL
);

CREATE TABLE prints (
  mark bigint NOT NULL,
  report integer NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  PRIMARY KEY (mark, report)
);
CREATE INDEX prints_report ON prints (report);

CREATE TABLE failures (
  sha256 text COLLATE "C" PRIMARY KEY,
  path text COLLATE "C" NOT NULL,
  error text NOT NULL,
  message text NOT NULL,
  english text NOT NULL,
  read_with text NOT NULL,
  read_at text NOT NULL
);

-- Rows of a few bits, each written again with every report: half of each page is left for that.
CREATE TABLE facets (
  name text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  shelf integer NOT NULL,
  bits bytea NOT NULL
) WITH (fillfactor = 50);
CREATE UNIQUE INDEX facets_value ON facets (shelf, name, md5(value));
ALTER TABLE facets ALTER bits SET STORAGE MAIN;

-- The words of a report, in as many pieces as the limits of a tsvector ask for; its title apart.
-- What is not yet sorted into an index is read whole by every search: it is kept short.
CREATE TABLE found (
  report integer NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  piece integer NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (report, piece)
);
CREATE INDEX found_words ON found USING gin (words) WITH (gin_pending_list_limit = 256);

CREATE TABLE titles (
  report integer NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  piece integer NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (report, piece)
);
CREATE INDEX titles_words ON titles USING gin (words) WITH (gin_pending_list_limit = 256);

-- The planner does not know what reading long vectors costs: it must always ask the index.
CREATE FUNCTION matching(asked tsquery) RETURNS SETOF integer
LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off SET search_path = hcc_parse
AS $$ SELECT DISTINCT report FROM found WHERE words @@ asked $$;

CREATE FUNCTION matching_title(asked tsquery) RETURNS SETOF integer
LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off SET search_path = hcc_parse
AS $$ SELECT DISTINCT report FROM titles WHERE words @@ asked $$;

CREATE TABLE originals (sha256 text COLLATE "C" PRIMARY KEY, size bigint NOT NULL);

CREATE TABLE original_pieces (
  sha256 text COLLATE "C" NOT NULL REFERENCES originals (sha256) ON DELETE CASCADE,
  number integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (sha256, number)
);
ALTER TABLE original_pieces ALTER bytes SET STORAGE EXTERNAL;

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
JOIN passages p ON p.report = c.report AND p.number = c.passage;
