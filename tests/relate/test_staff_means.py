"""An average for each of the staff is over all of them."""

import pytest

from hcc_parse.domain import Average
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

STAFF = (
    "Trong quý Trung tâm tiếp nhận 5.812 hồ sơ.\n\nTrung tâm có {}. Bình quân mỗi {} tiếp nhận {}."
)


def told(people: str, each: str, average: str) -> tuple[Average, ...]:
    text = STAFF.format(people, each, average)
    return understand(parse_plain(text), load_knowledge(), guessing=False).relations.averages


@pytest.mark.parametrize(
    ("people", "each", "average"),
    [
        ("07 công chức tiếp nhận", "người", "969 hồ sơ trong quý"),  # over 6
        ("07 công chức", "công chức", "726,5 hồ sơ"),  # over 8
        ("07 công chức tiếp nhận", "người", "803 hồ sơ trong quý"),
    ],
)
def test_an_average_over_one_more_or_less_is_told(people: str, each: str, average: str) -> None:
    (found,) = told(people, each, average)
    assert (found.total.text, found.count) == ("5.812", 7)


@pytest.mark.parametrize(
    ("people", "each", "average"),
    [
        ("07 công chức tiếp nhận", "người", "830 hồ sơ trong quý"),
        ("07 công chức tiếp nhận", "người", "831 hồ sơ trong quý"),  # rounded up
        ("07 công chức, trong đó 06 công chức trực quầy", "người", "969 hồ sơ"),
        ("07 công chức tiếp nhận", "người", "277 hồ sơ/tháng"),
        ("07 công chức tiếp nhận", "quầy", "969 hồ sơ"),
        ("07 công chức tiếp nhận", "người", "12 hồ sơ một ngày"),
    ],
)
def test_true_averages_and_those_of_others_are_left_alone(
    people: str, each: str, average: str
) -> None:
    assert told(people, each, average) == ()
