"""Phrases of our own, with a slip and without: how much of what officials write is understood."""
