"""Sums by meaning: stated indicators, and what the knowledge says that they add up to."""
