"""Scans of generated reports, and how well they are read: each page held against its draft."""
