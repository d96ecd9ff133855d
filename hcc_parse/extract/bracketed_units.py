"""Units told in brackets behind a label: `Hồ sơ quá hạn (đơn vị tính: hồ sơ): 31`, `(HS): 31`."""

import re
from dataclasses import replace
from functools import cache

from hcc_parse.domain import Knowledge, Unit
from hcc_parse.extract.clauses import Clause
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import fold, unmark

OPENING = r"\s*\((?:{words})\s*:?\s+(?P<unit>[^():;\d]{{1,30}})\)"
ALONE = r"\s*\((?P<bare>[^():;,\d]{1,30})\)$"
COUNTED = "counted"


def with_unit_told(clause: Clause, knowledge: Knowledge) -> Clause:
    """Give a number without a unit the one that its label tells in brackets, and take it off there.

    Args:
        clause: A number with its words.
        knowledge: `unit-told` are the words that open such a bracket; the units.
    """
    if clause.numeral.unit is not None or clause.numeral.share or "(" not in clause.before:
        return clause
    found = _told(knowledge.number_words["unit-told"]).search(unmark(clause.before))
    said = found[found.lastgroup or ""] if found else ""
    unit = _units(knowledge.units).get(fold(said).strip())
    if found is None or unit is None:
        return clause
    label = f"{clause.before[: found.start()]}{clause.before[found.end() :]}".strip()
    return replace(clause, numeral=replace(clause.numeral, unit=unit), before=label)


@cache
def _told(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"{OPENING.format(words=alternatives(map(unmark, words)))}|{ALONE}")


@cache
def _units(units: tuple[Unit, ...]) -> dict[str, str]:
    """The names of what is counted, by each spelling."""
    return {
        fold(spelling): unit.name
        for unit in units
        if unit.kind == COUNTED
        for spelling in (unit.name, *unit.spellings)
    }
