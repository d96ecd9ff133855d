"""The checks of time say nothing of ends alone, of bare years, of days that may be ratios."""

import pytest

from hcc_parse.check import run_checks
from hcc_parse.check.catalogue import CATALOGUE
from tests.reports import dossier_of

TIMES = {name for name in CATALOGUE if name.startswith("T")}
REPORT = """
UBND XÃ AN PHÚ
An Phú, ngày 18 tháng 6 năm 2026
BÁO CÁO
Kết quả công tác Quý II năm 2026
{}
"""


def told(body: str) -> list[tuple[str, str]]:
    findings, _ = run_checks(dossier_of(REPORT.format(body)), TIMES)
    return [(finding.check, str(finding.severity)) for finding in findings]


@pytest.mark.parametrize(
    "body",
    [
        "Số liệu tính đến hết ngày 31/12/2025 là 12 hồ sơ.",
        "PHỤ LỤC\nTheo Kế hoạch năm 2025, xã có 12 hồ sơ.\n- Thông báo số 27/TB-UBND.",
        "Tính đến ngày 10/5/2026.\nPHỤ LỤC\n- Thông báo số 27/TB-UBND ngày 15/6/2026 về việc mới.",
        "Lũy kế năm 2025 là 12 hồ sơ, cùng kỳ năm 2025 là 9 hồ sơ.",
        "Số liệu từ ngày 01/4/2026 đến ngày 30/5/2026 của hai thôn.",
        "Mỗi ngày 40/50 lượt người; ngày 29/02 hằng năm.",
        "Trực ngày 30, 31 và 01/6/2026.",
    ],
)
def test_what_is_true_is_left_alone(body: str) -> None:
    found = [check for check, severity in told(body) if severity != "note"]
    assert found == []


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ("Họp ngày 31/6/2026.", "error"),
        ("Họp ngày 30, 31/6/2026.", "error"),
        ("Họp ngày 30/02.", "warning"),
    ],
)
def test_an_impossible_day_is_told_as_surely_as_it_is_a_day(body: str, severity: str) -> None:
    assert told(body) == [("T03", severity)]


def test_a_bare_year_of_an_appendix_is_not_held_against_the_title() -> None:
    report = REPORT.replace("Quý II năm 2026", "năm 2026")
    body = "I. Kết quả\nPHỤ LỤC\nDanh mục văn bản năm 2025"
    findings, _ = run_checks(dossier_of(report.format(body)), TIMES)
    assert [finding.check for finding in findings] == []


def test_days_that_only_the_text_gives_are_not_held_against_the_regime() -> None:
    assert told("UBND xã báo cáo kết quả từ ngày 01/4/2026 đến ngày 30/6/2026 như sau:") == []


@pytest.mark.parametrize(
    "body",
    [
        "Theo tháng: từ 15/5 đến 14/5 là 3.266 hồ sơ mới, từ 15/4 đến 14/5 là 3.074 hồ sơ mới.",
        "Đợt cao điểm từ ngày 20/5 đến ngày 10/5 tiếp nhận 300 hồ sơ.",
        "Kỳ thống kê (15/4 - 14/4) có 1.200 hồ sơ.",
        "Tháng 5 (tính từ 15/5 đến hết 14/5): 312 hồ sơ.",
        "Mô hình chạy thử từ ngày 25/5 đến ngày 05/5, phục vụ 41 lượt người.",
        "Trưng bày tài liệu (từ ngày 18/5 - ngày 12/5) đón 230 lượt người.",
    ],
)
def test_two_days_of_one_month_turned_round_are_told(body: str) -> None:
    assert ("T01", "warning") in told(body)


@pytest.mark.parametrize(
    "body",
    [
        "Theo tháng: từ 15/4 đến 14/5 là 3.266 hồ sơ mới, từ 15/5 đến 14/6 là 3.074 hồ sơ mới.",
        "Năm 2025 (từ 15/12 đến 14/12) tiếp nhận 9.000 hồ sơ.",
        "Số liệu cả năm tính từ 15/12 đến 14/12.",
        "Kỳ trực lưu trữ hằng năm từ ngày 20/5 đến ngày 10/5 năm sau.",
        "Năm học từ ngày 05/9 đến ngày 31/5, xã hỗ trợ 12 trường.",
        "Kỳ thu từ 15/12 đến 14/6 có 1.200 hồ sơ.",
        "Tỷ lệ đạt tăng từ 15/5 đến 14/5.",
        "Nghỉ từ ngày 05/5 đến ngày 05/5.",
        "Từ ngày 10/5 đến ngày 20/5 tiếp nhận 300 hồ sơ.",
    ],
)
def test_days_that_may_cross_a_year_are_left_alone(body: str) -> None:
    assert "T01" not in [check for check, _ in told(body)]


COMPARED = """
I. Kết quả
| Lĩnh vực | {} | {} |
| Hộ tịch | 612 | 590 |
| Đất đai | 201 | 233 |
{}
| Kênh | Số lượt |
| Điện thoại | 120 |
"""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Quý II năm 2026", "Quý II năm 2025"),
        ("Quý II/2025", "Quý II/2026"),
        ("Kỳ này", "Cùng kỳ (Quý II/2025)"),
        (
            "Từ ngày 15/3/2026 đến ngày 14/6/2026",
            "Từ ngày 15/3/2025 đến ngày 14/6/2025",
        ),
    ],
)
def test_a_table_that_compares_two_years_is_no_title_of_the_next(one: str, other: str) -> None:
    assert told(COMPARED.format(one, other, "")) == []


def test_a_line_above_a_table_is_its_title() -> None:
    body = COMPARED.format("Tháng 4", "Tháng 5", "Kết quả hỗ trợ Quý II năm 2025")
    assert told(body) == [("T06", "warning")]
