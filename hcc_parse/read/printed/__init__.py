"""Printed pages: from characters and rules to words, lines, tables and paragraphs."""
