"""Give each figure its meaning, or leave it without."""

from hcc_parse.domain import Fact, Knowledge, Mentions
from hcc_parse.normalise.cross_reading import without_misnamed
from hcc_parse.normalise.periods import resolve_periods
from hcc_parse.normalise.table_facts import table_facts
from hcc_parse.normalise.text_facts import text_facts

__all__ = ["normalise", "resolve_periods"]


def normalise(mentions: Mentions, knowledge: Knowledge) -> tuple[Fact, ...]:
    """Return the facts of the text, then those of the tables."""
    table = tuple(table_facts(mentions, knowledge))
    return (*without_misnamed(text_facts(mentions, knowledge), table, knowledge), *table)
