"""Periods that follow each other and that make up longer ones."""

from datetime import date

import pytest

from hcc_parse.check.holding import Holding, Months, months_of_term, tiled
from hcc_parse.domain import Term


def holding(name: str, year: int, start: date | None = None, end: date | None = None) -> Holding:
    term = Term(name=name, year=year, start=start, end=end)
    return Holding(unit="xã An Phú", term=term, months=months_of_term(term), briefs=(), figures={})


@pytest.mark.parametrize(
    ("now", "before", "follows"),
    [
        (("quarter-2", 2026), ("quarter-1", 2026), True),
        (("quarter-1", 2026), ("year", 2025), True),
        (("half-1", 2026), ("quarter-4", 2025), True),
        (("half-2", 2026), ("half-1", 2026), True),
        (("month-1", 2026), ("month-12", 2025), True),
        (("quarter-2", 2026), ("half-1", 2026), False),
        (("quarter-2", 2026), ("quarter-2", 2026), False),
        (("quarter-2", 2026), ("quarter-3", 2026), False),
    ],
)
def test_one_period_follows_another(
    now: tuple[str, int], before: tuple[str, int], follows: bool
) -> None:
    assert holding(*now).follows(holding(*before)) == follows


@pytest.mark.parametrize(
    ("end", "follows"),
    [
        (date(2026, 3, 14), True),
        (date(2026, 3, 15), True),  # the day is counted by both
        (date(2026, 3, 13), True),  # a day between
        (date(2026, 3, 31), False),
        (date(2026, 3, 1), False),
    ],
)
def test_days_that_do_not_meet_are_not_compared(end: date, follows: bool) -> None:
    now = holding("quarter-2", 2026, date(2026, 3, 15), date(2026, 6, 14))
    before = holding("quarter-1", 2026, date(2025, 12, 15), end)
    assert now.follows(before) == follows


def test_a_year_is_made_of_quarters_or_of_halves_with_no_gap() -> None:
    year = Months(24312, 24323)
    quarters = [holding(f"quarter-{n}", 2026) for n in (3, 1, 4, 2)]
    assert [one.term.name for one in tiled(year, quarters)] == [
        "quarter-1",
        "quarter-2",
        "quarter-3",
        "quarter-4",
    ]
    halves = [*quarters, holding("half-2", 2026), holding("year", 2026)]
    assert [one.term.name for one in tiled(year, halves)] == ["quarter-1", "quarter-2", "half-2"]
    assert tiled(year, quarters[:3]) == ()
    assert tiled(year, []) == ()


def test_a_period_without_a_year_has_no_months() -> None:
    assert months_of_term(Term(name="quarter-2", year=None)) is None
    assert months_of_term(Term(name=None, year=2026)) is None
