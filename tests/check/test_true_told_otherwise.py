"""True sentences that a check of one day accused, before it was narrowed or taken back."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

HEAD = (
    "UBND XÃ AN PHÚ\nAn Phú, ngày 15 tháng 12 năm 2025\nBÁO CÁO\nCông tác kiểm soát thủ tục hành "
    "chính năm 2025\nI. Kết quả\n"
)
TRUE = [
    "Tiếp nhận 523 hồ sơ, kết quả: 312 hồ sơ hộ tịch, 105 hồ sơ chứng thực, 97 hồ sơ đất đai.",
    "Rà soát 120 hồ sơ, kết quả: 45 hồ sơ thiếu mã, 60 hồ sơ thiếu ngày, cập nhật 1.250 hồ sơ.",
    "Hỗ trợ nộp trực tuyến 1.100 hồ sơ, nộp qua bưu chính 111 hồ sơ trên tổng số 2.211 hồ sơ.",
    "Phát 320 phiếu, trong đó 300 phiếu hợp lệ và 15 phiếu không hợp lệ; 05 phiếu thất lạc.",
    "Lũy kế 6 tháng (Quý I: 512 hồ sơ, Quý II: 634 hồ sơ), giải quyết được 1.141 hồ sơ.",
    "Lũy kế 9 tháng (Quý I: 512 hồ sơ, Quý II: 634 hồ sơ), riêng quý III tiếp nhận 1.164 hồ sơ.",
    "Số hồ sơ đã giải quyết trước hạn 1.120 hồ sơ; nếu tính cả hồ sơ rút, số hồ sơ "
    "đã giải quyết trước hạn là 1.210 hồ sơ.",
    "Tiếp nhận trực tuyến 1.320 hồ sơ; loại 90 hồ sơ trùng thì tiếp nhận trực tuyến 1.230 hồ sơ.",
    "Tiếp nhận 1.250 hồ sơ, tăng 120 hồ sơ trực tuyến (Quý II: 800 hồ sơ trực tuyến).",
    "Giải quyết 1.200 hồ sơ, tăng 03 hồ sơ quá hạn (quý II: 02 hồ sơ).",
    "Tháng 8 có 300 hồ sơ, tháng 9 có 500 hồ sơ, khối lượng số hóa gấp 3,2 lần.",
    "Tiếp nhận 09 phản ánh trên Cổng, xã đã xử lý 30/9 và công khai kết quả.",
    "Lĩnh vực đất đai có tỷ lệ đúng hạn đạt 83,83%. Tỷ lệ đúng hạn chung vượt chỉ tiêu 90%.",
    "Tỷ lệ hồ sơ rút là 1,2%. Kết quả này đạt chỉ tiêu 2%.",
    "Gồm 02 khoản 5.000.000 đồng và 7.000.000 đồng (bằng chữ: mười hai triệu đồng).",
    "Mỗi đợt 5.000.000 đồng, 02 đợt (bằng chữ: mười triệu đồng).",
    "Thu được hơn 44 triệu đồng (bằng chữ: bốn mươi bốn triệu sáu trăm nghìn đồng).",
    "Đạt 99% số hồ sơ đúng hạn, trong đó cụ thể 450 hồ sơ trực tuyến trong tổng số 480 hồ sơ.",
    "Trung tâm có 12 người: Giám đốc 01 người, Phó Giám đốc 02 người, chuyên viên 08 "
    "người và một nhân viên hợp đồng.",
    "Hồ sơ tiếp nhận trực tuyến 1.874 hồ sơ trên tổng số 2.497 hồ sơ tiếp nhận, đạt 75,05%.",
    "Tính đến hết tháng 8, tỷ lệ hồ sơ trực tuyến đạt 75,50%.",
    "Nhân dịp sơ kết, UBND xã Bình An đã tặng Trung tâm 02 máy tính.",
    "Lịch tiếp công dân của UBND xã Bình An được niêm yết chung do hai xã dùng chung trụ sở.",
    "Chỉ số CCHC được chấm trên số liệu từ ngày 01/12/2023 đến ngày 30/11/2024.",
]


@pytest.mark.parametrize("sentence", TRUE)
def test_a_true_sentence_is_not_accused(sentence: str) -> None:
    found = review(parse_plain(f"{HEAD}{sentence}"), KNOWLEDGE).findings
    told = [f.message.vi for f in found if f.severity is not Severity.NOTE]
    assert [one for one in told if "Chưa ghi" not in one] == []
