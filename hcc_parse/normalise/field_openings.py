"""A field at the head of what is told: `Hộ tịch: tiếp nhận …`, `Riêng đất đai còn …`."""

import re
from functools import cache

from hcc_parse.domain import Field, Figure, Knowledge
from hcc_parse.vietnamese import alternatives, fold


def field_opening(figure: Figure, knowledge: Knowledge) -> str | None:
    """The field of the knowledge base before a colon, or behind a word that sets it apart.

    Args:
        figure: A figure of the text.
        knowledge: The fields; `field-opening` are the words before one.
    """
    lead = fold(figure.lead).lstrip("-+*• ")
    if named := _names(knowledge.fields).match(lead):
        return named[1]
    opening = _opened(knowledge.fields, knowledge.labels["field-opening"])
    label = fold(figure.path[0]) if figure.path else ""
    opened = (opening.match(lead) if ";" not in lead else None) or opening.match(label)
    return opened[1] if opened else None


@cache
def _opened(fields: tuple[Field, ...], words: tuple[str, ...]) -> re.Pattern[str]:
    opening = rf"(?:{alternatives(map(fold, words))})"
    return re.compile(rf"{opening}\s+({_spelt(fields)})(?!\w)")


@cache
def _names(fields: tuple[Field, ...]) -> re.Pattern[str]:
    return re.compile(rf"({_spelt(fields)})\s*:")


def _spelt(fields: tuple[Field, ...]) -> str:
    spellings = {fold(s) for field in fields for s in field.spellings if len(s) > 4}
    return "|".join(sorted(map(re.escape, spellings), key=len, reverse=True))
