"""Tests of the room that settles doubtful readings."""
