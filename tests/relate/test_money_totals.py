"""The total of money in the text is that of the table, where a slip alone parts the two."""

import pytest

from tests.reports import dossier_of

REPORT = """
I. Kết quả
| TT | Lĩnh vực | Hồ sơ phát sinh phí | Thanh toán trực tuyến | Số tiền phí, lệ phí ({unit}) |
| 1 | Chứng thực | 1.302 | 1.296 | 24.738.000 |
| 2 | Hộ tịch | 214 | 212 | 1.712.000 |
| 3 | Hộ kinh doanh | 152 | 152 | 15.200.000 |
| 4 | Đất đai | 38 | 35 | 2.660.000 |
| Tổng cộng | < | 1.706 | 1.695 | 44.310.000 |
- {sentence}
"""


def told(sentence: str, unit: str = "đồng") -> list[int]:
    pairs = dossier_of(REPORT.format(sentence=sentence, unit=unit)).relations.restatements
    return [int(p.agreed) for p in pairs if p.second.value > 1_000_000 and p.table]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tổng số phí, lệ phí thu được là 43.410.000 đồng.",
        "Tổng thu phí, lệ phí: 44.130.000 đồng.",
        "Tổng số tiền phí, lệ phí đã thu 4.431.000 đồng.",
        "Tổng số tiền đã nộp ngân sách là 44.810.000 đồng.",
    ],
)
def test_a_total_one_slip_from_that_of_the_table_is_told(sentence: str) -> None:
    assert told(sentence) == [44_310_000]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tổng số phí, lệ phí thu được là 44.310.000 đồng.",
        "Tổng số phí, lệ phí thu được là 52.860.000 đồng.",
        "Tổng số phí, lệ phí quý trước thu được là 43.410.000 đồng.",
        "Tổng số phí, lệ phí thu được cùng kỳ năm trước là 44.130.000 đồng.",
        "Số phí hộ tịch thu được là 1.721.000 đồng.",
        "Tổng số phí, lệ phí thu được là 44,3 triệu đồng.",
        "Tổng số phí hộ kinh doanh thu được là 15.200.000 đồng.",
    ],
)
def test_another_amount_is_not(sentence: str) -> None:
    assert told(sentence) == []


def test_a_column_that_counts_no_money_tells_none() -> None:
    assert told("Tổng số phí, lệ phí thu được là 43.410.000 đồng.", "lượt") == []
