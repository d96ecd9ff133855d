"""Checks T…: dates and periods."""
