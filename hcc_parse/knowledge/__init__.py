"""What we know before we read: data files that an official can correct, and their loader."""

from hcc_parse.knowledge.load import load_knowledge

__all__ = ["load_knowledge"]
