"""The appendix names the report by its number; the period ends before the report is signed."""

import pytest

from hcc_parse.domain import Finding
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

HEAD = "UBND XÃ AN PHÚ\n\nSố: 204/BC-UBND\n\nAn Phú, ngày 16 tháng 4 năm 2026\n\nBÁO CÁO\n\n"


def found(text: str, check: str) -> tuple[Finding, ...]:
    report = parse_plain(f"{HEAD}Kết quả công tác tháng 4 năm 2026\n\n{text}")
    return review(report, load_knowledge(), only=(check,)).findings


@pytest.mark.parametrize(
    ("cited", "many"),
    [
        ("(Kèm theo Báo cáo số 240/BC-UBND ngày 16/4/2026 của UBND xã)", 1),
        ("(Kèm theo Báo cáo số 204/BC-UBND ngày 16/4/2026 của UBND xã)", 0),
        ("(Kèm theo Báo cáo số 240/BC-UBND ngày 20/3/2026 của UBND xã)", 0),
        ("Theo Báo cáo số 240/BC-UBND ngày 16/4/2026 của UBND thành phố.", 0),
    ],
)
def test_the_number_that_an_appendix_tells(cited: str, many: int) -> None:
    assert len(found(f"PHỤ LỤC\n\n{cited}", "C10")) == many


@pytest.mark.parametrize(
    ("days", "many"),
    [
        ("Số liệu từ ngày 15/3/2026 đến hết ngày 14/5/2026.", 1),
        ("Số liệu từ ngày 15/3/2026 đến hết ngày 14/4/2026.", 0),
        ("Số liệu tháng 4 lấy từ ngày 01/4/2026 đến ngày 30/4/2026.", 0),
        ("Đợt cao điểm từ ngày 10/4/2026 đến ngày 14/5/2026.", 0),
        ("(Thời điểm lấy số liệu: từ 15/3/2026 đến 14/7/2026)", 1),
        ("Tính đến ngày 31/3/2027, xã được 97,27 điểm, xếp thứ 37/114.", 1),
        ("Tính đến ngày 31/3/2026, xã được 97,27 điểm, xếp thứ 37/114.", 0),
        ("Tính đến ngày 30/4/2026, xã được 97,27 điểm.", 0),
        ("Tính đến ngày 31/12/2026, phấn đấu 100% thủ tục được số hóa.", 0),
        ("Tính đến hết ngày 31/12/2026, dự kiến xã được 98 điểm.", 0),
    ],
)
def test_the_days_of_the_period(days: str, many: int) -> None:
    assert len(found(days, "T13")) == many
