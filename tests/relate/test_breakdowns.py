"""Parts told beyond their whole, and numbers that are no parts of it."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


def told(text: str) -> list[str]:
    return [f.check for f in review(parse_plain(text), KNOWLEDGE, {"A05", "A06", "A03"}).findings]


@pytest.mark.parametrize(
    "text",
    [
        "Niêm yết 421 TTHC, gồm 375 TTHC cấp xã và 46 TTHC cấp tỉnh; trong đó 72 TTHC liên thông.",
        "Đã cấp 1.150 kết quả, chiếm 97,46% (1.180 kết quả).",
        "Bình quân mỗi công chức tiếp nhận 150 hồ sơ (1.200 hồ sơ/8 công chức).",
        "Đã giải quyết 1.200 hồ sơ [trước hạn 1.050 (87,5%); đúng hạn 145 (12,08%); quá hạn 5], "
        "tồn 30 [trong hạn 29; quá hạn 1].",
        "Số hồ sơ bị từ chối là 57 hồ sơ, nhiều nhất là lĩnh vực hộ kinh doanh (22 hồ sơ) và hộ "
        "tịch (13 hồ sơ).",
        "Hiện có 40 thiết bị, trong đó 36 thiết bị hoạt động tốt, 04 thiết bị cần sửa chữa; cụ "
        "thể: "
        "máy tính 14; máy in 09; máy quét 08; thiết bị đánh giá 09.",
        "Được giao 12 biên chế, có mặt 11 người (khuyết 01 người), gồm 01 Giám đốc và 10 chuyên "
        "viên.",
        "Ban hành 06 văn bản gồm 01 kế hoạch, 03 công văn, 02 thông báo; ban hành 04 văn bản đôn "
        "đốc.",
        "Đã rà soát 12 thủ tục, đề xuất đơn giản hóa 05 thủ tục, trong đó 03 thủ tục cắt giảm "
        "thời gian "
        "và 02 thủ tục bỏ thành phần hồ sơ; 07 thủ tục còn lại giữ nguyên.",
        "Tiếp nhận 52 phản ánh: trực tiếp 17, qua mạng 35. Kết quả: đã xử lý 49/52 (94,23%), gồm "
        "48 đúng "
        "hạn và 01 quá hạn.",
    ],
)
def test_what_is_no_part_is_not_held_against_a_whole(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Niêm yết 421 TTHC, trong đó 472 TTHC liên thông.",
        "Đã giải quyết 1.200 hồ sơ [trước hạn 1.050; đúng hạn 154; quá hạn 5].",
        "Được giao 12 biên chế, có mặt 11 người (khuyết 01 người), gồm 02 Giám đốc và 10 chuyên "
        "viên.",
        "Ban hành 06 văn bản gồm 01 kế hoạch, 04 công văn, 02 thông báo; ban hành 04 văn bản đôn "
        "đốc.",
    ],
)
def test_a_part_beyond_its_whole_is_told(text: str) -> None:
    assert told(text) != []
