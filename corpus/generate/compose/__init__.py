"""Composes a report of any kind from a table of facts."""
