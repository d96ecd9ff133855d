"""The period asked for, as people type it."""

import pytest

from hcc_parse.batch.asking import asked_term
from hcc_parse.errors import HccError


@pytest.mark.parametrize(
    ("typed", "name", "words"),
    [
        ("2026-Q2", "quarter-2", "quý II năm 2026"),
        ("2026q4", "quarter-4", "quý IV năm 2026"),
        ("2026-H1", "half-1", "6 tháng đầu năm 2026"),
        ("2026-H2", "half-2", "6 tháng cuối năm 2026"),
        ("2026-6M", "half-1", "6 tháng đầu năm 2026"),
        ("2026-9M", "nine-months", "9 tháng đầu năm 2026"),
        ("2026-5M", "months-5", "5 tháng đầu năm 2026"),
        ("2026-12M", "year", "năm 2026"),
        ("2026", "year", "năm 2026"),
        ("2026-M06", "month-6", "tháng 6 năm 2026"),
        ("quý 2/2026", "quarter-2", "quý II năm 2026"),
        ("Quý II năm 2026", "quarter-2", "quý II năm 2026"),
        ("quy\u0301 II/2026", "quarter-2", "quý II năm 2026"),
        ("6 tháng đầu năm 2026", "half-1", "6 tháng đầu năm 2026"),
        ("9 tháng đầu năm 2026", "nine-months", "9 tháng đầu năm 2026"),
        ("tháng 6/2026", "month-6", "tháng 6 năm 2026"),
        ("năm 2026", "year", "năm 2026"),
    ],
)
def test_a_typed_period_is_a_term(typed: str, name: str, words: str) -> None:
    term = asked_term(typed)
    assert (term.name, term.year, term.text) == (name, 2026, words)


@pytest.mark.parametrize(
    "typed", ["", "quý 2", "2026-Q5", "2026-M13", "2026-13M", "2026-1M", "hôm qua", "26-Q2"]
)
def test_what_is_no_period_is_told_with_examples(typed: str) -> None:
    with pytest.raises(HccError, match="2026-Q2"):
        asked_term(typed)
