"""Shares, and the numbers they may be of."""
