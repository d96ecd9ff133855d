"""Figures of another period are set apart from the report's own."""

import pytest

from tests.reports import dossier_of

REPORT = """
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả công tác Quý II năm 2026
(Số liệu từ ngày 15/3/2026 đến ngày 14/6/2026)
I. Kết quả
{}
"""


def period_of(sentence: str) -> str | None:
    (fact,) = dossier_of(REPORT.format(sentence)).facts
    return fact.period


@pytest.mark.parametrize(
    "sentence",
    [
        "Cùng kỳ, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Lũy kế, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Từ đầu năm đến nay, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Ước cả năm, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Năm 2025, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Quý I năm 2026, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Từ 15/12 đến 14/3/2026, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
    ],
)
def test_a_figure_of_another_period_is_set_apart(sentence: str) -> None:
    assert period_of(sentence) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "Tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Tính đến ngày 14/6/2026, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Từ 15/3 đến 14/6/2026, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Trong Quý II, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Năm 2026, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
        "Thực hiện Kế hoạch năm 2025, tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
    ],
)
def test_a_figure_of_the_report_s_own_period_is_not(sentence: str) -> None:
    assert period_of(sentence) is None


@pytest.mark.parametrize(("quarter", "apart"), [("IV", True), ("I", False)])
def test_what_adds_up_since_new_year_is_another_period_but_in_the_first_quarter(
    quarter: str, apart: bool
) -> None:
    text = (
        f"UBND XÃ AN PHÚ\nBÁO CÁO\nKết quả công tác Quý {quarter} năm 2026\nI. Kết quả\n"
        "– Cộng dồn từ đầu năm: 13.799 hồ sơ tiếp nhận."
    )
    (fact,) = dossier_of(text).facts
    assert (fact.period is not None) == apart
