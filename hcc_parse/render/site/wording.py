"""The words of the site in two languages, from the table that officials may correct."""

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from io import StringIO

from hcc_parse.domain import Knowledge, Language, Severity, Term
from hcc_parse.render.causes import NAMES

ROMAN = ("", "I", "II", "III", "IV")


class Words:
    """The words of one language: `words("units")`, `words("shown", n=3, all=9)`."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._said = _table()[language]

    def __call__(self, key: str, **values: object) -> str:
        """A word or sentence by its key, its gaps filled.

        Raises:
            KeyError: When the table has no such key, or a gap no value.
        """
        said = self._said[key]
        return said.format(**values) if values else said

    def aside(self, why: str) -> str:
        """Why a paragraph is no part of the running text; the reader's own word where unknown."""
        return self._said.get(f"aside-{why}", why)

    def weight(self, severity: Severity) -> str:
        """How much a finding weighs: `LỖI`."""
        return NAMES[self.language][severity]


@cache
def _table() -> Mapping[Language, Mapping[str, str]]:
    text = files(__package__).joinpath("words.csv").read_text("utf-8")
    rows = list(csv.DictReader(StringIO(text)))
    return {"vi": {r["key"]: r["vi"] for r in rows}, "en": {r["key"]: r["en"] for r in rows}}


def term_in_words(term: Term | None, words: Words) -> str:
    """A period by its name, else by its days, else as written: `Quý II năm 2026`."""
    if term is None:
        return words("no-period")
    if term.name is not None and term.year is not None:
        kind, _, number = term.name.rpartition("-")
        if kind == "quarter" and number in ("1", "2", "3", "4"):
            n = ROMAN[int(number)] if words.language == "vi" else number
            return words("period-quarter", n=n, year=term.year)
        if kind == "half" and number in ("1", "2"):
            return words("period-half", half=words(f"half-{number}"), year=term.year)
        if kind in ("month", "months") and number.isdecimal():
            return words(f"period-{kind}", n=number, year=term.year)
        if term.name in ("nine-months", "year"):
            return words(f"period-{term.name}", year=term.year)
    if term.start is not None and term.end is not None:
        start, end = (f"{day:%d/%m/%Y}" for day in (term.start, term.end))
        return words("period-days", start=start, end=end)
    return term.text or words("unsaid")


def indicator_in_words(indicator: str, knowledge: Knowledge, language: Language) -> str:
    """An indicator by its label; in English by its id, `received total`."""
    known = knowledge.indicators.get(indicator)
    return known.label if known and language == "vi" else indicator.replace("_", " ")
