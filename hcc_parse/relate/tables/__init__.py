"""Sums of tables: by columns, headers, blocks and times."""
