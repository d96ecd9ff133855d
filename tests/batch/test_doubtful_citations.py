"""What a scan was read for with doubt of a cited document is held against no report."""

from datetime import date

from hcc_parse.batch.briefs import brief_of
from hcc_parse.domain import Cited
from hcc_parse.pipeline import review
from tests.reports import KNOWLEDGE
from tests.scans import Read, Spot, scanned

TEXT = "BÁO CÁO\nKết quả quý II năm 2026\nThực hiện {0} của UBND thành phố."
PLAN = "Kế hoạch số 243/KH-UBND ngày 12/3/2026"
DECREE = "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025"


def cited(document: str, reads: dict[Spot, Read]) -> Cited:
    report = scanned(TEXT.format(document), reads)
    (one,) = brief_of(review(report, KNOWLEDGE, guessing=False)).cited
    return one


def test_a_date_that_was_surely_read_is_told() -> None:
    assert cited(PLAN, {}).date == date(2026, 3, 12)


def test_a_doubtful_date_is_none() -> None:
    one = cited(PLAN, {(2, "12/3/2026"): Read("12/8/2026")})
    assert (one.symbol, one.type, one.date) == ("243/KH-UBND", "Kế hoạch", None)


def test_of_a_doubtful_symbol_nothing_else_is_told() -> None:
    one = cited(PLAN, {(2, "243/KH-UBND"): Read("248/KH-UBND")})
    assert (one.symbol, one.type, one.date, one.issuer) == ("248/KH-UBND", None, None, None)


def test_what_the_registry_bears_out_is_told() -> None:
    one = cited(DECREE, {(2, "09/6/2025"): Read("09/6/2025")})
    assert (one.registered, one.date) == (True, date(2025, 6, 9))
