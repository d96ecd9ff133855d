"""Trains and scores the model that names figures: `python -m corpus.naming`."""
