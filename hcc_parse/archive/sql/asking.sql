-- name: every_id
SELECT id FROM reports
-- name: match
SELECT rowid FROM _index WHERE _index MATCH ? AND rowid BETWEEN ? AND ?
-- name: match_phrase
SELECT rowid FROM _index_phrases WHERE _index_phrases MATCH ? AND rowid BETWEEN ? AND ?
-- name: match_told
SELECT group_concat(rowid) FROM _index WHERE _index MATCH ? AND rowid BETWEEN ? AND ?
-- name: match_phrase_told
SELECT group_concat(rowid) FROM _index_phrases WHERE _index_phrases MATCH ? AND rowid BETWEEN ? AND ?
-- name: match_best
SELECT rowid, bm25(_index_phrases) FROM _index_phrases WHERE _index_phrases MATCH ?
-- name: word_set
SELECT shelf, bits FROM _index_sets WHERE word = ?
-- name: every_word_set
SELECT word, shelf, bits FROM _index_sets
-- name: ids_between
SELECT id FROM reports WHERE id BETWEEN ? AND ? ORDER BY id
-- name: newest_ids
SELECT id FROM reports ORDER BY newest DESC, id DESC
-- name: every_facet
SELECT name, value, shelf, bits FROM facets
-- name: head
SELECT r.id, r.sha256, r.path, r.unit, r.period, r.title, r.number, r.symbol, r.issued, r.verdict,
  r.errors, r.warnings, r.notes, r.pages, v.version, v.counts
FROM reports r JOIN versions v ON v.report = r.id WHERE r.id = ?
-- name: passages
SELECT kind, block, "row", page, place, text FROM passages WHERE report = ? ORDER BY number
-- name: figures
SELECT indicator, field, channel, period, value, f.text, sure, disputed, chosen,
  p.block, p."row", f."column", p.page, p.place
FROM figures f JOIN passages p ON p.report = f.report AND p.number = f.passage
WHERE f.report = ? ORDER BY f.number
-- name: findings
SELECT id, "check", severity, message, english, waived, p.block, p."row", f."column", p.page, p.place
FROM findings f LEFT JOIN passages p ON p.report = f.report AND p.number = f.passage
WHERE f.report = ? ORDER BY f.number
-- name: citations
SELECT symbol, type, dated, issuer, title, registered, p.block, p."row", c."column", p.page, p.place
FROM citations c JOIN passages p ON p.report = c.report AND p.number = c.passage
WHERE c.report = ? ORDER BY c.number
-- name: entry
SELECT packed FROM entries WHERE report = ?
-- name: versions
SELECT id, sha256, path, issued, version, counts FROM reports JOIN versions ON report = id
WHERE first = (SELECT first FROM versions WHERE report = ?) ORDER BY version
-- name: figures_chosen
WITH RECURSIVE shelves (number) AS (
  SELECT ?3 / 32 UNION ALL SELECT number + 1 FROM shelves WHERE number < ?4 / 32
)
SELECT s.report, s.value FROM shelves CROSS JOIN _index_stands s ON s.shelf = shelves.number
WHERE s.measure = (SELECT id FROM _index_measures WHERE indicator = ?1 AND field = coalesce(?2, ''))
  AND s.report BETWEEN ?3 AND ?4 AND s.value BETWEEN ?5 AND ?6
-- name: figure_chosen
SELECT f.indicator, f.field, f.value, f.text, p.block, p."row", f."column", p.page, p.place
FROM figures f JOIN passages p ON p.report = f.report AND p.number = f.passage
WHERE f.chosen = 1 AND f.report = ? AND f.indicator = ? AND f.field IS ?
-- name: fields
SELECT DISTINCT value FROM facets WHERE name = 'field'
-- name: series
SELECT r.unit, r.period, f.value, f.text, f.disputed, r.id, p.block, p."row", f."column", p.page, p.place
FROM (SELECT DISTINCT id / 32 AS number FROM reports) shelves
CROSS JOIN _index_stands s ON s.shelf = shelves.number JOIN figures f ON f.report = s.report AND f.number = s.number
JOIN reports r ON r.id = f.report JOIN versions v ON v.report = r.id
JOIN passages p ON p.report = f.report AND p.number = f.passage
WHERE s.measure = (SELECT id FROM _index_measures WHERE indicator = ? AND field = coalesce(?, ''))
  AND v.counts = 1
