"""Checks M…: what should be there and is not."""
