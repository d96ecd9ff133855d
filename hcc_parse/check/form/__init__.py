"""Checks F…: how the report is written."""
