"""A verdict in the sentence behind its result follows from the shares told there."""

import pytest

from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

ASKED = (
    "Thu về 1.200 phiếu: 1.126 phiếu hài lòng và rất hài lòng (đạt 93,83%), 61 phiếu bình thường "
    "(chiếm 5,08%), 13 phiếu chưa hài lòng (chiếm 1,08%)."
)


def judged(text: str) -> int:
    return len(understand(parse_plain(text), KNOWLEDGE, guessing=False).mentions.told.aims)


@pytest.mark.parametrize(
    "text",
    [
        f"{ASKED} Mức độ hài lòng vượt chỉ tiêu giao (chỉ tiêu tối thiểu 95%).",
        "Tỷ lệ hồ sơ trực tuyến đạt 82,4%. Kết quả này vượt chỉ tiêu thành phố giao (85%).",
        "Tỷ lệ hồ sơ trực tuyến đạt 92,4%. Tỷ lệ này chưa đạt chỉ tiêu 85%.",
        "Tỷ lệ số hóa đạt 92,4%. Như vậy không đạt kế hoạch đề ra (90%).",
        "Số hóa hồ sơ đạt 78%. Số hóa hồ sơ đạt chỉ tiêu được giao 80%.",
    ],
)
def test_a_verdict_that_no_share_bears_out_is_told(text: str) -> None:
    assert judged(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{ASKED} Mức độ hài lòng chưa đạt chỉ tiêu giao (chỉ tiêu tối thiểu 95%).",
        "Tỷ lệ hồ sơ trực tuyến đạt 82,4%. Thanh toán trực tuyến vượt chỉ tiêu tỉnh giao (85%).",
        "Tỷ lệ hồ sơ trực tuyến đạt 92,4%. Tỷ lệ này vượt chỉ tiêu 85%.",
        "Tỷ lệ hồ sơ trực tuyến đạt 82,4%. Vượt chỉ tiêu 2,4%.",
        "Tỷ lệ hồ sơ trực tuyến đạt 82,4%. Chưa đạt chỉ tiêu, thiếu 2,6%.",
        "Tỷ lệ hồ sơ trực tuyến đạt 92,4%. Chưa đạt chỉ tiêu 85% hồ sơ có chữ ký số.",
        "Tỷ lệ hồ sơ quá hạn chiếm 0,4%. Đạt chỉ tiêu giao (1%).",
        "Tỷ lệ hồ sơ trực tuyến đạt 82,4%. Phấn đấu năm sau vượt chỉ tiêu 85%.",
        "Trực tuyến đạt 82,4%, thanh toán đạt 91%. Kết quả này vượt chỉ tiêu 85%.",
    ],
)
def test_what_may_be_of_another_result_is_not(text: str) -> None:
    assert judged(text) == 0
