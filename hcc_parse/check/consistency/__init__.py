"""Checks C…: one fact told in two ways."""
