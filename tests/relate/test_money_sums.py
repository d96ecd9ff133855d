"""Amounts of money listed behind their whole, of which one may have two digits swapped."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

SPENT = (
    "Kinh phí mua sắm, sửa chữa: 386 triệu đồng; trong đó: sửa chữa trụ sở 145 triệu đồng, thiết "
    "bị {} triệu đồng, biển hiệu và bộ nhận diện {} triệu đồng."
)


def told(equipment: str, signs: str) -> list[str]:
    text = SPENT.format(equipment, signs)
    return [f.check for f in review(parse_plain(text), KNOWLEDGE, {"A06"}).findings]


def test_two_swapped_digits_in_a_part_of_three_are_told() -> None:
    assert told("189", "43") == ["A06"]


@pytest.mark.parametrize(
    ("equipment", "signs"),
    [("198", "43"), ("150", "43"), ("190", "43"), ("198", "30")],  # the list may be open
)
def test_what_leaves_some_untold_is_left_alone(equipment: str, signs: str) -> None:
    assert told(equipment, signs) == []
