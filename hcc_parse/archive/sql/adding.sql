-- name: report_of_content
SELECT id, read_with FROM reports WHERE sha256 = ?
-- name: insert_report
INSERT INTO reports (sha256, path, unit, period, year, title, number, symbol, issued, newest,
  format, pages, verdict, partial, errors, warnings, notes, characters, passages, figures,
  sending, read_with, read_at, added_at, id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: added_at
SELECT added_at, unit, period FROM reports WHERE id = ?
-- name: delete_report
DELETE FROM reports WHERE id = ?
-- name: insert_passage
INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?)
-- name: insert_figure
INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: insert_citation
INSERT INTO citations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: insert_finding
INSERT INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: insert_entry
INSERT INTO entries VALUES (?, ?)
-- name: insert_wording
INSERT INTO wordings VALUES (?, ?)
-- name: insert_phrases
INSERT INTO _index_phrases (rowid, words, spelled) VALUES (?, ?, ?)
-- name: delete_phrases
INSERT INTO _index_phrases (_index_phrases, rowid, words, spelled) VALUES ('delete', ?, ?, ?)
-- name: empty_phrases
INSERT INTO _index_phrases (_index_phrases) VALUES ('delete-all')
-- name: insert_words
INSERT INTO _index (rowid, tokens) VALUES (?, ?)
-- name: delete_words
INSERT INTO _index (_index, rowid, tokens) VALUES ('delete', ?, ?)
-- name: empty_words
INSERT INTO _index (_index) VALUES ('delete-all')
-- name: insert_waiting
INSERT INTO _index_waiting VALUES (?, ?)
-- name: count_waiting
SELECT count(*) FROM _index_waiting
-- name: waiting
SELECT report, turn FROM _index_waiting ORDER BY report
-- name: delete_waiting
DELETE FROM _index_waiting WHERE report = ?
-- name: empty_waiting
DELETE FROM _index_waiting
-- name: tags_waiting
SELECT id, 'unit', unit FROM _index_waiting JOIN reports ON id = report WHERE unit IS NOT NULL
UNION ALL SELECT id, 'period', period FROM _index_waiting JOIN reports ON id = report WHERE period IS NOT NULL
UNION ALL SELECT id, 'year', CAST(year AS TEXT) FROM _index_waiting JOIN reports ON id = report WHERE year IS NOT NULL
UNION ALL SELECT id, 'verdict', verdict FROM _index_waiting JOIN reports ON id = report
UNION ALL SELECT DISTINCT report, 'indicator', indicator FROM _index_waiting JOIN figures USING (report)
UNION ALL SELECT DISTINCT report, 'field', field FROM _index_waiting JOIN figures USING (report) WHERE field IS NOT NULL
UNION ALL SELECT DISTINCT report, 'cited', symbol FROM _index_waiting JOIN citations USING (report)
UNION ALL SELECT DISTINCT report, 'severity', severity FROM _index_waiting JOIN findings USING (report) WHERE waived = 0
-- name: insert_measures
INSERT INTO _index_measures (indicator, field)
SELECT indicator, field FROM (
  SELECT DISTINCT f.indicator, coalesce(f.field, '') AS field
  FROM _index_waiting w CROSS JOIN figures f ON f.report = w.report WHERE f.chosen = 1
) AS found
WHERE NOT EXISTS (
  SELECT 1 FROM _index_measures m WHERE m.indicator = found.indicator AND m.field = found.field
)
-- name: insert_stands
INSERT OR IGNORE INTO _index_stands
SELECT f.report / 32, m.id, f.report, f.value, f.number
FROM _index_waiting w CROSS JOIN figures f ON f.report = w.report
CROSS JOIN _index_measures m ON m.indicator = f.indicator AND m.field = coalesce(f.field, '')
WHERE f.chosen = 1 ORDER BY 1, 2, 3
-- name: put_word_set
INSERT OR REPLACE INTO _index_sets VALUES (?, ?, ?)
-- name: word_set_part
SELECT bits FROM _index_sets WHERE word = ? AND shelf = ?
-- name: phrase_sets
SELECT word, bits FROM _index_sets
WHERE shelf = ? AND (word BETWEEN 'spelled : ' AND 'spelled ;' OR word BETWEEN 'words : ' AND 'words ;')
-- name: empty_word_sets
DELETE FROM _index_sets
-- name: texts
SELECT text FROM passages WHERE report = ? ORDER BY number
-- name: title
SELECT coalesce(title, '') FROM reports WHERE id = ?
-- name: put_about
INSERT OR REPLACE INTO about VALUES (?, ?)
-- name: about
SELECT value FROM about WHERE name = ?
-- name: facet_bits
SELECT bits FROM facets WHERE name = ? AND value = ? AND shelf = ?
-- name: put_facet_bits
INSERT INTO facets VALUES (?, ?, ?, ?)
ON CONFLICT (name, value, shelf) DO UPDATE SET bits = excluded.bits
-- name: drop_empty_facets
DELETE FROM facets WHERE length(bits) = 0
-- name: empty_facets
DELETE FROM facets
-- name: versions_of
SELECT r.id, path, issued, number, symbol, title, sending, version, counts, first
FROM reports r LEFT JOIN versions v ON v.report = r.id
WHERE r.unit = ? AND r.period = ? ORDER BY r.id
-- name: every_turn
SELECT DISTINCT unit, period FROM reports WHERE unit IS NOT NULL AND period IS NOT NULL
-- name: without_turn
SELECT id FROM reports WHERE unit IS NULL OR period IS NULL
-- name: put_version
INSERT INTO versions (report, unit, period, version, counts, first) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (report) DO UPDATE
SET unit = excluded.unit, period = excluded.period, version = excluded.version,
  counts = excluded.counts, first = excluded.first
-- name: put_failure
INSERT OR REPLACE INTO failures VALUES (?, ?, ?, ?, ?, ?, ?)
-- name: delete_failure
DELETE FROM failures WHERE sha256 = ?
-- name: failure
SELECT read_with FROM failures WHERE sha256 = ?
-- name: failures
SELECT sha256, path, read_with, read_at FROM failures ORDER BY path
-- name: failures_told
SELECT path, error, message, english FROM failures ORDER BY path
-- name: contents
SELECT sha256, path, read_with, read_at FROM reports ORDER BY id
-- name: content
SELECT sha256 FROM reports WHERE id = ?
-- name: optimize_phrases
INSERT INTO _index_phrases (_index_phrases) VALUES ('optimize')
-- name: optimize_words
INSERT INTO _index (_index) VALUES ('optimize')
-- name: check_phrases
INSERT INTO _index_phrases (_index_phrases) VALUES ('integrity-check')
-- name: check_words
INSERT INTO _index (_index) VALUES ('integrity-check')
