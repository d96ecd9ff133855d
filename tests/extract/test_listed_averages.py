"""An average right behind the figures that it is of is computed again; shares may be weighed."""

import pytest

from hcc_parse.domain import Average
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain


def averages(text: str) -> tuple[Average, ...]:
    return understand(parse_plain(text), load_knowledge()).mentions.told.averages


@pytest.mark.parametrize(
    "text",
    [
        "Điểm các tháng lần lượt là 88,40; 90,15 và 91,70 điểm, bình quân 90,80 điểm.",
        "Tháng 6: 88,40 điểm, tháng 7: 90,15 điểm, tháng 8: 91,70 điểm; trung bình 90,80 điểm.",
    ],
)
def test_a_list_with_another_average_is_told(text: str) -> None:
    (found,) = averages(text)
    assert (found.count, found.holds) == (3, False)


@pytest.mark.parametrize(
    "text",
    [
        "Điểm các tháng lần lượt là 88,40; 90,15 và 91,70 điểm, bình quân 90,08 điểm.",
        "Tỷ lệ các tháng là 98,1%, 97,2% và 96,5%, bình quân 97,9%.",
        "Có 03 máy tính, 02 máy in, bình quân 12 phút mỗi hồ sơ.",
    ],
)
def test_other_lists_are_left_alone(text: str) -> None:
    assert all(found.holds for found in averages(text))
