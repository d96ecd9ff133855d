"""Totals and their parts."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.domain import Figure, Said, Sum
from tests.reports import passage

COUNTS = st.lists(st.integers(min_value=0, max_value=100_000), min_size=1, max_size=8)


def count(value: int) -> Figure:
    text = str(value)
    return Figure(text=text, value=Decimal(value), place=passage(text).at(0, len(text)))


def total(value: int, *parts: int, at_most: bool = False, excused: bool = False) -> Sum:
    return Sum(
        kind="row",
        total=count(value),
        parts=tuple(count(part) for part in parts),
        basis=Said("(3)=(4)+(5)", "(3)=(4)+(5)"),
        subject=Said("dòng 1", "row 1"),
        certain=True,
        at_most=at_most,
        excused=excused,
    )


@given(COUNTS)
def test_a_total_of_all_its_parts_holds(parts: list[int]) -> None:
    assert total(sum(parts), *parts).holds
    assert total(sum(parts), *parts, at_most=True).holds


@given(COUNTS, st.integers(min_value=1, max_value=100))
def test_a_total_that_is_off_does_not_hold(parts: list[int], off: int) -> None:
    assert not total(sum(parts) + off, *parts).holds


@given(COUNTS, st.integers(min_value=1, max_value=100))
def test_parts_that_may_be_incomplete_may_fall_short_but_not_exceed(
    parts: list[int], off: int
) -> None:
    whole = sum(parts) + off
    assert total(whole, *parts, at_most=True).holds
    assert not total(sum(parts), *parts, off, at_most=True).holds


def test_a_custom_of_counting_excuses_a_difference() -> None:
    assert not total(90, 80, 15).holds
    assert total(90, 80, 15, excused=True).holds


def test_the_arithmetic_is_written_out() -> None:
    assert total(186, 186, 0, 5).arithmetic == "186 ≠ 186 + 0 + 5 = 191"
    assert total(1_250, 1_200, 50).arithmetic == "1.250 = 1.200 + 50 = 1.250"
    assert total(10, 8, 5, at_most=True).arithmetic == "8 + 5 = 13 > 10"
    assert total(10, 12, at_most=True).arithmetic == "12 > 10"
