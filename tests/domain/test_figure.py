"""What a printed share may stand for, and how numbers are written."""

from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.domain import Figure, in_words
from tests.reports import passage

PARTS = st.integers(min_value=0, max_value=20_000)
WHOLES = st.integers(min_value=1, max_value=20_000)
DECIMALS = st.integers(min_value=0, max_value=3)


def share(written: str) -> Figure:
    text = written.replace(".", ",")
    return Figure(
        text=text,
        value=Decimal(written),
        decimals=len(written.partition(".")[2]),
        kind="share",
        unit="%",
        place=passage(text).at(0, len(text)),
    )


def printed(units: int, decimals: int) -> Figure:
    return share(f"{Decimal(units).scaleb(-decimals):.{decimals}f}")


@given(part=PARTS, whole=WHOLES, decimals=DECIMALS)
def test_rounding_never_makes_a_true_share_wrong(part: int, whole: int, decimals: int) -> None:
    exact = Fraction(100 * part, whole)
    assert printed(floor(exact * 10**decimals + Fraction(1, 2)), decimals).allows(exact) == (
        "rounded"
    )


@given(part=PARTS, whole=WHOLES, decimals=DECIMALS)
def test_a_half_may_be_rounded_to_either_side(part: int, whole: int, decimals: int) -> None:
    exact = Fraction(100 * part, whole)
    assert printed(round(exact * 10**decimals), decimals).allows(exact) == "rounded"


@given(part=PARTS, whole=WHOLES, decimals=DECIMALS)
def test_a_share_cut_off_is_told_from_a_rounded_one(part: int, whole: int, decimals: int) -> None:
    exact = Fraction(100 * part, whole) * 10**decimals
    lost = exact - floor(exact)
    figure = printed(floor(exact), decimals)
    assert figure.allows(exact / 10**decimals) == ("cut" if lost > Fraction(1, 2) else "rounded")


@given(part=PARTS, whole=WHOLES, decimals=DECIMALS, off=st.integers(min_value=1, max_value=50))
def test_a_share_a_whole_digit_off_is_allowed_by_no_custom(
    part: int, whole: int, decimals: int, off: int
) -> None:
    exact = Fraction(100 * part, whole)
    units = floor(exact * 10**decimals)
    assert printed(units + 1 + off, decimals).allows(exact) is None
    if units >= off:
        assert printed(units - off, decimals).allows(exact) is None


@pytest.mark.parametrize(
    ("written", "part", "whole", "custom"),
    [
        ("98.5", 6_500, 6_600, "rounded"),
        ("98.4", 6_500, 6_600, "cut"),
        ("98.6", 6_500, 6_600, None),
        ("100", 6_599, 6_600, "rounded"),
        ("99", 6_599, 6_600, "cut"),
        ("0", 0, 12, "rounded"),
        ("12.5", 1, 8, "rounded"),
        ("13", 1, 8, "rounded"),
        ("12", 1, 8, "rounded"),
        ("99.90", 999, 1_000, "rounded"),
        ("99.98", 9_999, 10_000, None),
    ],
)
def test_shares_of_which_the_answer_is_known(
    written: str, part: int, whole: int, custom: str | None
) -> None:
    assert share(written).allows(Fraction(100 * part, whole)) == custom


@pytest.mark.parametrize(
    ("value", "written"),
    [("8", "8"), ("6600", "6.600"), ("1234567.5", "1.234.567,5"), ("0.02", "0,02"), ("0", "0")],
)
def test_numbers_are_written_as_offices_write_them(value: str, written: str) -> None:
    assert in_words(Decimal(value)) == written
