"""What clerks rightly write of parts, months, remainders and bases is silent; slips are found."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

CHECKS = {"A01", "A03", "A05", "A06", "A07", "A10", "A13", "A14"}
SOME_MONTHS = (
    "6 tháng đầu năm tiếp nhận {} hồ sơ (tháng 4: 420 hồ sơ, tháng 5: 455 hồ sơ, tháng 6: 471 hồ "
    "sơ)."
)
ALL_QUARTERS = "6 tháng đầu năm tiếp nhận 1.356 hồ sơ (quý I: 891 hồ sơ, quý II: {} hồ sơ)."
SINCE = "Lũy kế từ đầu năm tiếp nhận 3.640 hồ sơ, gồm quý II 1.220 hồ sơ, quý III 1.250 hồ sơ."
CARRIED = (
    "Quý I tiếp nhận 5.214 hồ sơ, quý II tiếp nhận 5.737 hồ sơ. Lũy kế 6 tháng tiếp nhận 10.961 "
    "hồ sơ{}."
)
TASKS = (
    "Thành phố giao 32 nhiệm vụ; đã hoàn thành 24 nhiệm vụ, đang thực hiện 05 nhiệm vụ, chưa "
    "triển khai 02 nhiệm vụ.{}"
)
WITHIN = (
    "Thành phố giao 32 nhiệm vụ; đã hoàn thành 24 nhiệm vụ, đang thực hiện 08 nhiệm vụ, trong đó "
    "chưa đến hạn 06 nhiệm vụ."
)
WOMEN = "Trung tâm có 13 công chức{}. Trong đó nữ 14 người."
FEES = "Số thu phí 45.600.000 đồng, tăng 5.600.000 đồng, tương ứng {}%."
BRACKET = (
    "Hộ tịch 310 hồ sơ, tăng 14,8% so với quý II (270 hồ sơ), đất đai 142 hồ sơ, giảm {}% (150 "
    "hồ sơ)."
)
APART = (
    "9 tháng tiếp nhận 3.640 hồ sơ, bình quân {} hồ sơ/tháng; riêng quý III bình quân 417 hồ "
    "sơ/tháng."
)
FIELD = "Tháng 9 tiếp nhận 430 hồ sơ trong 22 ngày, {}bình quân 11 hồ sơ/ngày."
YEARS = (
    "Năm 2025 tiếp nhận 3.500 hồ sơ, bình quân {} hồ sơ/tháng; 9 tháng năm 2026 bình quân 374 hồ "
    "sơ/tháng."
)
BASE = (
    "{}Trong kỳ tiếp nhận 1.200 hồ sơ, hồ sơ thanh toán trực tuyến 450 hồ sơ, đạt 97,35% số hồ sơ "
    "phải thu phí."
)
QUARTERS = """
| Tháng | Tiếp nhận | Trực tuyến | Tồn cuối kỳ |
| Tháng 7 | 400 | 350 | 30 |
| Tháng 8 | 420 | 370 | 35 |
| Tháng 9 | 430 | 380 | 25 |
| Quý III | 1.250 | 1.100 | 25 |
| Tháng 10 | 300 | 290 | 15 |
| Tháng 11 | 310 | 300 | 25 |
| Tháng 12 | 320 | 310 | 20 |
| Quý IV | 930 | 900 | 20 |
| Tổng cộng | {} | 2.000 | 20 |
"""
LONGER = """
| Tháng | Tiếp nhận | Giải quyết |
| Tháng 7 | 400 | 390 |
| Tháng 8 | 420 | 415 |
| Tháng 9 | 430 | 440 |
| Tổng cộng {} | 3.362 | 1.245 |
"""
FORMS = """
| STT | Vật tư | Nhập | Xuất |
| 1 | Phôi khai sinh | 450 | 463 |
| 2 | Phôi kết hôn | 100 | 75 |
| 3 | Giấy A4 (ram) | 50 | 48 |
| | Cộng phôi (1+2) | {} | 538 |
"""
SHARED = """
| STT | Lĩnh vực | Số hồ sơ | Số công dân | Số cuộc họp |
| 1 | Đất đai | 142 | 120 | 3 |
| 2 | Hộ tịch | 310 | 280 | 3 |
| 3 | Chứng thực | 688 | 415 | 3 |
| | Tổng cộng | 1.140 | {} | 3 |
"""
PORTAL = """
| Kênh | Số phiếu | Hài lòng |
| Tại quầy | 100 | 99 |
| Zalo | 40 | 40 |
| Cổng | 20 | 19 |
| Tổng cộng | {} | 158 |
"""
ONE_MORE = """
| STT | Phòng | Văn bản đến | Văn bản đi |
| 1 | Văn phòng | 120 | 100 |
| 2 | Kinh tế | 140 | 120 |
| | Cộng 2 phòng | 260 | 220 |
| 3 | Trung tâm | 60 | 50 |
| | Tổng cộng | {} | 270 |
"""
OTHER_SCOPE = """
| STT | Lĩnh vực | Tiếp nhận | Giải quyết |
| 1 | Đất đai | 142 | 130 |
| 2 | Hộ tịch | 310 | 302 |
| 3 | 10 lĩnh vực khác | 90 | 88 |
| | Tổng cộng {} | 560 | 520 |
"""

CASES = [
    (SOME_MONTHS.format("2.460"), ALL_QUARTERS.format("456")),
    (SINCE, SOME_MONTHS.replace("6 tháng đầu năm", "Quý II").format("1.364")),
    (CARRIED.format(", bao gồm 10 hồ sơ tồn năm 2025"), CARRIED.format("")),
    (TASKS.format(" Còn 01 nhiệm vụ quá hạn."), TASKS.format("")),
    (WITHIN, TASKS.format("")),
    (WOMEN.format(", 04 nhân viên hợp đồng"), WOMEN.format("")),
    (FEES.format("14"), FEES.format("41")),
    (BRACKET.format("5,3"), BRACKET.format("3,5")),
    (APART.format("404"), APART.format("440")),
    (FIELD.format("riêng chứng thực "), FIELD.format("")),
    (YEARS.format("292"), YEARS.format("229")),
    (BASE.format(""), BASE.format("Có 480 hồ sơ phải thu phí. ")),
    (QUARTERS.format("2.180"), QUARTERS.format("2.810")),
    (LONGER.format("9 tháng"), LONGER.format("quý III")),
    (FORMS.format("550"), FORMS.format("505")),
    (SHARED.format("798"), SHARED.format("851")),
    (PORTAL.format("160"), PORTAL.format("106")),
    (ONE_MORE.format("320"), ONE_MORE.format("230")),
    (OTHER_SCOPE.format("(bao gồm cả hồ sơ liên thông)"), OTHER_SCOPE.format("")),
]


def told(text: str) -> list[str]:
    found = review(parse_plain(text), KNOWLEDGE, CHECKS).findings
    return [one.check for one in found if str(one.severity) != "note"]


@pytest.mark.parametrize(("right", "wrong"), CASES)
def test_the_true_one_is_silent_and_a_slip_is_found(right: str, wrong: str) -> None:
    assert told(right) == []
    assert len(told(wrong)) == 1
