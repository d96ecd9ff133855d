-- name: match
SELECT matching(?::tsquery)
-- name: match_title
SELECT matching_title(?::tsquery)
-- name: match_best
SELECT report, -sum(ts_rank(words, ?::tsquery, 1)) FROM found WHERE report = ANY (?::integer[])
GROUP BY report
-- name: alike
SELECT report FROM prints
WHERE mark IN (SELECT mark FROM prints WHERE report = ?1) AND report <> ?1
GROUP BY report ORDER BY count(*) DESC, report LIMIT 200
-- name: changes
SELECT value FROM about WHERE name = 'changes'
-- name: found_ids
SELECT DISTINCT report FROM found
-- name: figures_chosen
SELECT report, value FROM figures
WHERE chosen = 1 AND indicator = ?1
  AND (md5(field) = md5(?2::text) OR (?2::text IS NULL AND md5(field) IS NULL))
  AND report BETWEEN ?3 AND ?4
  AND value BETWEEN ?5::double precision AND ?6::double precision
-- name: figure_chosen
SELECT f.indicator, f.field, f.value, f.text, p.block, p."row", f."column", p.page, p.place
FROM figures f JOIN passages p ON p.report = f.report AND p.number = f.passage
WHERE f.chosen = 1 AND f.report = ?1 AND f.indicator = ?2 AND f.field IS NOT DISTINCT FROM ?3::text
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
WHERE c.report BETWEEN ?1 AND ?2 AND (
  (left(c.folded, 500) = left(?3::text, 500) AND c.folded = ?3::text)
  OR (left(c.folded, 500) >= ?4::text AND left(c.folded, 500) < ?5::text))
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
) t LEFT JOIN facets f ON f.name = t.name AND md5(f.value) = md5(t.value)
  AND f.shelf = CASE t.name WHEN 'unit' THEN ?3::integer ELSE ?2::integer END
