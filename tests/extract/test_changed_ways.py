"""A change of the right size goes the way its words say, and a step is what lies between places."""

import pytest

from hcc_parse.domain import Told
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain


def told(text: str) -> Told:
    return understand(parse_plain(text), load_knowledge(), guessing=False).mentions.told


@pytest.mark.parametrize(
    "text",
    [
        "Quý III tiếp nhận 05 PAKN, nhiều hơn Quý II 03 PAKN (Quý II: 08 PAKN).",
        "Trong kỳ có 12 hồ sơ trễ hạn, ít hơn quý trước 04 hồ sơ (quý trước 08 hồ sơ).",
        "Tổ chức 06 cuộc họp, tăng 02 cuộc so với cùng kỳ (08 cuộc).",
        "Kho có 11.804 tài liệu, giảm 2.310 tài liệu so với cuối năm 2025 (9.494 tài liệu).",
        "Đạt 93,5 điểm, cao hơn tháng trước 1,2 điểm (tháng trước 94,7 điểm).",
        "Tỷ lệ đúng hạn đạt 99,75%, giảm 0,41 điểm % so với cùng kỳ (99,34%).",
        "Thu 12 triệu đồng, tăng 3 triệu đồng so với quý II (15 triệu đồng).",
        "Có 31 lượt góp ý, tăng 9 lượt so với quý I (40 lượt).",
        "Cử 14 lượt đi học, giảm 05 lượt so với quý trước (09 lượt).",
        "Tiếp nhận 06 phản ánh, kiến nghị, tăng 04 so với Quý II (10 phản ánh, kiến nghị).",
        "Tiếp nhận 66 phản ánh, tăng 40 so với Quý II (106).",
        "Công khai 392 thủ tục, giảm 14 thủ tục so với thời điểm 14/6/2026 (378 thủ tục).",
    ],
)
def test_a_change_told_the_wrong_way_is_told(text: str) -> None:
    assert len(told(text).turns) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Quý III tiếp nhận 05 PAKN, ít hơn Quý II 03 PAKN (Quý II: 08 PAKN).",
        "Trong kỳ có 12 hồ sơ trễ hạn, nhiều hơn quý trước 04 hồ sơ (quý trước 08 hồ sơ).",
        "Họp thôn 06 cuộc; mở 12 hội nghị, tăng 02 hội nghị so với cùng kỳ (10 hội nghị).",
        "Có 03 PAKN về đất đai; tổng 11 PAKN, nhiều hơn quý II 03 PAKN (08 PAKN).",
        "Tiếp nhận 05 PAKN qua tổng đài và 06 PAKN qua Cổng, cộng 11 PAKN, nhiều hơn Quý II 03 "
        "PAKN (Quý II: 08 PAKN).",
        "Trong đó 05 PAKN về đất đai, cả quý tăng 03 PAKN so với quý II (08 PAKN), lên 11 PAKN.",
        "Đạt 93,5 điểm, thấp hơn tháng trước 1,2 điểm (tháng trước 94,7 điểm).",
        "Thời gian chờ còn 12 phút, ngắn hơn quý trước 3 phút (quý trước 15 phút).",
        "Tỷ lệ đúng hạn đạt 99,75%, tăng 0,41 điểm % so với cùng kỳ (99,34%).",
        "Quý II xếp thứ 24/60, giảm 6 bậc so với quý I (thứ 18/60).",
        "Tiếp nhận 06 phản ánh, kiến nghị, giảm 04 so với Quý II (10 phản ánh, kiến nghị).",
        "Tiếp nhận 106 phản ánh, tăng 40 so với Quý II (66).",
    ],
)
def test_one_told_the_right_way_is_not(text: str) -> None:
    assert told(text).turns == ()


@pytest.mark.parametrize(
    "text",
    [
        "Xã đạt 91,3 điểm; thứ hạng từ 58/114 lên 49/114, tăng 11 bậc.",
        "Chỉ số phục vụ nâng từ thứ 58/114 lên thứ 49/114, tăng 12 bậc.",
        "Xã cải thiện từ hạng 31 lên hạng 24 (tăng 9 bậc).",
        "Xếp hạng của phường tụt từ 12/40 xuống 20/40, giảm 6 bậc.",
        "Thứ hạng từ 33/126 xuống 41/126; giảm 18 bậc.",
        "Vị trí của xã từ 33 lên 21 toàn tỉnh, tăng 14 bậc.",
    ],
)
def test_a_step_other_than_what_lies_between_is_told(text: str) -> None:
    assert len(told(text).changes) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Xã đạt 91,3 điểm; thứ hạng từ 58/114 lên 49/114, tăng 9 bậc.",
        "Thứ hạng từ 58/114 (tháng 4) lên 49/114, tăng 15 bậc so với cùng kỳ.",
        "Thứ hạng từ 58/114 lên 49/114, riêng nhóm số hóa tăng 11 bậc.",
        "Vị trí của xã từ 33 lên 21 toàn tỉnh, tăng 12 bậc.",
        "Xếp hạng của phường tụt từ 12/40 xuống 20/40, giảm 8 bậc.",
        "Điểm tăng từ 90,1 lên 92,3, xếp hạng tăng 11 bậc.",
        "Thứ hạng từ 58/114 lên 49/114, điểm số tăng 1,5 điểm, trong cụm tăng 2 bậc.",
        "Hồ sơ đã trả tăng từ 58/114 lên 69/114, tăng 11 hồ sơ.",
    ],
)
def test_a_step_that_fits_or_is_of_others_is_not(text: str) -> None:
    assert told(text).changes == ()
