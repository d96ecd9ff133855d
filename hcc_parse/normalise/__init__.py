"""Give each figure its meaning, or leave it without."""

from hcc_parse.domain import Fact, Knowledge, Mentions, Names
from hcc_parse.normalise.by_parts import named_by_parts
from hcc_parse.normalise.by_shares import named_by_shares
from hcc_parse.normalise.by_values import named_by_values
from hcc_parse.normalise.cross_reading import without_misnamed
from hcc_parse.normalise.fields import field_names
from hcc_parse.normalise.guessing import guess
from hcc_parse.normalise.periods import resolve_periods
from hcc_parse.normalise.places import commune_hint, commune_named
from hcc_parse.normalise.siblings import told_apart
from hcc_parse.normalise.table_facts import table_facts
from hcc_parse.normalise.text_facts import text_facts
from hcc_parse.normalise.unnamed import unnamed_labels

__all__ = ["guess", "names_of", "normalise", "resolve_periods"]


def normalise(mentions: Mentions, knowledge: Knowledge) -> tuple[Fact, ...]:
    """Return the facts of the text, then those of the tables."""
    table = tuple(table_facts(mentions, knowledge))
    told = tuple(
        named_by_parts(mentions, told_apart(text_facts(mentions, knowledge), knowledge), knowledge)
    )
    text = tuple(without_misnamed(told, table, knowledge))
    named = {id(fact.figure) for fact in told}  # a name taken back is not replaced by another
    counts = tuple(named_by_values(mentions, (*text, *table), named, knowledge))
    shares = named_by_shares(mentions, (*text, *counts, *table), knowledge)
    return (*text, *counts, *shares, *table)


def names_of(mentions: Mentions, facts: tuple[Fact, ...], knowledge: Knowledge) -> Names:
    """Name the fields and the commune, and tell which labels no term matches."""
    issuer = mentions.header.issuer
    written = (issuer.commune if issuer else None) or ""
    known, hint = commune_named(written, knowledge), commune_hint(written, knowledge)
    fields = field_names(mentions, knowledge)
    return Names(
        fields=fields,
        commune=f"{known.kind} {known.name}" if known else None,
        commune_hint=f"{hint.kind} {hint.name}" if hint else None,
        unnamed=tuple(unnamed_labels(mentions, facts, fields, knowledge)),
    )
