"""Checks that hold the reports of a round against each other, and against earlier rounds."""
