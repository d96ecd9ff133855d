-- name: has_original
SELECT 1 FROM originals WHERE sha256 = ?
-- name: put_original
INSERT INTO originals VALUES (?, ?)
-- name: put_original_piece
INSERT INTO original_pieces VALUES (?, ?, ?)
-- name: original_piece
SELECT bytes FROM original_pieces WHERE sha256 = ? AND number = ?
-- name: delete_original
DELETE FROM originals WHERE sha256 = ?
-- name: originals
SELECT sha256 FROM originals ORDER BY sha256
-- name: originals_size
SELECT coalesce(sum(size), 0)::bigint FROM originals
