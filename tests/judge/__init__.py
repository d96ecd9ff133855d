"""Tests of what an office makes of findings."""
