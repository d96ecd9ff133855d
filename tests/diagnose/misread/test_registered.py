"""Doubtful dates and symbols of documents: read as the registry has them, where a rival says so."""

import pytest

from hcc_parse.domain import Review
from hcc_parse.pipeline import review
from tests.reports import KNOWLEDGE
from tests.scans import Read, Spot, scanned

LETTERHEAD = "UBND XÃ AN PHÚ\nAn Phú, ngày 16 tháng 6 năm 2026\nBÁO CÁO\nKết quả quý II năm 2026\n"
TEXT = f"{LETTERHEAD}Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ."
CHECKS = {"L03", "L04", "T10"}


def reviewed(reads: dict[Spot, Read]) -> Review:
    return review(scanned(TEXT, reads), KNOWLEDGE, guessing=False)


@pytest.mark.parametrize(
    ("printed", "first"),
    [
        ("09/6/2025", "09/6/2028"),
        ("09/6/2025", "09/8/2025"),
        ("118/2025/NĐ-CP", "118/2028/NĐ-CP"),
        ("118/2025/NĐ-CP", "18/2025/NĐ-CP"),
    ],
)
def test_a_rival_under_which_a_citation_is_registered_is_taken_and_told(
    printed: str, first: str
) -> None:
    found = reviewed({(4, printed): Read(first, rivals=(printed,))})
    report = found.dossier.report
    assert [(r.before, r.after, r.reason) for r in report.repairs] == [
        (first, printed, "scan-registry")
    ]
    (citation,) = found.dossier.mentions.citations
    assert citation.text == "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025"
    told = [problem.message for problem in found.problems if problem.code == "reading-taken"]
    assert told == [
        f"Trang 1: đọc là {printed} (máy đọc ban đầu: {first}), đã kiểm theo danh mục văn bản."
    ]
    assert not CHECKS & {finding.check for finding in found.findings}


def test_what_was_read_surely_is_the_authors_own() -> None:
    found = reviewed({(4, "09/6/2025"): Read("09/6/2028", 0.95, ("09/6/2025",))})
    assert not found.dossier.report.repairs
    assert {finding.check for finding in found.findings} >= CHECKS


def test_without_a_rival_that_is_registered_the_first_reading_stays_and_is_asked_about() -> None:
    found = reviewed({(4, "09/6/2025"): Read("09/6/2028", rivals=("09/6/2026",))})
    assert not found.dossier.report.repairs
    assert {f.reading_doubt for f in found.findings if f.check in CHECKS} == {True}


def test_a_citation_that_is_registered_as_read_changes_no_more() -> None:
    found = reviewed({(4, "09/6/2025"): Read("09/6/2025", rivals=("09/6/2028",))})
    assert not found.dossier.report.repairs


UNDATED = f"{LETTERHEAD}Theo Quyết định số 27/2025/QĐ-TTg, xã đã rà soát."


@pytest.mark.parametrize(
    ("first", "rivals", "read"),
    [
        ("27/2025/QĐ-TT,", ("27/2025/QĐ-TTg,",), "27/2025/QĐ-TTg"),
        ("21/2025/QĐ-TTz,", ("27/2025/QĐ-TTg,",), "21/2025/QĐ-TTz"),  # digits need a date
        ("27/2025/QĐ-TT,", (), "27/2025/QĐ-TT"),
    ],
)
def test_letters_of_an_undated_symbol_are_told_by_the_registry(
    first: str, rivals: tuple[str, ...], read: str
) -> None:
    reads: dict[Spot, Read] = {(4, "27/2025/QĐ-TTg,"): Read(first, rivals=rivals)}
    found = review(scanned(UNDATED, reads), KNOWLEDGE, guessing=False)
    (citation,) = found.dossier.mentions.citations
    assert citation.symbol == read
