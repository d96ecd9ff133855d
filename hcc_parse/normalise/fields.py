"""Names of fields (lĩnh vực) as reports write them to their names in the knowledge base."""

import re
from collections.abc import Mapping
from functools import cache

from hcc_parse.domain import Candidate, Field, Grid, Knowledge, Mentions
from hcc_parse.normalise.likeness import decided, nearest
from hcc_parse.vietnamese import fold


def field_names(mentions: Mentions, knowledge: Knowledge) -> dict[str, str]:
    """Name the rows of the tables: each label that is surely a field, with the field's name.

    A label counts where it is a spelling of the knowledge base, word for word; one that is nearly
    so counts only in a table whose header says that its rows are fields.
    """
    found: dict[str, str] = {}
    for grid in mentions.grids:
        of_fields = rows_are_fields(grid, knowledge)
        for row in grid.rows:
            if row.role == "data" and row.label and row.label not in found:
                name = field_named(row.label, knowledge, near=of_fields)
                if name is not None:
                    found[row.label] = name
    return found


def field_named(label: str, knowledge: Knowledge, *, near: bool = True) -> str | None:
    """The field that a label names, or None when none is spelt so, or two nearly.

    Args:
        label: As written, `3. Lĩnh vực Hộ tich:`.
        knowledge: The fields and their spellings.
        near: Whether a slip of spelling is forgiven.
    """
    key = _key(label, knowledge)
    exact = _exact(knowledge.fields).get(key)
    if exact is not None or not near:
        return exact
    rule = knowledge.matching["field"]
    found = decided(fields_like(label, knowledge, rule.least), rule)
    return found.name if found else None


def fields_like(label: str, knowledge: Knowledge, least: float) -> list[Candidate]:
    """Rank the fields by their spelling likest to a label; none for a label too short to tell."""
    key, rule = _key(label, knowledge), knowledge.matching["field"]
    if len(key.replace(" ", "")) < rule.shortest:
        return []
    return nearest(key, _choices(knowledge.fields), rule.scorer, least)


def rows_are_fields(grid: Grid, knowledge: Knowledge) -> bool:
    """Whether the header of a table says that its rows are fields: `Lĩnh vực giải quyết`."""
    headers = (fold(words) for column in grid.columns for words in column.path)
    return any(word in header for header in headers for word in knowledge.labels["field-header"])


def _key(label: str, knowledge: Knowledge) -> str:
    """The words of a label without the number of order, and without the word `lĩnh vực`."""
    words = _words(label)
    for opening in knowledge.labels["field-opening"]:
        if words.startswith(f"{opening} "):
            return words.removeprefix(f"{opening} ")
    return words


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", fold(text)))


@cache
def _exact(fields: tuple[Field, ...]) -> Mapping[str, str]:
    """The folded spellings that belong to one field only."""
    owners: dict[str, set[str]] = {}
    for field in fields:
        for spelling in field.spellings:
            owners.setdefault(_words(spelling), set()).add(field.name)
    return {key: min(names) for key, names in owners.items() if len(names) == 1}


@cache
def _choices(fields: tuple[Field, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, _words(spelling)) for field in fields for spelling in field.spellings)
