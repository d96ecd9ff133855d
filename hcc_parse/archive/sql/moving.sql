-- name: numbers
SELECT id, sha256, read_at FROM reports ORDER BY id
-- name: report_row
SELECT sha256, path, unit, period, year, title, number, symbol, issued, newest,
  format, pages, verdict, partial, errors, warnings, notes, characters, passages, figures,
  sending, read_with, read_at, added_at FROM reports WHERE id = ?
-- name: passage_rows
SELECT number, kind, block, "row", page, place, text FROM passages WHERE report = ? ORDER BY number
-- name: figure_rows
SELECT number, indicator, field, channel, period, value, text, sure, disputed, chosen, passage,
  "column" FROM figures WHERE report = ? ORDER BY number
-- name: citation_rows
SELECT number, symbol, folded, type, dated, issuer, title, registered, passage, "column"
FROM citations WHERE report = ? ORDER BY number
-- name: finding_rows
SELECT number, id, "check", severity, message, english, waived, passage, "column"
FROM findings WHERE report = ? ORDER BY number
-- name: failure_rows
SELECT sha256, path, error, message, english, read_with, read_at FROM failures ORDER BY sha256
-- name: read_at
SELECT id, read_at FROM reports WHERE sha256 = ?
