"""A column of averages is computed again once the other rows show from which columns it comes."""

import pytest

from hcc_parse.domain import Average
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

TABLE = """
| TT | Điểm | Số chuyến | Hồ sơ tiếp nhận | {head} |
| 1 | Bản Xa | 12 | 150 | {first} |
| 2 | Bản Na | 8 | 91 | 11,4 |
| 3 | Đảo Hòn Nhồi | 9 | 112 | {island} |
| 4 | Bản Lót | 10 | 133 | 13,3 |
| | Tổng | 39 | 486 | {all} |
"""


def told(head: str, first: str, island: str, total: str) -> tuple[Average, ...]:
    text = TABLE.format(head=head, first=first, island=island, all=total)
    return understand(parse_plain(text), load_knowledge(), guessing=False).relations.averages


@pytest.mark.parametrize("typed", ["14,2", "12,9", "124"])
def test_the_one_average_that_does_not_follow_is_told(typed: str) -> None:
    (average,) = told("Bình quân hồ sơ/chuyến", "12,5", typed, "12,5")
    assert (average.average.text, average.count) == (typed, 9)


@pytest.mark.parametrize(
    ("head", "first", "island", "total"),
    [
        ("Bình quân hồ sơ/chuyến", "12,5", "12,4", "12,5"),
        ("Bình quân hồ sơ/chuyến", "12,5", "12,5", "12,5"),  # rounded up
        ("Bình quân hồ sơ/chuyến", "12,5", "12,4", "12,4"),  # the mean of the four
        ("Thời gian bình quân (phút)", "10,5", "14,2", "12,5"),
        ("Điểm đánh giá", "12,5", "14,2", "12,5"),
    ],
)
def test_true_columns_and_those_of_something_else_are_left_alone(
    head: str, first: str, island: str, total: str
) -> None:
    assert told(head, first, island, total) == ()
