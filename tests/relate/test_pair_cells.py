"""A share beside a cell with a part and its whole is computed again."""

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

TABLE = """
| STT | Chỉ tiêu | Kế hoạch | Thực hiện | Kết quả | Đánh giá |
| 1 | Tiếp nhận trực tuyến | 95% | 7.162/7.176 | 99,8% | Đạt |
| 2 | Trả trước hạn | 98% | 7.058/7.167 | 98,5% | Đạt |
| 3 | Thanh toán trực tuyến | 100% | 4.502/4.519 | 99,6% | Chưa đạt |
| 4 | Tái sử dụng dữ liệu | 90% | 6.588/7.167 | {share} | Đạt |
"""


def told(share: str) -> list[str]:
    report = parse_plain(TABLE.format(share=share))
    return [f.message.vi for f in review(report, load_knowledge()).findings if f.check == "A07"]


def test_a_true_column_is_left_alone() -> None:
    assert told("91,9%") == []


def test_the_row_that_does_not_follow_is_named() -> None:
    (message,) = told("81,9%")
    assert "Tái sử dụng dữ liệu" in message
    assert "6.588/7.167 = 91,92%" in message
