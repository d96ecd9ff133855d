"""A column of ranks follows another column, but for one row."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

DESKS = """
| Quầy | Số lượt đánh giá | Điểm trung bình | {head} |
| Quầy số 1 | 412 | 9,6 | {one} |
| Quầy số 2 | 387 | 9,2 | {two} |
| Quầy số 3 | 455 | 9,8 | {three} |
| Quầy số 4 | 298 | 9,0 | 5 |
| Quầy số 5 | 341 | 9,4 | 3 |
| Chung | 1.893 | 9,4 | |
"""
WAITS = """
| Phòng | Phút chờ | Số quầy | Thứ hạng |
| Văn phòng | 8 | 2 | 2 |
| Kinh tế | 12 | 3 | {rank} |
| Văn hóa | 5 | 1 | 1 |
| Tư pháp | 15 | 2 | 5 |
| Đất đai | 13 | 2 | 4 |
"""


def told(text: str) -> int:
    return len(review(parse_plain(text), KNOWLEDGE, only=("C11",)).findings)


@pytest.mark.parametrize("head", ["Xếp thứ", "Xếp hạng", "Thứ hạng"])
@pytest.mark.parametrize(("one", "two", "three"), [(2, 2, 1), (2, 4, 3), (1, 4, 1), (3, 4, 1)])
def test_one_rank_out_of_its_place_is_told(head: str, one: int, two: int, three: int) -> None:
    assert told(DESKS.format(head=head, one=one, two=two, three=three)) == 1


@pytest.mark.parametrize(
    ("head", "one", "two", "three"),
    [("Xếp thứ", 2, 4, 1), ("Xếp thứ", 1, 2, 4), ("Số quầy", 2, 2, 1), ("Xếp thứ", 12, 4, 1)],
)
def test_ranks_that_follow_or_follow_nothing_are_not(
    head: str, one: int, two: int, three: int
) -> None:
    assert told(DESKS.format(head=head, one=one, two=two, three=three)) == 0


@pytest.mark.parametrize(("rank", "many"), [(3, 0), (2, 1)])
def test_the_least_may_be_the_first(rank: int, many: int) -> None:
    assert told(WAITS.format(rank=rank)) == many


def test_equal_values_may_stand_one_behind_the_other() -> None:
    even = DESKS.replace("| 9,2 |", "| 9,4 |")
    assert told(even.format(head="Xếp thứ", one=2, two=4, three=1)) == 0
    assert told(even.format(head="Xếp thứ", one=2, two=3, three=1)) == 0
