-- How often a file's name says that it was sent; `first`: the report of which others are versions.
ALTER TABLE reports ADD COLUMN sending INTEGER NOT NULL DEFAULT 1;

ALTER TABLE versions ADD COLUMN first INTEGER NOT NULL DEFAULT 0;

DROP INDEX versions_unit;

CREATE INDEX versions_first ON versions (first)
