"""The head of a unit under two names: what is told, and what may be true."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

HEAD = """UBND XÃ AN PHÚ
BÁO CÁO
Kết quả công tác Quý II năm 2026
I. Kết quả
"""
END = """
Nơi nhận:
- Lưu: VT.
{}
Nguyễn Văn Hùng
"""


def told(body: str, signed: str = "CHỦ TỊCH") -> list[str]:
    report = parse_plain(HEAD + body + END.format(signed))
    return [f.explanation or "" for f in review(report, load_knowledge(), {"C09"}).findings]


@pytest.mark.parametrize(
    "sentence",
    [
        "Đồng chí Nguyễn Văn Hưng - Chủ tịch UBND xã chủ trì 2 cuộc họp.",
        "Đồng chí Nguyễn Văn Hưng, Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân xã An Phú chủ trì.",
        "Trưởng ban là Chủ tịch UBND xã (đồng chí Nguyễn Văn Hưng).",
    ],
)
def test_another_name_for_the_signatory_is_told(sentence: str) -> None:
    assert told(sentence) == ["Nguyễn Văn Hưng ≠ Nguyễn Văn Hùng"]


def test_two_names_in_the_text_are_told() -> None:
    body = (
        "Ông Lê Văn Tám (Giám đốc Trung tâm) trực.\n"
        "Giám đốc Trung tâm Phục vụ hành chính công: ông Lê Văn Tâm."
    )
    assert told(body) == ["Lê Văn Tâm ≠ Lê Văn Tám"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Đồng chí Nguyễn Văn Hùng, Chủ tịch UBND xã, chủ trì.",
        "Đồng chí Văn Hùng, Chủ tịch UBND xã, chủ trì.",
        "Chủ tịch UBND xã: đồng chí Nguyễn Văn Hùng (từ ngày 01/6/2026), chủ trì.",
        "Đồng chí NGUYỄN VĂN HÙNG, Chủ tịch UBND xã, chủ trì.",
        "Đồng chí Lê Thị Mai, Phó Chủ tịch UBND xã, chủ trì.",
        "Đồng chí Lê Thị Mai, nguyên Chủ tịch UBND xã, dự họp.",
        "Đồng chí Lê Thị Mai, Chủ tịch UBND xã Bình Hòa, dự họp.",
        "Đồng chí Lê Thị Mai, Chủ tịch UBND thành phố, dự họp.",
        "Đồng chí Lê Thị Mai, Giám đốc Trung tâm Y tế, dự họp.",
        "Đồng chí Lê Thị Mai, Trưởng phòng Văn hóa - Xã hội, dự họp.",
        "Chủ tịch UBND xã, đồng chí Lê Thị Mai, Phó Chủ tịch UBND xã dự.",
        "Chủ tịch UBND xã: đồng chí Lê Thị Mai - Phó Chủ tịch thay mặt dự.",
        "Chủ tịch UBND xã giao đồng chí Lê Thị Mai phụ trách.",
    ],
)
def test_what_may_be_true_is_left_alone(sentence: str) -> None:
    assert told(sentence) == []


def test_a_deputy_signs_for_the_head() -> None:
    body = "Đồng chí Lê Thị Mai, Chủ tịch UBND xã, chủ trì."
    assert told(body, "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH") == []


@pytest.mark.parametrize(
    "tenure", ["(đến ngày 30/4/2026)", "từ tháng 5/2026", "(nhiệm kỳ 2021 - 2026)"]
)
def test_a_post_that_changed_hands_is_left_alone(tenure: str) -> None:
    assert told(f"Đồng chí Nguyễn Văn Hưng - Chủ tịch UBND xã {tenure} chủ trì 2 cuộc họp.") == []
