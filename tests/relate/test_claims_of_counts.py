"""Counts told as all of another, as met and not met, or by field may not be more than there are."""

from fractions import Fraction

import pytest

from hcc_parse.domain import Relations
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain


def related(text: str) -> Relations:
    return understand(parse_plain(text), load_knowledge()).relations


@pytest.mark.parametrize(
    "text",
    [
        "Có 06/06 chỉ tiêu đạt; 01 chỉ tiêu chưa đạt do từ ngày 01/6/2026 phải dừng.",
        "Còn 23 hồ sơ quá hạn, trong đó đất đai 17 hồ sơ, hộ tịch 08 hồ sơ, bảo trợ xã hội 02 "
        "hồ sơ.",
    ],
)
def test_more_than_there_are_is_told(text: str) -> None:
    assert len([sum_ for sum_ in related(text).sums if not sum_.holds]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Có 05/06 chỉ tiêu đạt và vượt kế hoạch; 01 chỉ tiêu chưa đạt.",
        "Có 04/06 chỉ tiêu đạt; 01 chỉ tiêu chưa đạt.",
        "Còn 23 hồ sơ quá hạn, trong đó đất đai 17 hồ sơ, hộ tịch 03 hồ sơ, bảo trợ xã hội 02 "
        "hồ sơ.",
    ],
)
def test_as_many_as_there_are_is_not(text: str) -> None:
    assert all(sum_.holds for sum_ in related(text).sums)


@pytest.mark.parametrize(("letters", "wrong"), [("05", 1), ("07", 0)])
def test_all_of_what_the_paragraph_names(letters: str, wrong: int) -> None:
    ratios = related(
        "Có 07 hồ sơ giải quyết quá hạn. "
        f"Ủy ban đã gửi {letters} văn bản xin lỗi, đạt 100% số hồ sơ quá hạn."
    ).ratios
    told = [r for r in ratios if r.share.text == "100"]
    fits = [
        r.share.allows(Fraction(r.numerator.value) * 100 / Fraction(r.bases[0].value)) for r in told
    ]
    assert fits.count(None) == wrong


def test_a_course_may_reach_all_of_them() -> None:
    ratios = related(
        "Trung tâm có 12 cán bộ, công chức. Đã mở 02 lớp tập huấn, đạt 100% số cán bộ, công chức."
    ).ratios
    assert ratios == ()
