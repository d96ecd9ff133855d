"""PDFium sees the pages, and pdfplumber where PDFium is in doubt."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pdfminer.pdffont import PDFSimpleFont
from pypdfium2 import PdfiumError

from hcc_parse.domain import Limits
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read import read_report
from hcc_parse.read.printed import opening
from hcc_parse.read.printed.eyes.pdfium import sheets_by_pdfium
from hcc_parse.read.printed.eyes.plumber import sheets_by_pdfplumber
from hcc_parse.read.printed.eyes.second_opinion import agrees
from hcc_parse.read.printed.eyes.sheet import Sheet
from tests.read.corpus_files import PDF_FILES, read_once
from tests.read.printed_file import PdfFile

SHORT = min(PDF_FILES, key=lambda path: path.stat().st_size)


def fails(_: bytes) -> int:
    raise PdfiumError("cannot open")


def misread(content: bytes, *_: object) -> Iterator[Sheet]:
    """Pages on which PDFium takes each 8 for a 3."""
    for sheet in sheets_by_pdfium(content):
        letters = [
            {**g, "text": g["text"].replace("ồ", "ổ").replace("h", "n")} for g in sheet.glyphs
        ]
        yield replace(sheet, glyphs=letters)


@pytest.mark.parametrize("path", PDF_FILES, ids=lambda path: path.stem)
def test_pdfplumber_gives_the_same_report(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "count_pages", fails)
    report = read_report(path)
    quick = read_once(path)
    assert [p.text for p in report.passages()] == [p.text for p in quick.passages()]
    assert report.problems == quick.problems


def test_where_the_letters_differ_pdfplumber_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "sheets_by_pdfium", misread)
    texts = [passage.text for passage in read_report(SHORT).passages()]
    assert texts == [passage.text for passage in read_once(SHORT).passages()]


def test_the_second_opinion_agrees_with_each_page_of_the_corpus() -> None:
    for path in PDF_FILES:
        content = path.read_bytes()
        assert all(agrees(sheet, content) for sheet in sheets_by_pdfium(content))


def test_the_second_opinion_objects_to_other_letters() -> None:
    content = SHORT.read_bytes()
    assert not agrees(next(misread(content)), content)


def test_the_second_opinion_says_nothing_of_a_damaged_file() -> None:
    sheet = next(sheets_by_pdfium(SHORT.read_bytes()))
    assert agrees(sheet, b"%PDF-1.4 nothing else")


def test_letters_drawn_twice_are_no_other_letters(pdf: PdfFile) -> None:
    for shift in (0.0, 0.3):
        for n in range(6):
            pdf.text("Tiếp nhận 1.378 hồ sơ trong kỳ báo cáo", 100 + 20 * n, left=80 + shift)
    content = pdf.save().read_bytes()
    assert agrees(next(sheets_by_pdfium(content)), content)


def test_one_page_may_be_asked_for() -> None:
    content = SHORT.read_bytes()
    (sheet,) = sheets_by_pdfplumber(content, [2])
    assert sheet.number == 2


def test_a_character_for_which_the_map_has_nothing_is_no_empty_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = PdfFile(tmp_path / "a.pdf")
    pdf.text("Hồ", 100)
    monkeypatch.setattr(PDFSimpleFont, "to_unichr", lambda *_: "")
    (sheet,) = sheets_by_pdfplumber(pdf.save().read_bytes())
    assert [glyph["text"] for glyph in sheet.glyphs] == ["\ufffd"] * 2


def test_a_page_that_only_pdfplumber_understands_is_read_by_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown(content: bytes, *_: object) -> Iterator[Sheet]:
        for sheet in sheets_by_pdfium(content):
            yield replace(sheet, glyphs=[{**glyph, "text": "\ufffd"} for glyph in sheet.glyphs])

    monkeypatch.setattr(opening, "sheets_by_pdfium", unknown)
    texts = [passage.text for passage in read_report(SHORT).passages()]
    assert texts == [passage.text for passage in read_once(SHORT).passages()]


@pytest.mark.parametrize("content", [b"%PDF-1.4\n", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF"])
def test_a_file_that_nobody_can_open_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hong.pdf"
    path.write_bytes(content)
    with pytest.raises(UnreadableFileError, match="bị hỏng") as caught:
        read_report(path)
    assert caught.value.failure == "corrupt"


def test_a_page_beyond_the_limits_is_refused(pdf: PdfFile) -> None:
    pdf.body(100)
    path = pdf.save()
    for limits, said in (
        (Limits(page_objects=20), "Số đối tượng trên trang 1"),
        (Limits(page_points=500), "Cạnh dài của trang 1"),
        (Limits(pdf_pages=1), "Số trang PDF"),
    ):
        with pytest.raises(UnreadableFileError, match=said) as caught:
            read_report(SHORT if "Số trang" in said else path, limits)
        assert caught.value.failure == "too-large"


def test_a_doubtful_file_that_pdfplumber_cannot_read_either_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_: bytes, *__: object) -> Iterator[Sheet]:
        raise TypeError("a damaged object")

    monkeypatch.setattr(opening, "sheets_by_pdfium", misread)
    monkeypatch.setattr(opening, "sheets_by_pdfplumber", broken)
    with pytest.raises(UnreadableFileError) as caught:
        read_report(SHORT)
    assert caught.value.failure == "corrupt"
