"""Slips of the hand, and numbers that are further apart."""

from decimal import Decimal

import pytest

from hcc_parse.domain import SlipKind, is_slip, slip_between


@pytest.mark.parametrize(
    ("typed", "meant", "kind"),
    [
        ("4160", "4610", "swapped"),
        ("416", "4160", "dropped"),
        ("46", "416", "dropped"),
        ("41160", "4160", "doubled"),
        ("4190", "4160", "digit"),
        ("07", "87", "digit"),
        ("4160", "4160", None),
        ("41760", "4160", None),  # a digit too many that is not its neighbour
        ("4061", "4610", None),
        ("4", "416", None),
    ],
)
def test_a_slip_has_a_name(typed: str, meant: str, kind: SlipKind | None) -> None:
    assert slip_between(typed, meant) == kind


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        (4160, 4610, True),
        (250, 2500, False),
        (41760, 4160, True),
        (12, 21, False),
        (186, 181, True),
    ],
)
def test_short_numbers_are_near_by_chance(one: int, other: int, near: bool) -> None:
    assert is_slip(Decimal(one), Decimal(other)) is near
