"""The name of a file is held against the report's period, and changes nothing else."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

REPORT = """
UBND XÃ AN PHÚ
An Phú, ngày 18 tháng 6 năm 2026
BÁO CÁO
Kết quả công tác {}
Trong kỳ tiếp nhận 12 hồ sơ, trong đó 5 hồ sơ trực tuyến, 8 hồ sơ trực tiếp.
"""


def told(name: str, period: str = "Quý II năm 2026") -> list[tuple[str, str, str]]:
    reviewed = review(parse_plain(REPORT.format(period), path=name), load_knowledge())
    return [(f.check, str(f.severity), f.id) for f in reviewed.findings]


def severities(name: str, period: str = "Quý II năm 2026") -> list[str]:
    return [severity for check, severity, _ in told(name, period) if check == "T12"]


@pytest.mark.parametrize(
    "name",
    ["BC_Quy1_2026.docx", "bao-cao-quy-II-2025.pdf", "BaoCaoQuyIV.docx", "BC 9 tháng đầu năm.pdf"],
)
def test_another_period_is_told(name: str) -> None:
    assert len(severities(name)) == 1


@pytest.mark.parametrize(
    "name",
    [
        "BC_Quy2_2026.docx",
        "BC quý II (bản 18.6.2026).docx",
        "van ban thang 6 2026.docx",
        "BC năm 2026.docx",
        "BC quy 1 va quy 2.docx",
        "quy che 1.docx",
        "07.docx",
    ],
)
def test_a_name_that_agrees_or_is_not_clear_is_left_alone(name: str) -> None:
    assert severities(name) == []


def test_a_period_within_the_other_is_a_note() -> None:
    assert severities("BC-6-thang-dau-nam-2026.docx") == ["note"]


def test_every_period_of_the_title_may_name_the_file() -> None:
    period = "Quý II, phương hướng nhiệm vụ Quý III năm 2026"
    assert severities("BC Quý III 2026.docx", period) == []


def test_a_report_of_the_year_may_be_named_after_the_year_of_sending() -> None:
    assert severities("BC nam 2026.docx", "năm 2025") == []
    assert severities("BC nam 2024.docx", "năm 2025") == ["warning"]


def test_the_name_changes_nothing_else() -> None:
    named = [finding for finding in told("BC_Quy1_2026.docx") if finding[0] != "T12"]
    assert named
    assert named == told("a.docx")