ORDER BY r.unit, r.period, r.id
-- name: citing
SELECT c.symbol, c.dated, c.title, c.registered, r.id, r.unit, r.period, r.issued,
  p.block, p."row", c."column", p.page, p.place
FROM citations c JOIN reports r ON r.id = c.report JOIN passages p ON p.report = c.report AND p.number = c.passage
WHERE c.report BETWEEN ? AND ? AND (c.folded = ? OR (c.folded >= ? AND c.folded < ?))
ORDER BY r.newest, r.id, c.number
-- name: marks
SELECT marks FROM wordings WHERE report = ?
-- name: counts
SELECT (SELECT count(*) FROM reports), (SELECT count(*) FROM versions WHERE counts = 1),
  (SELECT count(*) FROM failures), (SELECT count(*) FROM passages),
  (SELECT count(*) FROM figures), (SELECT count(*) FROM citations),
  (SELECT count(*) FROM findings), (SELECT coalesce(sum(characters), 0) FROM reports),
  (SELECT count(DISTINCT unit) FROM reports), (SELECT count(DISTINCT period) FROM reports),
  (SELECT min(issued) FROM reports), (SELECT max(issued) FROM reports)
-- name: check_counts
SELECT r.id, r.passages, r.figures, (SELECT count(*) FROM passages p WHERE p.report = r.id),
  (SELECT count(*) FROM figures f WHERE f.report = r.id),
  (SELECT count(*) FROM wordings w WHERE w.report = r.id),
  (SELECT count(*) FROM versions v WHERE v.report = r.id)
FROM reports r ORDER BY r.id
-- name: found_ids
SELECT id FROM _index_phrases_docsize
-- name: every_tag
SELECT id, 'unit', unit FROM reports WHERE unit IS NOT NULL
UNION SELECT id, 'period', period FROM reports WHERE period IS NOT NULL
UNION SELECT id, 'year', CAST(year AS TEXT) FROM reports WHERE year IS NOT NULL
UNION SELECT id, 'verdict', verdict FROM reports WHERE 1
UNION SELECT report, 'indicator', indicator FROM figures WHERE 1
UNION SELECT report, 'field', field FROM figures WHERE field IS NOT NULL
UNION SELECT report, 'cited', symbol FROM citations WHERE 1
UNION SELECT report, 'severity', severity FROM findings WHERE waived = 0
UNION SELECT report, 'counts', '' FROM versions WHERE counts = 1
-- name: tag_bits
SELECT t.name, t.value, f.bits FROM (
SELECT 'unit' AS name, unit AS value FROM reports WHERE unit IS NOT NULL AND id = ?1
UNION SELECT 'period', period FROM reports WHERE period IS NOT NULL AND id = ?1
UNION SELECT 'year', CAST(year AS TEXT) FROM reports WHERE year IS NOT NULL AND id = ?1
UNION SELECT 'verdict', verdict FROM reports WHERE 1 AND id = ?1
UNION SELECT 'indicator', indicator FROM figures WHERE 1 AND report = ?1
UNION SELECT 'field', field FROM figures WHERE field IS NOT NULL AND report = ?1
UNION SELECT 'cited', symbol FROM citations WHERE 1 AND report = ?1
UNION SELECT 'severity', severity FROM findings WHERE waived = 0 AND report = ?1
UNION SELECT 'counts', '' FROM versions WHERE counts = 1 AND report = ?1
) t LEFT JOIN facets f ON f.name = t.name AND f.value = t.value
  AND f.shelf = CASE t.name WHEN 'unit' THEN ?3 ELSE ?2 END
