"""Steps between the places that a sentence lists."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

WRONG = (
    "Thứ hạng của xã qua các quý lần lượt là 41, 33, 27, 19; cuối năm tăng 32 bậc.",
    "Vị trí xếp hạng ba tháng lần lượt là 52, 47 và 38, như vậy cải thiện được 41 bậc.",
    "Thứ hạng của xã ba quý lần lượt là 18, 23, 31, tụt 31 bậc so với đầu năm.",
)
RIGHT = (
    "Thứ hạng của xã qua các quý lần lượt là 41, 33, 27, 19; cuối năm tăng 22 bậc.",
    "Vị trí xếp hạng ba tháng lần lượt là 52, 47 và 38, như vậy cải thiện được 09 bậc.",
    "Thứ hạng của xã ba quý lần lượt là 18, 23, 31, tụt 31 bậc so với năm 2025.",
    "Thứ hạng của xã ba quý lần lượt là 18, 33, 21, tụt 31 bậc so với đầu năm.",
    "Thứ hạng các tháng lần lượt là 41, 33, 27, 19; so với quý I (45) tăng 26 bậc.",
)


def told(text: str) -> list[str]:
    found = review(parse_plain(text), load_knowledge()).findings
    return [f.check for f in found if f.check[0] == "A"]


@pytest.mark.parametrize("text", WRONG)
def test_no_two_places_give_the_step(text: str) -> None:
    assert told(text) == ["A15"]


@pytest.mark.parametrize("text", RIGHT)
def test_two_places_give_it_or_another_time_is_told(text: str) -> None:
    assert told(text) == []
