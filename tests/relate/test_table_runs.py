"""Running totals by any rows, rows that add up those above, and years beside their quarters."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

ASKED = ("A01", "A02", "A19")


def told(text: str) -> list[tuple[str, str]]:
    found = review(parse_plain(text), load_knowledge()).findings
    return [(f.check, f.explanation or "") for f in found if f.check in ASKED]


RUNNING = """
| Đợt | Tiếp nhận mới | Lũy kế | Giải quyết |
| Đợt từ 15/3 đến 14/4 | 1.351 | 1.351 | 1.364 |
| Đợt từ 15/4 đến 14/5 | 1.421 | {reached} | 1.414 |
| Đợt từ 15/5 đến 14/6 | 1.592 | {last} | 1.598 |
"""
SUBTOTALS = """
| Thời gian | Mới | Lũy kế từ đầu năm |
| Tháng 1 | 1.418 | 1.418 |
| Tháng 2 | 987 | 2.405 |
| Cộng hai tháng | 2.405 | 2.405 |
| Tháng 3 | 1.625 | {reached} |
| Tháng 4 | 1.702 | 5.732 |
"""


def test_a_running_total_goes_on_from_the_row_above() -> None:
    assert told(RUNNING.format(reached="2.772", last="4.364")) == []
    slipped = told(RUNNING.format(reached="2.802", last="4.364"))
    assert slipped == [("A19", "2.802 ≠ 1.351 + 1.421 = 2.772")]
    slipped = told(RUNNING.format(reached="2.772", last="4.634"))
    assert slipped == [("A19", "4.634 ≠ 2.772 + 1.592 = 4.364")]


def test_a_subtotal_tells_again_what_was_reached() -> None:
    assert told(SUBTOTALS.format(reached="4.030")) == []
    assert ("A19", "4.300 ≠ 2.405 + 1.625 = 4.030") in told(SUBTOTALS.format(reached="4.300"))


@pytest.mark.parametrize(
    ("reached", "last"),
    [("2.772", "4.500"), ("3.000", "4.700"), ("2.802", "4.394")],
    ids=["no slip at the end", "two that differ", "goes on from another count"],
)
def test_a_column_that_counts_otherwise_is_left_alone(reached: str, last: str) -> None:
    assert told(RUNNING.format(reached=reached, last=last)) == []


HALVES = """
| Tháng | Tiếp nhận mới | Trực tuyến | Trả kết quả | Quá hạn | Còn lại |
| 10/2025 | 974 | 838 | 981 | 11 | 120 |
| 11/2025 | 951 | 857 | 958 | 8 | 113 |
| 12/2025 | 1.022 | 948 | {december} | 6 | 118 |
| 3 tháng cuối năm | 2.947 | 2.643 | {added} | 25 | 118 |
| 01/2026 | 887 | 836 | 899 | 5 | 106 |
"""


def test_a_row_adds_up_those_above_where_its_other_columns_do() -> None:
    assert told(HALVES.format(december="1.017", added="2.956")) == []
    slipped = told(HALVES.format(december="1.017", added="2.856"))
    assert slipped == [("A01", "2.856 ≠ 981 + 958 + 1.017 = 2.956")]


def test_a_column_of_other_things_is_no_sum() -> None:
    assert told(HALVES.format(december="1.017", added="1.204")) == []


FEW = """
| Kỳ | Tiếp nhận mới | < | < | < | Đã trả |
| ^ | Tổng | Trực tuyến | Trực tiếp | BCCI | ^ |
| Đầu kỳ | 948 | 607 | 329 | 12 | 921 |
| Giữa kỳ | 1.129 | 884 | {direct} | 14 | 1.180 |
| Cuối kỳ | 1.050 | 800 | 230 | 20 | 1.041 |
"""


def test_two_rows_bear_out_the_total_below_their_header() -> None:
    assert told(FEW.format(direct="231")) == []
    assert told(FEW.format(direct="213")) == [("A02", "1.129 ≠ 884 + 213 + 14 = 1.111")]
    assert told(FEW.format(direct="150")) == []


YEAR = """
| Chỉ tiêu | Năm 2026 | < | < | Lũy kế 9 tháng |
| ^ | Quý I | Quý II | Quý III | ^ |
| Kỳ trước chuyển sang | 61 | 62 | 78 | 61 |
| Nhận mới | 1.913 | 2.128 | 2.327 | {received} |
| Đã giải quyết | 1.912 | 2.112 | 2.320 | 6.344 |
| Đang giải quyết cuối kỳ | 62 | 78 | 85 | 85 |
| Hồ sơ phải nộp phí | 1.420 | 1.571 | 1.688 | 4.679 |
| Đã nộp trực tuyến | 1.366 | 1.535 | 1.671 | 4.572 |
"""


def test_the_whole_of_a_year_may_stand_beside_its_quarters() -> None:
    assert told(YEAR.format(received="6.368")) == []
    assert told(YEAR.format(received="6.386")) == [("A02", "6.386 ≠ 1.913 + 2.128 + 2.327 = 6.368")]


def test_the_last_quarter_left_out_of_a_total_is_told() -> None:
    assert told(YEAR.format(received="4.041")) == [("A02", "4.041 ≠ 1.913 + 2.128 + 2.327 = 6.368")]
