-- name: match
SELECT DISTINCT report FROM found WHERE words @@ ?::tsquery
-- name: match_title
SELECT DISTINCT report FROM titles WHERE words @@ ?::tsquery
-- name: match_best
SELECT report, -sum(ts_rank(words, ?::tsquery, 1)) FROM found WHERE report = ANY (?::integer[])
GROUP BY report
-- name: found_ids
SELECT DISTINCT report FROM found
-- name: figures_chosen
SELECT f.report, value, f.text, p.block, p."row", f."column", p.page, p.place, field
FROM figures f JOIN passages p ON p.report = f.report AND p.number = f.passage
WHERE chosen = 1 AND indicator = ?1
  AND (md5(field) = md5(?2::text) OR (?2::text IS NULL AND md5(field) IS NULL))
  AND value BETWEEN ?3::double precision AND ?4::double precision
-- name: series
SELECT r.unit, r.period, f.value, f.text, f.disputed, r.id, p.block, p."row", f."column", p.page, p.place
FROM figures f JOIN reports r ON r.id = f.report JOIN versions v ON v.report = r.id
JOIN passages p ON p.report = f.report AND p.number = f.passage
WHERE f.chosen = 1 AND f.indicator = ?1
  AND (md5(f.field) = md5(?2::text) OR (?2::text IS NULL AND md5(f.field) IS NULL)) AND v.counts = 1
ORDER BY r.unit, r.period, r.id
-- name: citing
SELECT c.symbol, c.dated, c.title, c.registered, r.id, r.unit, r.period, r.issued,
  p.block, p."row", c."column", p.page, p.place
FROM citations c JOIN reports r ON r.id = c.report
JOIN passages p ON p.report = c.report AND p.number = c.passage
WHERE (left(c.folded, 500) = left(?1::text, 500) AND c.folded = ?1::text)
  OR (left(c.folded, 500) >= ?2::text AND left(c.folded, 500) < ?3::text)
ORDER BY r.newest, r.id, c.number
-- name: every_tag
SELECT id, 'unit', unit FROM reports WHERE unit IS NOT NULL
UNION SELECT id, 'period', period FROM reports WHERE period IS NOT NULL
UNION SELECT id, 'year', CAST(year AS TEXT) FROM reports WHERE year IS NOT NULL
UNION SELECT id, 'verdict', verdict FROM reports
UNION SELECT report, 'indicator', indicator FROM figures
UNION SELECT report, 'field', field FROM figures WHERE field IS NOT NULL
UNION SELECT report, 'cited', symbol FROM citations
UNION SELECT report, 'severity', severity FROM findings WHERE waived = 0
UNION SELECT report, 'counts', '' FROM versions WHERE counts = 1
-- name: tag_bits
SELECT t.name, t.value, f.bits FROM (
SELECT 'unit' AS name, unit AS value FROM reports WHERE unit IS NOT NULL AND id = ?1
UNION SELECT 'period', period FROM reports WHERE period IS NOT NULL AND id = ?1
UNION SELECT 'year', CAST(year AS TEXT) FROM reports WHERE year IS NOT NULL AND id = ?1
UNION SELECT 'verdict', verdict FROM reports WHERE id = ?1
UNION SELECT 'indicator', indicator FROM figures WHERE report = ?1
UNION SELECT 'field', field FROM figures WHERE field IS NOT NULL AND report = ?1
UNION SELECT 'cited', symbol FROM citations WHERE report = ?1
UNION SELECT 'severity', severity FROM findings WHERE waived = 0 AND report = ?1
UNION SELECT 'counts', '' FROM versions WHERE counts = 1 AND report = ?1
) t LEFT JOIN facets f ON f.name = t.name AND md5(f.value) = md5(t.value) AND f.shelf = ?2
