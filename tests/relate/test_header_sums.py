"""Total columns by their headers: what the other rows prove, and what they do not."""

from tests.reports import broken, sums_of

GROUPS = """
| STT | Đơn vị | Cán bộ | < | < | Máy | < | < | Tổng chung |
| ^ | ^ | Tổng | Nam | Nữ | Tổng | Bàn | Xách tay | ^ |
| 1 | Thôn A | 10 | 4 | 6 | 3 | 1 | 2 | 13 |
| 2 | Thôn B | 12 | 5 | 7 | 3 | 1 | 2 | 15 |
| 3 | Thôn C | {} | 5 | 7 | 3 | 1 | 2 | 15 |
| 4 | Thôn D | 12 | 5 | 7 | 9 | 4 | 5 | {} |
| 5 | Thôn E | 12 | 5 | 7 | 9 | 4 | 5 | 21 |
"""
ADDED = """
| STT | Đơn vị | Tổng số (1+2) | Nam (1) | Nữ (2) |
| 1 | Thôn A | 10 | 4 | 6 |
| 2 | Thôn B | 12 | 5 | 7 |
| 3 | Thôn C | 9 | 5 | 7 |
| 4 | Thôn D | 12 | 5 | 7 |
"""


def test_a_total_below_its_header_and_a_total_of_totals() -> None:
    assert broken(sums_of(GROUPS.format(12, 21), "row")) == []
    assert broken(sums_of(GROUPS.format(12, 20), "row")) == ["20 ≠ 12 + 9 = 21"]
    assert "13 ≠ 5 + 7 = 12" in broken(sums_of(GROUPS.format(13, 21), "row"))


def test_a_column_of_which_the_others_are_a_part_only_is_no_total() -> None:
    text = """
| STT | Đơn vị | Tổng số | Nữ | Đảng viên |
| 1 | Thôn A | 10 | 4 | 3 |
| 2 | Thôn B | 12 | 5 | 7 |
| 3 | Thôn C | 12 | 6 | 2 |
| 4 | Thôn D | 12 | 5 | 1 |
"""
    assert sums_of(text, "row") == []


def test_a_header_that_names_its_parts_is_a_formula() -> None:
    assert broken(sums_of(ADDED, "row")) == ["9 ≠ 5 + 7 = 12"]
    coded = ADDED.replace("(1+2)", "(4+5)").replace(" (1)", "").replace(" (2)", "")
    coded = coded.replace("| 1 | Thôn A", "| (1) | (2) | (3) | (4) | (5) |\n| 1 | Thôn A")
    assert broken(sums_of(coded, "row")) == ["9 ≠ 5 + 7 = 12"]


MONTHS = """
| STT | Lĩnh vực | Đã giải quyết | < | < | < | < |
| ^ | ^ | Tháng 7 | Tháng 8 | Tháng 9 | Cộng | Trễ hạn |
| 1 | Hộ tịch | 10 | 20 | 30 | 60 | 0 |
| 2 | Chứng thực | 11 | 20 | 30 | 61 | 0 |
| 3 | Đất đai | 12 | 20 | 30 | 62 | 2 |
| 4 | Xây dựng | 13 | 20 | 30 | 63 | 0 |
| 5 | Giáo dục | 14 | 20 | 30 | {} | 1 |
| 6 | Văn hoá | 15 | 20 | 30 | 65 | 0 |
| 7 | Y tế | 16 | 20 | 30 | 66 | 0 |
| 8 | Tôn giáo | 17 | 20 | 30 | 67 | 0 |
| 9 | Thể thao | 17 | 20 | 30 | 67 | 0 |
| 10 | Du lịch | 17 | 20 | 30 | 67 | 0 |
|  | Tổng cộng | 142 | 200 | 300 | 642 | 3 |
"""


def test_a_column_mostly_of_noughts_by_which_several_rows_fail_is_no_part() -> None:
    assert broken(sums_of(MONTHS.format(64), "row")) == []


STOCK = """
| Chỉ tiêu | Tổng | Quý I | Quý II | Quý III |
| Hồ sơ tiếp nhận | 7.506 | 2.053 | 2.453 | 3.000 |
| Hồ sơ trực tuyến | 7.470 | 2.030 | 2.440 | 3.000 |
| Hồ sơ giải quyết | 7.486 | 2.031 | 2.455 | 3.000 |
| Hồ sơ quá hạn | 11 | 4 | 3 | 4 |
| Hồ sơ {} | 152 | 154 | 150 | 152 |
"""


def test_what_is_left_at_the_end_is_not_added_up() -> None:
    assert broken(sums_of(STOCK.format("tồn"), "row")) == []
    assert broken(sums_of(STOCK.format("còn lại cuối kỳ"), "row")) == []
    assert broken(sums_of(STOCK.format("tồn").replace("7.506", "7.560"), "row"))
