"""A commune that calls itself a ward is told; communes and wards in general are not."""

import pytest

from hcc_parse.domain import Address, Passage
from hcc_parse.extract.around.unit_kinds import find_other_kinds
from tests.reports import KNOWLEDGE


def told(text: str, *, signing: bool = False) -> list[str]:
    passage = Passage(text=text, address=Address(0))
    of_old = KNOWLEDGE.labels["kind-of-old"]
    return [b.text for b in find_other_kinds(passage, "xã", "An Phú", of_old, signing=signing)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Trên đây là báo cáo của UBND phường An Phú./.", "UBND phường"),
        ("Thực hiện kế hoạch, UBND phường báo cáo kết quả như sau:", "UBND phường"),
    ],
)
def test_a_report_in_the_voice_of_a_ward_is_told(text: str, words: str) -> None:
    assert told(text) == [words]


def test_a_signature_of_a_ward_is_told() -> None:
    assert told("TM. ỦY BAN NHÂN DÂN PHƯỜNG\nKT. CHỦ TỊCH", signing=True) == [
        "TM. ỦY BAN NHÂN DÂN PHƯỜNG"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Trên đây là báo cáo của UBND xã An Phú./.",
        "UBND các xã, phường báo cáo kết quả.",
        "UBND phường, xã báo cáo kết quả.",
        "UBND phường An Phú (cũ) báo cáo số liệu đến ngày sáp nhập.",
        "Trên đây là báo cáo của UBND phường Bến Vân./.",
    ],
)
def test_others_are_left_alone(text: str) -> None:
    assert told(text) == []
