"""Points stay below their maximum, and columns with decimals add up but for their rounding."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain


def told(text: str) -> list[tuple[str, str]]:
    found = review(parse_plain(text), load_knowledge()).findings
    return [(f.check, f.explanation or "") for f in found if f.check in ("A01", "A20")]


SCORES = """
| TT | Nhóm chỉ số | Điểm tối đa | {head} |
| 1 | Công khai, minh bạch | 18 | 17,33 |
| 2 | Tiến độ giải quyết | 20 | 19,28 |
| 3 | Dịch vụ công trực tuyến | 12 | {services} |
| 4 | {last} | 10 | {points} |
| Tổng điểm | < | 60 | {total} |
"""
TRUE = {
    "head": "Điểm",
    "services": "11,46",
    "last": "Thanh toán trực tuyến",
    "points": "9,87",
    "total": "57,94",
}


def told_of(**slip: str) -> list[tuple[str, str]]:
    return told(SCORES.format(**(TRUE | slip)))


@pytest.mark.parametrize("head", ["Điểm", "Điểm đạt được", "Tháng 8/2026"])
def test_a_true_table_is_left_alone(head: str) -> None:
    assert told_of(head=head) == []
    assert told_of(head=head, total="57,95") == []  # rounded


def test_points_above_their_maximum_are_told() -> None:
    assert ("A20", "14,46 > 12") in told_of(services="14,46", total="60,94")


def test_points_that_do_not_add_up_are_told() -> None:
    ((check, explanation),) = told_of(total="59,74")
    assert check == "A01"
    assert explanation == "59,74 ≠ 17,33 + 19,28 + 11,46 + 9,87 = 57,94"


def test_bonus_points_and_two_rows_above_accuse_nobody() -> None:
    assert told_of(last="Điểm thưởng", points="10,87", total="58,94") == []
    assert told_of(services="14,46", points="10,87", total="61,94") == []


def test_an_average_is_no_sum() -> None:
    assert told_of(total="14,49") == []


FEES = """
| Loại | Số hồ sơ | Số tiền (triệu đồng) |
| Phí chứng thực | 4.127 | 168,4 |
| Lệ phí hộ tịch | 386 | 9,8 |
| Lệ phí đăng ký hộ kinh doanh | 412 | 41,2 |
| Lệ phí cấp phép xây dựng | 97 | {fee} |
| Tổng cộng | {total} | 234,1 |
"""


def test_amounts_with_decimals_add_up_where_another_column_does() -> None:
    assert told(FEES.format(fee="14,7", total="5.022")) == []
    assert told(FEES.format(fee="17,4", total="5.022")) == [
        ("A01", "234,1 ≠ 168,4 + 9,8 + 41,2 + 17,4 = 236,8")
    ]
