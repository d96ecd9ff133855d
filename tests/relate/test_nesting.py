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
