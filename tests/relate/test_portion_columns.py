"""Columns and rows of shares: which cells they are of is shown by all the others."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

PORTIONS = """
| TT | Lĩnh vực | Tiếp nhận | Trực tuyến | {head} |
| 1 | Hộ tịch | 266 | 256 | 16,7 |
| 2 | Chứng thực | 721 | 705 | 45,1 |
| 3 | Thủy sản | 195 | 183 | {share} |
| 4 | Hộ kinh doanh | 155 | 145 | 9,7 |
| 5 | Đất đai | 260 | 247 | 16,3 |
| | Tổng cộng | 1.597 | 1.536 | 100 |
"""
RATIOS = """
| Nội dung | Quý III | Quý IV | Năm 2025 |
| Hồ sơ có phí, lệ phí | 2.641 | 3.902 | 6.543 |
| Thanh toán trực tuyến | 2.398 | 3.837 | 6.235 |
| {label} | 90,8% | 98,3% | {share} |
"""


def told(text: str) -> list[str]:
    found = review(parse_plain(text), KNOWLEDGE).findings
    return [finding.message.vi for finding in found if finding.check == "A07"]


@pytest.mark.parametrize("head", ["Tỷ trọng (%)", "Cơ cấu", "Tỷ lệ %", "Chiếm tỷ trọng"])
def test_the_portion_that_differs_is_named(head: str) -> None:
    (message,) = told(PORTIONS.format(head=head, share="13,2"))
    assert "Thủy sản" in message
    assert "195/1.597 = 12,21%" in message


@pytest.mark.parametrize("share", ["12,2", "12,3", "12,1", "12,21", "-"])
def test_a_portion_is_true_to_a_last_digit_that_was_moved(share: str) -> None:
    assert told(PORTIONS.format(head="Tỷ trọng (%)", share=share)) == []


def test_a_portion_of_something_else_is_left_alone() -> None:
    assert told(PORTIONS.format(head="Tỷ trọng (%)", share="93,8")) == []  # 183/195
    assert told(PORTIONS.format(head="Ghi chú", share="13,2")) == []


def test_a_column_in_which_two_portions_differ_proves_nothing() -> None:
    assert told(PORTIONS.replace("9,7", "8,8").format(head="Cơ cấu", share="13,2")) == []


@pytest.mark.parametrize("label", ["Tỷ lệ", "Tỷ lệ (%)", "Tỷ lệ thanh toán trực tuyến"])
def test_a_ratio_row_is_of_the_two_rows_above_it(label: str) -> None:
    (message,) = told(RATIOS.format(label=label, share="97,3%"))
    assert "Năm 2025" in message
    assert "6.235/6.543 = 95,29%" in message
    assert told(RATIOS.format(label=label, share="95,3%")) == []


def test_a_ratio_that_other_rows_give_is_left_alone() -> None:
    three = RATIOS.replace("| {label}", "| Đã hoàn phí | 100 | 110 | 210 |\n| {label}")
    assert told(three.format(label="Tỷ lệ", share="97,3%")) == []  # two columns alone
    assert told(RATIOS.format(label="Mức độ", share="97,3%")) == []
