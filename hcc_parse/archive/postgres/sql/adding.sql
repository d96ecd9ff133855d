-- name: one_writer
LOCK TABLE about IN SHARE ROW EXCLUSIVE MODE
-- name: insert_report
INSERT INTO reports (sha256, path, unit, period, year, title, number, symbol, issued, newest,
  format, pages, verdict, partial, errors, warnings, notes, characters, passages, figures,
  sending, read_with, read_at, added_at, id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
  coalesce(?, (SELECT coalesce(max(id), 0) + 1 FROM reports)))
RETURNING id
-- name: insert_passage
COPY passages FROM STDIN
-- name: insert_figure
COPY figures FROM STDIN
-- name: insert_citation
COPY citations FROM STDIN
-- name: insert_finding
COPY findings FROM STDIN
-- name: count_change
UPDATE about SET value = (value::bigint + 1)::text WHERE name = 'changes'
-- name: insert_print
INSERT INTO prints VALUES (?, ?) ON CONFLICT DO NOTHING
-- name: insert_found
INSERT INTO found VALUES (?, ?, ?)
-- name: insert_title
INSERT INTO titles VALUES (?, ?, ?)
-- name: delete_found
DELETE FROM found WHERE report = ?
-- name: delete_title
DELETE FROM titles WHERE report = ?
-- name: delete_prints
DELETE FROM prints WHERE report = ?
-- name: empty_prints
DELETE FROM prints
-- name: empty_found
DELETE FROM found
-- name: empty_titles
DELETE FROM titles
-- name: put_about
INSERT INTO about VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value
-- name: put_failure
INSERT INTO failures VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (sha256) DO UPDATE SET path = excluded.path, error = excluded.error,
  message = excluded.message, english = excluded.english, read_with = excluded.read_with,
  read_at = excluded.read_at
-- name: facet_bits
SELECT bits FROM facets WHERE name = ? AND md5(value) = md5(?::text) AND shelf = ?
-- name: put_facet_bits
INSERT INTO facets VALUES (?, ?, ?, ?)
ON CONFLICT (shelf, name, md5(value)) DO UPDATE SET bits = excluded.bits
