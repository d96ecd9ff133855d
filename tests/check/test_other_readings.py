"""What other figures beside it give is not told as wrong; what none gives is."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE, figures_of

FRACTION = (
    "Quý I tỷ lệ số hóa là 91,31% (1.093/1.197 hồ sơ), riêng hai tháng 7 và 8 đạt {}% (1.031/1.053 "
    "hồ sơ)."
)
TWO_GROWTHS = (
    "Hồ sơ mới tăng 66 hồ sơ so với tháng 9 (846 hồ sơ), tỷ lệ tăng {}%, và tăng 138 hồ sơ so với "
    "tháng 10 năm 2025 (774 hồ sơ), tỷ lệ tăng 17,8%."
)
AVERAGE = (
    "Sau một năm, Trung tâm tiếp nhận mới 11.327 hồ sơ; 6 tháng cuối năm 2025 có 5.614 hồ sơ, "
    "6 tháng đầu năm 2026 có 5.713 hồ sơ. Bình quân mỗi tháng {} hồ sơ."
)
IN_USE = "Có 02 thiết bị đang hỏng, thiết bị sử dụng được là 20 chiếc, bằng {}%."
TURNED = "Trung tâm bố trí thêm {} quầy lấy số (nâng từ 07 lên 08 quầy)."
RAISED = (
    "Trung tâm tiếp nhận mới 4.249 hồ sơ, trong đó có 4.174 hồ sơ trực tuyến, 75 hồ sơ trực tiếp; "
    "ngoài ra có 122 hồ sơ từ Quý II chuyển sang, nâng tổng số phải giải quyết lên 4.371 hồ sơ."
)
THEN = (
    "Còn 181 hồ sơ đang giải quyết (hết Quý III còn 251 hồ sơ), gồm 163 hồ sơ trong hạn, 18 hồ sơ "
    "chờ bổ sung."
)
EACH = (
    "Tổ chức 12 chuyến lưu động, tăng 02 chuyến so với Quý III (Thôn Gạo và Thôn Sậy mỗi thôn thêm "
    "01 chuyến)."
)
MISSING = "Đặc khu thiếu 01 công chức so với biên chế được giao (giao 03, có mặt 02)."
MORE_THAN = "Quý II tiếp nhận 5.297 hồ sơ, nhiều hơn Quý I 1.267 hồ sơ (31,4%)."
FOUR_QUARTERS = (
    "Quý I tiếp nhận mới 2.047 hồ sơ, Quý II 2.318 hồ sơ, Quý III 2.402 hồ sơ, hai tháng đầu Quý "
    "IV 1.336 hồ sơ. Bình quân chung 736,6 hồ sơ/tháng."
)
PART = "Trung tâm bố trí {} quầy (trong đó 08 quầy trực tuyến)."
MORE = "Số hồ sơ tồn cuối kỳ {} số hồ sơ tồn đầu kỳ 40 hồ sơ."
BESIDE = """
    UBND ĐẶC KHU VÂN HẢI
    BÁO CÁO
    Tình hình giải quyết thủ tục hành chính 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026
    Đặc khu báo cáo tình hình (số liệu từ ngày 01/01/2026 đến ngày 30/6/2026; 6 tháng cuối năm
    2025 lấy từ ngày 01/7/2025 đến ngày 31/12/2025) như sau:
"""
TITLE = """
    UBND PHƯỜNG LONG HƯNG
    BÁO CÁO
    Công tác cải cách hành chính quý IV và năm {}; nhiệm vụ quý I năm 2026
    (Số liệu từ ngày 01/10/2025 đến ngày 31/12/2025)
"""


def told(text: str) -> set[str]:
    findings = review(parse_plain(text), KNOWLEDGE).findings
    return {one.check for one in findings if one.severity is not Severity.NOTE}


@pytest.mark.parametrize(
    ("text", "right", "wrong", "check"),
    [
        (FRACTION, "97,91", "79,91", "A07"),
        (TWO_GROWTHS, "7,8", "8,7", "A10"),
        (AVERAGE, "943,9", "934,9", "A13"),
        (TITLE, "2025", "2024", "T07"),
    ],
    ids=["a fraction behind it", "two growths", "a total before it", "a year of its own"],
)
def test_another_reading_that_holds_is_taken(text: str, right: str, wrong: str, check: str) -> None:
    assert check not in told(text.format(right))
    assert check in told(text.format(wrong))


@pytest.mark.parametrize("text", [TURNED.format("01"), RAISED, THEN])
def test_what_is_no_part_is_not_held_against_a_whole(text: str) -> None:
    assert "A05" not in told(text)


@pytest.mark.parametrize(
    ("text", "check"), [(MISSING, "A06"), (MORE_THAN, "A07"), (FOUR_QUARTERS, "A13")]
)
def test_what_two_counts_make_up_or_differ_by_is_right(text: str, check: str) -> None:
    assert check not in told(text)


def test_what_is_a_part_is_held_against_its_whole() -> None:
    assert "A05" in told(PART.format("07"))


def test_the_days_of_another_time_beside_the_own_ones_are_no_slip() -> None:
    assert "T07" not in told(BESIDE)


def test_what_each_did_more_is_not_what_was_before() -> None:
    assert "A15" not in told(EACH)


def test_how_much_more_is_another_thing_than_what_was_before() -> None:
    assert figures_of(MORE.format("nhiều hơn"))[-1].qualifier == "comparison"
    assert figures_of(MORE.format("là"))[-1].qualifier is None


def test_a_share_of_what_it_makes_up_with_another_count_is_right() -> None:
    assert "A07" not in told(IN_USE.format("90,9"))


@pytest.mark.parametrize(
    ("signed", "days", "found"),
    [
        ("18/12/2026", "15/12/2024 đến ngày 14/12/2025", True),
        ("18/12/2026", "15/12/2025 đến ngày 14/12/2026", False),
        ("18/12/2025", "15/12/2024 đến ngày 14/12/2025", False),  # named for what is to come
        ("18/12/2026", "15/6/2025 đến ngày 14/12/2025", False),  # half a year of it
    ],
)
def test_twelve_months_that_ended_a_year_before_are_not_of_the_title(
    signed: str, days: str, found: bool
) -> None:
    day, month, year = signed.split("/")
    text = f"""
UBND XÃ AN PHÚ
An Phú, ngày {day} tháng {month} năm {year}
BÁO CÁO
Kết quả công tác năm 2026
(Số liệu từ ngày {days})
"""
    assert ("T07" in told(text)) is found
