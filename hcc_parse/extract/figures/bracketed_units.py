"""Units told in brackets behind a label: `Hồ sơ quá hạn (đơn vị tính: hồ sơ): 31`."""

import re
from dataclasses import replace
from functools import cache

from hcc_parse.domain import Knowledge, Unit
from hcc_parse.extract.figures.clauses import Clause
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import fold, unmark

# `(đơn vị tính: hồ sơ)` anywhere behind a label, `(HS)` at its end
TOLD = r"\s*\((?:{words})\s*:?\s+(?P<unit>[^():;\d]{{1,30}})\)"
ALONE = re.compile(r"\s*\(\s*(?P<unit>[^():;\d]{1,30}?)\s*\)\s*$")
PERCENT = re.compile(r"\s*\(\s*(?:(?:don vi tinh|don vi|dvt)\s*:?\s*)?(?:%|phan tram)\s*\)\s*$")
COUNTED = "counted"


def with_unit_told(clause: Clause, knowledge: Knowledge) -> Clause:
    """Give a number without a unit the one that its label tells in brackets, and take it off there.

    Args:
        clause: A number with its words.
        knowledge: `unit-told` are the words that open such a bracket; the units.
    """
    if clause.numeral.unit is not None or clause.numeral.share or "(" not in clause.before:
        return clause
    words = unmark(clause.before)
    if percent := PERCENT.search(words):
        numeral = replace(clause.numeral, share=True, unit="%")
        return replace(clause, numeral=numeral, before=clause.before[: percent.start()].strip())
    found = _told(knowledge.number_words["unit-told"]).search(words) or ALONE.search(words)
    unit = _units(knowledge.units).get(fold(found["unit"]).strip()) if found else None
    if found is None or unit is None:
        return clause
    label = f"{clause.before[: found.start()]}{clause.before[found.end() :]}".strip()
    return replace(clause, numeral=replace(clause.numeral, unit=unit), before=label)


@cache
def _told(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(TOLD.format(words=alternatives(map(unmark, words))))


@cache
def _units(units: tuple[Unit, ...]) -> dict[str, str]:
    """The names of what is counted, by each spelling."""
    return {
        fold(spelling): unit.name
        for unit in units
        if unit.kind == COUNTED
        for spelling in (unit.name, *unit.spellings)
    }
