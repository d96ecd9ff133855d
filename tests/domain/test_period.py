"""Days meant or impossible, and the year of a period that was mistyped."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.domain import DateMention, Period, slipped_year
from tests.reports import dates_of, passage, periods_of

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31))


def period(text: str) -> Period:
    (found,) = periods_of(text)
    return found


def day(text: str) -> DateMention:
    (found,) = dates_of(text)
    return found


@given(DAYS)
def test_a_day_of_the_calendar_is_meant(written: date) -> None:
    mention = day(f"ngày {written.day}/{written.month}/{written.year}")
    assert mention.meant == written
    assert not mention.impossible


@pytest.mark.parametrize(
    "text",
    [
        "ngày 31/02/2026",
        "ngày 29/2/2026",
        "ngày 31/4/2026",
        "ngày 12/13/2026",
        "ngày 00/6/2026",
        "ngày 31 tháng 9 năm 2026",
        "ngày 30/02",
        "ngày 31/6",
    ],
)
def test_a_day_that_no_calendar_has_is_impossible(text: str) -> None:
    assert day(text).meant is None
    assert day(text).impossible


@pytest.mark.parametrize(
    "text", ["ngày tháng 6 năm 2026", "ngày … tháng … năm 2026", "ngày 01/10", "ngày 29/2"]
)
def test_a_date_with_a_part_left_out_is_neither_meant_nor_impossible(text: str) -> None:
    assert day(text).meant is None
    assert not day(text).impossible


def test_a_leap_day_is_possible_in_a_leap_year_only() -> None:
    assert day("ngày 29/02/2024").meant == date(2024, 2, 29)
    assert day("ngày 29/02/2025").impossible


OWN = "từ ngày 15/12/2025 đến ngày 14/6/2026"


@pytest.mark.parametrize(
    ("other", "slipped"),
    [
        ("từ ngày 15/12/2026 đến ngày 14/6/2026", True),
        ("từ ngày 15/12/2025 đến ngày 14/6/2025", True),
        ("từ ngày 15 tháng 12 năm 2024 đến ngày 14 tháng 6 năm 2026", True),
        ("từ ngày 15/12/2024 đến ngày 14/6/2025", False),
        (OWN, False),
        ("từ ngày 15/3/2026 đến ngày 14/6/2026", False),
        ("từ ngày 15/12/2026 đến ngày 13/6/2026", False),
        ("từ ngày 15/12 đến ngày 14/6/2026", False),
        ("quý II năm 2026", False),
    ],
)
def test_one_year_mistyped_is_a_slip_and_the_same_period_of_another_year_is_none(
    other: str, slipped: bool
) -> None:
    assert slipped_year(period(OWN), period(other)) is slipped
    assert slipped_year(period(other), period(OWN)) is slipped


@given(first=DAYS, last=DAYS, back=st.integers(min_value=1, max_value=9))
def test_years_moved_together_are_no_slip_and_one_moved_alone_is(
    first: date, last: date, back: int
) -> None:
    def mention(on: date, years: int) -> DateMention:
        return DateMention(
            text="", day=on.day, month=on.month, year=on.year - years, place=passage("").at(0, 0)
        )

    own = Period(text="", start=mention(first, 0), end=mention(last, 0), place=passage("").at(0, 0))
    start, end = mention(first, back), mention(last, back)
    assert not slipped_year(own, replace(own, start=start, end=end))
    assert slipped_year(own, replace(own, start=start))
    assert slipped_year(own, replace(own, end=end))
