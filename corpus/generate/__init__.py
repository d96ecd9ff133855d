"""Makes reports from known facts, with known slips in them: `python -m corpus.generate`."""

from corpus.generate.make import FIXED, make

__all__ = ["FIXED", "make"]
