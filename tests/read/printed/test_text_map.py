"""A page whose letters stand for others is told, and never read as the rubbish that it gives."""

from codecs import encode
from dataclasses import replace
from pathlib import Path

import pytest

from hcc_parse.domain import Report, Scanning
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review_file
from hcc_parse.read import read_report
from hcc_parse.read.printed.text_map import is_rubbish, unknown_share
from hcc_parse.vietnamese import fold
from tests.read.corpus_files import WORD_FILES, read_once
from tests.read.printed_file import PdfFile
from tests.read.word_file import asides_of

ENGLISH = "we have seen that the man is to go on to the sea by ten"


@pytest.fixture
def unmapped(tmp_path: Path) -> Path:
    """A page of text whose fonts do not tell which letters their glyphs are."""
    pdf = PdfFile(tmp_path / "bao-cao.pdf")
    pdf.canvas._doc.compress = False  # so that the table can be taken out below
    pdf.body(100, lines=8)
    path = pdf.save()
    content = path.read_bytes()
    assert b"/ToUnicode" in content
    path.write_bytes(content.replace(b"/ToUnicode", b"/ToNothing"))
    return path


def texts(report: Report) -> list[str]:
    return [passage.text for passage in report.passages()]


def test_a_page_without_a_map_is_told_and_not_read(unmapped: Path) -> None:
    report = read_report(unmapped, scanning=Scanning(read=False))
    assert texts(report) == []
    assert [problem.code for problem in report.problems] == ["broken-text-map"]
    assert "Trang 1" in report.problems[0].message
    assert {reason for reason, _ in asides_of(report)} == {"broken-text-map"}


def test_a_page_without_a_map_is_read_from_its_picture(unmapped: Path) -> None:
    report = read_report(unmapped)
    assert [problem.code for problem in report.problems] == ["read-by-ocr"]
    assert "Trong kỳ báo cáo, xã đã tiếp nhận" in " ".join(texts(report))


def test_a_report_that_is_all_rubbish_is_no_clean_report(unmapped: Path) -> None:
    known = replace(load_knowledge(), scanning=Scanning(read=False))
    review = review_file(unmapped, knowledge=known)
    assert review.unread
    assert review.partial
    assert review.findings == ()


def test_letters_without_meaning_are_counted() -> None:
    assert unknown_share("Tổng số: 1.378 hồ sơ\n") == 0
    assert unknown_share("a\ufffd\ue000\x01") == 0.75
    assert unknown_share("(cid:12)(cid:13)(cid:14)") > 0.02
    assert unknown_share("- Mục một \ue000") == 0
    assert unknown_share("") == 0


@pytest.mark.parametrize("word", WORD_FILES, ids=lambda path: path.stem)
def test_no_report_is_taken_for_rubbish(word: Path) -> None:
    assert not is_rubbish(texts(read_once(word)))


@pytest.mark.parametrize(
    "words",
    [
        ["BỘ", "TTHC", "UBND", "VPUB", "KSTTHC", "BCĐ"] * 3 + ["của", "xã", "các", "hồ", "sơ"] * 4,
        [
            "we",
            "have",
            "seen",
            "that",
            "the",
            "man",
            "is",
            "to",
            "go",
            "on",
            "to",
            "the",
            "sea",
            "by",
            "ten",
            "or",
            "so",
        ]
        * 3,
        ["7uQK", "KuQK", "JLcL"] * 9,
    ],
    ids=["abbreviations", "English", "too few words to tell"],
)
def test_what_cannot_be_told_is_not_refused(words: list[str]) -> None:
    assert not is_rubbish(words)


def test_text_shifted_by_its_codes_is_rubbish() -> None:
    said = "Trong kỳ báo cáo, xã đã tiếp nhận và giải quyết hồ sơ như sau " * 4
    assert is_rubbish(encode(fold(said), "rot13").split())
