-- name: settings
SELECT set_config('search_path', 'hcc_parse, pg_temp', false), set_config('jit', 'off', false),
  set_config('lock_timeout', '30s', false),
  CASE WHEN EXISTS (SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression'
    AND 'lz4' = ANY (enumvals)) THEN set_config('default_toast_compression', 'lz4', false) END,
  set_config('synchronous_commit',
    CASE WHEN current_setting('synchronous_commit') = 'off' THEN 'on'
      ELSE current_setting('synchronous_commit') END, false)
-- name: encoding
SELECT current_setting('server_encoding')
-- name: there
SELECT count(*) FILTER (WHERE c.relname = 'about'), count(c.oid),
  coalesce(bool_and(has_schema_privilege(n.oid, 'USAGE')), true)
FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid WHERE n.nspname = 'hcc_parse'
-- name: lock_steps
SELECT pg_advisory_xact_lock(4704236121)
-- name: make_schema
CREATE SCHEMA IF NOT EXISTS hcc_parse
-- name: read_only
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY
-- name: size
SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'hcc_parse' AND c.relkind = 'r' AND c.relname NOT LIKE 'original%'
-- name: check_texts
SELECT r.id FROM reports r WHERE r.characters <>
  (SELECT coalesce(sum(length(replace(text, chr(1114111), ''))), 0) FROM passages WHERE report = r.id)
ORDER BY r.id
-- name: check_indexes
SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'hcc_parse' AND NOT (i.indisvalid AND i.indisready)
-- name: check_originals
SELECT o.sha256 FROM originals o WHERE o.size <>
  (SELECT coalesce(sum(length(bytes)), 0) FROM original_pieces p WHERE p.sha256 = o.sha256)
ORDER BY o.sha256
-- name: tidy
VACUUM (ANALYZE) about, reports, versions, passages, figures, citations, findings, entries, wordings,
  prints, failures, facets, found, titles, originals, original_pieces
