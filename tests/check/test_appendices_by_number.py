"""Appendices and tables that are announced by a number, and the day that an appendix tells."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.check.test_dates_told_against_the_report import found
from tests.reports import KNOWLEDGE

TABLE = "| STT | Lĩnh vực | Số lượng |\n| 1 | Hộ tịch | 3 |"


def with_heads(said: str, *heads: str) -> str:
    return "\n\n".join(["I. KẾT QUẢ", said, *(f"{head}\n\n{TABLE}" for head in heads)])


@pytest.mark.parametrize(
    ("said", "heads", "many"),
    [
        ("(Biểu số 03 kèm theo)", ("BIỂU SỐ 01", "BIỂU SỐ 02"), 1),
        ("Số liệu chi tiết xem Biểu 4 kèm theo.", ("BIỂU 1. HỒ SƠ", "BIỂU 2. KHẢO SÁT"), 1),
        ("Có 06 hồ sơ, nêu tên ở Phụ lục II; còn lại trong hạn.", ("PHỤ LỤC",), 1),
        ("(Chi tiết tại Phụ lục 3)", ("PHỤ LỤC I", "PHỤ LỤC II"), 1),
        ("(Biểu số 2 kèm theo)", ("BIỂU SỐ 01", "BIỂU SỐ 02"), 0),
        ("(Biểu số 06 kèm theo)", ("Bảng 1. Hồ sơ", "Bảng 2. Phí"), 0),
        ("(Biểu số 06 kèm theo)", ("Biểu 1. Hồ sơ",), 0),
        ("(Chi tiết tại Phụ lục 2)", ("PHỤ LỤC I", "PHỤ LỤC II"), 0),
        ("(Chi tiết tại Phụ lục 01)", ("PHỤ LỤC SỐ 1",), 0),
        ("(Chi tiết tại Phụ lục I, II)", ("PHỤ LỤC", "PHỤ LỤC"), 0),
    ],
)
def test_what_is_announced_by_number_is_there(said: str, heads: tuple[str, ...], many: int) -> None:
    assert len(found(with_heads(said, *heads), "M03")) == many


@pytest.mark.parametrize(
    ("cited", "many"),
    [
        ("391/BC-UBND ngày 04/10/2026", 1),
        ("319/BC-UBND ngày 04/11/2026", 1),
        ("391/BC-UBND ngày 04/11/2026", 0),
        ("319/BC-UBND ngày 04/10/2026", 0),
    ],
)
def test_an_appendix_tells_the_day_of_the_report(cited: str, many: int) -> None:
    text = f"PHỤ LỤC\n\n(Kèm theo Báo cáo số {cited} của UBND xã)"
    title = "Kết quả công tác tháng 10 năm 2026"
    number = "04 tháng 11 năm 2026\n\nSố: 391/BC-UBND"
    assert len(found(text, "C10", signed=number, title=title)) == many


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("Kèm theo Phụ lục 01 (gửi bản mềm qua trục liên thông).", Severity.NOTE),
        ("Kèm theo Phụ lục 01. Bản mềm của kế hoạch đã gửi các thôn.", Severity.WARNING),
    ],
)
def test_what_is_said_to_be_sent_apart_is_a_note(said: str, severity: Severity) -> None:
    report = parse_plain(f"UBND XÃ AN PHÚ\nBÁO CÁO\nKết quả quý II năm 2026\nI. Kết quả\n{said}")
    (finding,) = review(report, KNOWLEDGE, {"M03"}).findings
    assert finding.severity is severity
