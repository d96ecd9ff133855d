"""Sums of prose: by which words or marks officials say that numbers make up another."""
