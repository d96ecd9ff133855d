"""Text left from another period: what is told, and what may be true of a report."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

HEAD = """UBND XÃ AN PHÚ
BÁO CÁO
Kết quả công tác Quý II năm 2026
I. Kết quả
"""


def told(body: str) -> list[str]:
    report = parse_plain(HEAD + body)
    return [f.explanation or "" for f in review(report, load_knowledge(), {"C08"}).findings]


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("Trong quý I/2026, UBND xã đã tiếp nhận 120 hồ sơ.", "quý I/2026"),
        ("1. Trong Quý I năm 2026 có 12 phản ánh.", "Quý I năm 2026"),
        ("Trong Quý I năm 2026, xã đã tiếp nhận 12 hồ sơ, chưa có số hóa.", "Quý I năm 2026"),
        ("Trên đây là báo cáo kết quả công tác Quý I năm 2026./.", "Quý I năm 2026"),
        ("UBND xã An Phú báo cáo kết quả công tác năm 2025 như sau:", "năm 2025"),
        ("(Số liệu tính đến ngày 14/3/2026)", "tính đến ngày 14/3/2026"),
        (
            "Số liệu báo cáo từ ngày 15/12/2025 đến ngày 14/3/2026.",
            "từ ngày 15/12/2025 đến ngày 14/3/2026",
        ),
    ],
)
def test_another_period_in_its_own_voice_is_told(sentence: str, period: str) -> None:
    assert told(sentence) == [f"{period} ≠ Quý II năm 2026"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Trong Quý II năm 2026, UBND xã đã tiếp nhận 120 hồ sơ.",
        "Trong 6 tháng đầu năm 2026, UBND xã đã tiếp nhận 120 hồ sơ.",
        "Trong tháng 5 năm 2026, UBND xã đã tiếp nhận 12 hồ sơ.",
        "Trong năm 2026, UBND xã thực hiện 3 nhiệm vụ.",
        "So với Quý I năm 2026, số hồ sơ tăng 12%.",
        "Trong Quý I năm 2026 tiếp nhận 12 hồ sơ, Quý II năm 2026 tiếp nhận 20 hồ sơ.",
        "Trong Quý I năm 2026, kế hoạch đã ban hành.",
        "Trong Quý I năm 2026, xã đạt 94,2 điểm; hết Quý II năm 2026 đạt 95,6 điểm.",
        "Trong Quý I năm 2026, xã đã thí điểm 02 quầy, đến nay mở 05 quầy.",
        "Trong Quý I năm 2026, xã thí điểm 02 quầy; từ tháng 5 năm 2026 mở 05 quầy.",
        "Trong Quý I năm 2026, lũy kế 12 hồ sơ.",
        "Căn cứ Báo cáo số 12/BC-UBND về kết quả Quý I năm 2026 của UBND xã.",
        "UBND xã báo cáo kết quả thực hiện Kế hoạch năm 2025 như sau:",
        "Trên đây là báo cáo Quý II năm 2026, phương hướng nhiệm vụ Quý III năm 2026.",
        "- Trong Quý I năm 2026: 12 hồ sơ\n- Trong Quý II năm 2026: 20 hồ sơ",
        "Trong đó Quý I năm 2026 có 12 hồ sơ.",
        "(Số liệu tính đến ngày 14/6/2026)",
        "II. Phương hướng\nTrong Quý III năm 2026, UBND xã rà soát 12 thủ tục.",
    ],
)
def test_what_may_be_true_is_left_alone(sentence: str) -> None:
    assert told(sentence) == []


def test_a_report_without_a_period_in_its_title_is_left_alone() -> None:
    text = HEAD.replace(" Quý II năm 2026", "") + "Trong Quý I năm 2026 có 12 hồ sơ."
    assert review(parse_plain(text), load_knowledge(), {"C08"}).findings == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Trong Quý III, IV/2026 tiếp tục triển khai số hóa.",
        "Báo cáo Quý III gửi trước ngày 16/9/2026.",
        "Trong năm 2025, xã tiếp nhận 4.520 hồ sơ.",
    ],
)
def test_plans_due_days_and_a_year_before_are_left_alone(sentence: str) -> None:
    assert told(sentence) == []


def test_a_month_told_among_those_of_the_period_is_no_other_period() -> None:
    listed = "Trong tháng 3{}, số hồ sơ tiếp nhận lần lượt là 702, 1.310 và 1.388 hồ sơ."
    assert told(listed.format(" (tính từ 15/3), tháng 4 và tháng 5")) == []
    assert len(told(listed.format(" và tháng 2"))) == 1
