"""Wholes of two parts: half-years, fields, met and not met, both flows, complaints answered."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

WRONG = (
    "Nhận mới cả năm: 5.802 hồ sơ (6 tháng đầu năm: 2.813 hồ sơ; 6 tháng cuối năm: 3.089 hồ sơ).",
    "Tiếp nhận mới trong năm: 5.802 hồ sơ (6 tháng đầu năm: 2.713 hồ sơ; 6 tháng cuối năm: 3.098 "
    "hồ sơ, tăng 545 hồ sơ so với cùng kỳ 6 tháng cuối năm 2025 là 2.544 hồ sơ).",
    "Tiếp 312 lượt, trong đó sáu tháng đầu năm 146 lượt, sáu tháng cuối năm 176 lượt.",
    "Đã giải quyết không hẹn 3.246 hồ sơ, trong đó chứng thực 2.998 hồ sơ, hộ tịch 258 hồ sơ.",
    "Trong 06 chỉ tiêu được giao có 05 chỉ tiêu đạt và vượt, 02 chỉ tiêu chưa đạt.",
    "Trong số 12 nhiệm vụ được giao, 03 nhiệm vụ chưa hoàn thành, 10 nhiệm vụ hoàn thành đúng hạn.",
    "UBND xã tiếp nhận 05 phản ánh (04 qua Cổng, 01 trực tiếp). Đến nay, 06/06 phản ánh đã được "
    "trả lời.",
    "Trong quý tiếp nhận 12 phản ánh, kiến nghị.\nĐã xử lý, công khai 21/21 phản ánh, kiến nghị.",
    "- Nhận hộ xã: 37 hồ sơ.\n- Nộp nơi khác: 29 hồ sơ.\n- Tổng số hồ sơ hai chiều: 76 hồ sơ.",
    "- Tin của trang: 45 tin.\n- Tin của đài: 38 tin.\n- Cộng cả hai kênh: 93 tin.",
)
RIGHT = (
    "Nhận mới cả năm: 5.802 hồ sơ (6 tháng đầu năm: 2.713 hồ sơ; 6 tháng cuối năm: 3.089 hồ sơ).",
    "Tiếp nhận mới trong năm: 5.802 hồ sơ (6 tháng đầu năm: 2.713 hồ sơ; 6 tháng cuối năm: 3.089 "
    "hồ sơ, tăng 545 hồ sơ so với cùng kỳ 6 tháng cuối năm 2025 là 2.544 hồ sơ).",
    "Đã giải quyết không hẹn 3.246 hồ sơ, trong đó chứng thực 2.198 hồ sơ, hộ tịch 258 hồ sơ.",
    "Trong 06 chỉ tiêu được giao có 04 chỉ tiêu đạt và vượt, 02 chỉ tiêu chưa đạt.",
    "Trong 06 chỉ tiêu được giao có 03 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt, 01 chưa đánh giá.",
    "Tiếp nhận 06 PAKN, kỳ trước chuyển sang 03 PAKN. Đã trả lời 09/09 PAKN.",
    "Tiếp nhận 06 PAKN qua Cổng, 03 PAKN trực tiếp. Đã trả lời 09/09 PAKN.",
    "Tiếp nhận 12 PAKN. Đã trả lời 09/09 PAKN đến hạn.",
    "- Nhận hộ xã: 37 hồ sơ.\n- Nộp nơi khác: 29 hồ sơ.\n- Tổng số hồ sơ hai chiều: 66 hồ sơ.",
    "- Tin của trang: 45 tin.\n- Tin của đài: 38 tin.\n- Tổng số tin cả năm: 193 tin.",
)


def told(text: str) -> list[str]:
    found = review(parse_plain(text), load_knowledge()).findings
    return [f.check for f in found if f.severity is not Severity.NOTE and f.check[0] == "A"]


@pytest.mark.parametrize("text", WRONG)
def test_more_or_less_than_both(text: str) -> None:
    assert told(text)


@pytest.mark.parametrize("text", RIGHT)
def test_both_make_it_up_or_other_words_explain(text: str) -> None:
    assert told(text) == []
