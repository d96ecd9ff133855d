"""Checks A…: sums, shares and breakdowns inside one report."""
