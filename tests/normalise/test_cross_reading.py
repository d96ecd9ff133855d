"""A name that the table contradicts is taken back, unless the label leaves no doubt."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

TABLE = """
| Lĩnh vực | Tiếp nhận - Tổng số | Đã giải quyết - Tổng số | Đang giải quyết - Tổng số |
| Hộ tịch | 1451 | 1300 | 151 |
| Chứng thực | 3000 | 2900 | 100 |
| Tổng cộng | 4451 | 4200 | 251 |
"""


def named(sentence: str) -> list[tuple[str, str]]:
    facts = understand(parse_plain(f"{sentence}\n{TABLE}"), load_knowledge()).facts
    return [(fact.figure.text, fact.indicator) for fact in facts if fact.grid is None]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ngành dọc tiếp nhận 4.200 hồ sơ.",  # what the table totals as resolved
        "Về phía thôn, tiếp nhận 12 hồ sơ.",  # of quite another order
    ],
)
def test_a_number_that_the_table_gives_otherwise_stays_without_a_name(sentence: str) -> None:
    assert named(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Tổng số hồ sơ tiếp nhận: 4.200 hồ sơ.", "4.200"),  # the label says so, word for word
        ("Toàn xã tiếp nhận 4.541 hồ sơ.", "4.541"),  # a slip of the hand
        ("Toàn xã tiếp nhận 4.100 hồ sơ.", "4.100"),  # another figure of the same order
        ("Toàn xã tiếp nhận 4.451 hồ sơ.", "4.451"),
    ],
)
def test_any_other_number_keeps_its_name(sentence: str, text: str) -> None:
    assert named(sentence) == [(text, "received_total")]


def test_a_text_without_a_table_keeps_all_names() -> None:
    facts = understand(parse_plain("Thôn tiếp nhận 12 hồ sơ."), load_knowledge()).facts
    assert [fact.indicator for fact in facts] == ["received_total"]
