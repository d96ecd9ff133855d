"""Give each figure its meaning, or leave it without."""

from hcc_parse.domain import Fact, Knowledge, Mentions
from hcc_parse.normalise.table_facts import table_facts
from hcc_parse.normalise.text_facts import text_facts


def normalise(mentions: Mentions, knowledge: Knowledge) -> tuple[Fact, ...]:
    """Return the facts of the text, then those of the tables."""
    return (*text_facts(mentions, knowledge), *table_facts(mentions, knowledge))
