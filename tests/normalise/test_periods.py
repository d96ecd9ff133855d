"""Which days a period means, and how that is known."""

import pytest

from hcc_parse.domain import Period
from tests.reports import dossier_of

QUARTER = """
UBND XÃ AN PHÚ
An Phú, ngày 18 tháng 6 năm 2026
BÁO CÁO
Kết quả công tác Quý II/2026
(Số liệu từ ngày 15/3/2026 đến ngày 14/6/2026)
I. Kết quả
{}
"""
UNDATED = """
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả công tác Quý II/2026
I. Kết quả
{}
"""


def meant(report: str, sentence: str) -> Period:
    return dossier_of(report.format(sentence)).mentions.periods[-1]


def days(period: Period) -> list[str]:
    return [f"{r.start or ''}..{r.end or ''} {r.ground}" for r in period.readings]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Trực từ 15/12 đến 14/6/2026.", "2025-12-15..2026-06-14 written"),
        ("Số liệu (15/3-14/6).", "2026-03-15..2026-06-14 report"),
        ("Trong Quý II/2026.", "2026-03-15..2026-06-14 report"),
        ("Trong quý II.", "2026-03-15..2026-06-14 report"),
        ("So với cùng kỳ.", "2025-03-15..2025-06-14 report"),
        ("So với cùng kỳ năm 2024.", "2024-03-15..2024-06-14 report"),
        ("Từ kỳ trước.", "2025-12-15..2026-03-14 report"),
        ("Từ quý trước.", "2025-12-15..2026-03-14 report"),
        ("Tính đến ngày 10/6/2026.", "..2026-06-10 written"),
        ("Tính đến ngày 10/6.", "..2026-06-10 report"),
        ("Đến hết quý.", "..2026-06-14 report"),
    ],
)
def test_what_the_report_makes_certain_has_one_reading(sentence: str, expected: str) -> None:
    assert days(meant(QUARTER, sentence)) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Trong Quý I/2026.",
            ["2026-01-01..2026-03-31 calendar", "2025-12-15..2026-03-14 regime"],
        ),
        (
            "Số liệu lũy kế.",
            ["2026-01-01..2026-06-14 calendar", "2025-12-15..2026-06-14 regime"],
        ),
        ("Ước cả năm.", ["2026-01-01..2026-12-31 calendar", "2025-12-15..2026-12-14 regime"]),
        ("Từ tháng trước.", []),
        ("Đến hết năm.", []),
        ("Xong đầu tháng 6.", []),
        ("Trực từ ngày 15/6/2026 đến ngày 14/3/2026.", []),
    ],
)
def test_what_the_report_leaves_open_is_not_chosen(sentence: str, expected: list[str]) -> None:
    found = meant(QUARTER, sentence)
    assert days(found) == expected
    assert found.days is None


def test_a_name_without_days_keeps_both_readings_and_names_the_rule() -> None:
    found = dossier_of(UNDATED.format("Tốt.")).mentions.header.period
    assert found is not None
    assert days(found) == ["2026-04-01..2026-06-30 calendar", "2026-03-15..2026-06-14 regime"]
    assert [r.source for r in found.readings] == [None, "Nghị định 09/2019/NĐ-CP, điều 12"]


@pytest.mark.parametrize(
    "sentence",
    [
        "UBND xã báo cáo kết quả thực hiện từ ngày 20/3/2026 đến ngày 10/6/2026 như sau:",
        "Từ ngày 01/4/2026 đến ngày 30/6/2026, công tác được quan tâm.",
    ],
)
def test_days_of_the_text_are_the_report_s_where_its_voice_or_its_name_says_so(
    sentence: str,
) -> None:
    header = dossier_of(UNDATED.format(sentence)).mentions.header
    assert header.period is not None
    assert header.period.is_whole
    assert header.named is not None
    assert header.named.text == "Quý II/2026"


@pytest.mark.parametrize(
    "sentence",
    [
        "Đợt cao điểm từ ngày 01/4/2026 đến ngày 30/6/2026.",
        "Tổng hợp kết quả Tháng hành động từ ngày 01/5/2026 đến ngày 31/5/2026.",
        "Đợt cao điểm từ ngày 20/5/2026 đến ngày 30/5/2026.",
        "So với cùng kỳ từ ngày 15/3/2025 đến ngày 14/6/2025, số hồ sơ tăng.",
        "Số liệu lũy kế từ ngày 15/12/2025 đến ngày 14/6/2026.",
    ],
)
def test_days_of_something_else_are_not_the_report_s(sentence: str) -> None:
    period = dossier_of(UNDATED.format(sentence)).mentions.header.period
    assert period is not None
    assert (period.text, period.is_whole) == ("Quý II/2026", False)


def test_a_mistyped_period_tells_nothing_of_others() -> None:
    report = QUARTER.replace("15/3/2026", "15/9/2026")
    found = meant(report, "Trong Quý II/2026.")
    assert [r.ground for r in found.readings] == ["calendar", "regime"]
    assert days(meant(report, "Từ kỳ trước.")) == []
