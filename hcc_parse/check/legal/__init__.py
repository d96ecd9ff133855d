"""Checks L…: cited documents."""
