"""Makes reports from known facts, with known slips in them: `python -m corpus.generate`."""

from corpus.generate.make import make

__all__ = ["make"]
