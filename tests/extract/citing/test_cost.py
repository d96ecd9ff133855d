"""The cost of the grammar grows with the text and no faster, whatever the text."""

import re
import sys
from re import _parser  # type: ignore[attr-defined]
from types import FrameType, ModuleType

import pytest

from hcc_parse.extract.citing import amending, following, grammar, laws, series, shortened, symbols
from hcc_parse.extract.citing.citations import find_citations
from hcc_parse.extract.citing.references import find_references, resolve
from tests.reports import KNOWLEDGE, passage

MODULES = (amending, following, laws, series, shortened, symbols)
WIDEST = 3_000  # characters that one match may look at
LENGTH = 4_000
UNITS = [
    "1/",
    "số ",
    "1, ",
    "1 / ",
    "5/QĐ-UBND, ",
    "Nghị định số ",
    "Nghị định số 5 ",
    "Nghị định này ",
    "Luật A ",
    "Luật Hộ tịch ",
    "Luật Phòng, chống ",
    "Nghị định số 5/2020/NĐ-CP sửa đổi ",
    "Nghị định số 5/2020/NĐ-CP (được sửa đổi bởi ",
    "Kế hoạch số " + "1, " * 30 + "2/KH-UBND; ",
    " ",
]


def patterns_of(module: ModuleType) -> list[re.Pattern[str]]:
    return [value for value in vars(module).values() if isinstance(value, re.Pattern)]


def made() -> list[re.Pattern[str]]:
    known = grammar.grammar_of(KNOWLEDGE)
    return [known.issuer, known.subject, known.subject_end, known.short]


@pytest.mark.parametrize(
    "pattern",
    [*(p for module in MODULES for p in patterns_of(module)), *made()],
    ids=lambda pattern: pattern.pattern[:30],
)
def test_no_pattern_may_look_at_a_whole_text(pattern: re.Pattern[str]) -> None:
    _, widest = _parser.parse(pattern.pattern, pattern.flags).getwidth()
    assert widest <= WIDEST


def calls_for(text: str) -> int:
    """How many functions are called, of ours and of Python, to find all citations of a text."""
    found = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal found
        found += event in ("call", "c_call")

    whole = passage(text)
    sys.setprofile(count)
    try:
        citations = list(find_citations(whole, [], KNOWLEDGE))
        references = list(find_references(whole, [], citations, KNOWLEDGE))
        resolve(references, citations, KNOWLEDGE)
    finally:
        sys.setprofile(None)
    return found


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_is_twice_the_work(unit: str) -> None:
    text = unit * (LENGTH // len(unit))
    calls_for(text)  # what is kept for the next time is made now
    once, twice = calls_for(text), calls_for(text * 2)
    assert twice <= 2.2 * once + 200


@pytest.mark.parametrize("unit", ["1/", "số ", "1/1/1 số "])
def test_a_long_text_of_nothing_costs_next_to_nothing(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert calls_for(text) < 200
