"""Additions told in so many words."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()


def failing(text: str) -> list[str]:
    found = understand(parse_plain(text), KNOWLEDGE).relations.sums
    return [one.total.text for one in found if not one.holds]


@pytest.mark.parametrize(
    ("text", "total", "wrong"),
    [
        (
            "Xã nhận 2.486 đơn, cộng với 74 đơn quý II gối sang thì số phải làm là {} đơn.",
            2560,
            2590,
        ),
        ("Lớp đầu có 40 người, gộp thêm 12 người lớp sau thì có {} người dự.", 52, 55),
    ],
)
def test_what_a_sentence_adds_up_is_its_total(text: str, total: int, wrong: int) -> None:
    assert failing(text.format(total)) == []
    assert failing(text.format(wrong)) == [str(wrong)]


@pytest.mark.parametrize(
    "text",
    [
        "Xã nhận 2.486 hồ sơ đất đai, cộng với 74 hồ sơ cũ; cả năm trước thì số phải làm là 9.590.",
        "Xã nhận 2.486 hồ sơ, kể cả 74 hồ sơ cũ, thì số còn lại là 2.400 hồ sơ.",
        "Xã nhận 2.486 hồ sơ, cộng với 74 hồ sơ cũ thì số hồ sơ đã giải quyết là 2.500 hồ sơ.",
        "Xã nhận 2.486 hồ sơ, cao hơn 74 hồ sơ so với mức cũ thì số phải làm là 2.590 hồ sơ.",
        "Xã nhận 2.486 hồ sơ, cộng với 74 máy tính thì số phải làm là 2.590 hồ sơ.",
    ],
)
def test_what_is_far_off_or_not_added_accuses_nobody(text: str) -> None:
    assert failing(text) == []


TOTAL_FIRST = (
    "Hồ sơ vào: 729 hồ sơ, bằng {} hồ sơ mới cộng 42 hồ sơ gối đầu từ tháng 4. Trong 687 hồ sơ mới "
    "có 665 hồ sơ điện tử và 22 hồ sơ giấy."
)


def test_a_total_may_stand_before_what_it_adds_up() -> None:
    assert failing(TOTAL_FIRST.format(687)) == []
    assert failing(TOTAL_FIRST.format(678)) == ["729"]
    same = "Nhận 500 hồ sơ, bằng 420 hồ sơ cùng kỳ, cộng dồn 920 hồ sơ."
    assert failing(same) == []
