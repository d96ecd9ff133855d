"""Amounts in thousands and millions: cells and total are rounded each for itself."""

import pytest

from tests.reports import broken, sums_of

FEES = """
{}
| TT | Loại phí | Số hồ sơ | {} |
| 1 | Hộ tịch | 412 | 3 |
| 2 | Chứng thực | 2.368 | 19 |
| 3 | Đất đai | 88 | 9 |
| 4 | Xây dựng | 37 | 5 |
| | Tổng cộng | {} | {} |
"""


@pytest.mark.parametrize(
    ("above", "head"),
    [
        ("Kết quả thu phí", "Số tiền (triệu đồng)"),
        ("Kết quả thu phí", "Thu được, tỷ đồng"),
        ("Đơn vị tính: triệu đồng", "Quý I"),
        ("Đvt: Triệu đồng", "Kế hoạch"),
    ],
)
def test_a_total_within_the_rounding_of_its_cells_holds(above: str, head: str) -> None:
    assert broken(sums_of(FEES.format(above, head, "2.905", "37"), "column")) == []
    told = broken(sums_of(FEES.format(above, head, "2.905", "63"), "column"))
    assert told == ["63 ≠ 3 + 19 + 9 + 5 = 36"]


@pytest.mark.parametrize("above", ["Kết quả thu phí", "Đơn vị tính: triệu đồng"])
def test_cases_are_not_rounded(above: str) -> None:
    text = FEES.format(above, "Số tiền (triệu đồng)", "2.906", "36")
    assert broken(sums_of(text, "column")) == ["2.906 ≠ 412 + 2.368 + 88 + 37 = 2.905"]


def test_amounts_in_full_are_not_rounded() -> None:
    text = FEES.format("Kết quả thu phí", "Số tiền (đồng)", "2.905", "37")
    assert broken(sums_of(text, "column")) == ["37 ≠ 3 + 19 + 9 + 5 = 36"]
