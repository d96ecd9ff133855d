"""Rows whose figures alone tell that they are totals of the rows below them."""

import pytest

from tests.reports import broken, sums_of

CLUSTERS = """
| STT | Cụm, thôn | Số chuyến | Số hồ sơ |
| | Cụm phía Bắc | 5 | {} |
| | Thôn Đìa | 2 | 61 |
| | Thôn Gạo | 2 | 48 |
| | Thôn Ngự | 1 | 23 |
| | Cụm phía Nam | 5 | 141 |
| | Thôn Sậy | 2 | 57 |
| | Thôn Vạc | 3 | 84 |
| | Tổng cộng | 10 | {} |
"""


def test_a_grand_total_adds_up_the_groups_and_not_their_rows() -> None:
    assert broken(sums_of(CLUSTERS.format(132, 273), "column")) == []
    assert broken(sums_of(CLUSTERS.format(132, 237), "column")) == ["237 ≠ 132 + 141 = 273"]


@pytest.mark.parametrize("first", ["5", "6"])
def test_rows_that_are_no_groups_are_all_added_up(first: str) -> None:
    text = CLUSTERS.replace("Bắc | 5", f"Bắc | {first}").format(135, 273)
    assert ("10 ≠" in " ".join(broken(sums_of(text, "column")))) == (first == "6")


MONTHS = """
| Thời gian | Chuyển sang | Tiếp nhận | Lũy kế | Còn lại |
| Tháng 1 | 96 | 1.418 | 1.418 | 124 |
| Tháng 2 | 124 | 987 | 2.405 | 97 |
| Cộng Quý I | 96 | {} | 2.405 | 97 |
| Tháng 4 | 97 | 1.702 | 4.107 | 121 |
| Tháng 5 | 121 | 1.764 | 5.871 | 136 |
| Cộng Quý II | 97 | 3.466 | 5.871 | 136 |
| 6 tháng | 96 | {} | 5.871 | 136 |
"""


BY_CHANCE = """
| Lĩnh vực | Số văn bản |
| Đất đai | 2 |
| Hộ tịch | 1 |
| Chứng thực | 1 |
| Xây dựng | 3 |
| Giáo dục | 2 |
| Y tế | 1 |
| Tổng cộng | 10 |
"""


def test_rows_that_nest_by_chance_are_all_added_up() -> None:
    assert broken(sums_of(BY_CHANCE, "column")) == []
    told = broken(sums_of(BY_CHANCE.replace("| 10 |", "| 11 |"), "column"))
    assert told == ["11 ≠ 2 + 1 + 1 + 3 + 2 + 1 = 10"]


FIGURES = """
| Thời gian | Tiếp nhận | Đã giải quyết |
| Tháng 7 | 412 | 400 |
| Tháng 8 | 298 | 300 |
| Tháng 9 | 377 | 380 |
| Tổng cộng | {} | 1.080 |
"""


@pytest.mark.parametrize("total", ["1.119", "377"])
def test_a_wrong_total_over_months_is_told(total: str) -> None:
    assert len(broken(sums_of(FIGURES.format(total), "column"))) == 1
    assert broken(sums_of(FIGURES.format("1.087"), "column")) == []


def test_over_months_only_what_came_is_added_up() -> None:
    assert broken(sums_of(MONTHS.format("2.405", "5.871"), "column")) == []
    assert "2.450 ≠ 1.418 + 987 = 2.405" in broken(
        sums_of(MONTHS.format("2.450", "5.871"), "column")
    )
