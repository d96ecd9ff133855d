"""What we know before we read: data files that an official can correct, and their loader."""

from hcc_parse.knowledge.limits import with_changes
from hcc_parse.knowledge.load import load_knowledge, load_limits

__all__ = ["load_knowledge", "load_limits", "with_changes"]
