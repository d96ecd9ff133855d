"""What stands in fields and notes on a page is told, for it is seen and not read."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from hcc_parse.domain import Limits
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read import read_report
from hcc_parse.read.printed.eyes.pdfium import sheets_by_pdfium
from hcc_parse.read.printed.eyes.plumber import sheets_by_pdfplumber
from tests.read.printed_file import PdfFile


def codes(pdf: PdfFile) -> list[str]:
    """The codes of what is told of a file."""
    pdf.body(100)
    return [problem.code for problem in read_report(pdf.save()).problems]


@pytest.fixture
def pdf(tmp_path: Path) -> PdfFile:
    return PdfFile(tmp_path / "a.pdf")


def field(canvas: Canvas, value: str, flags: str = "print") -> None:
    """Put a field on the page in which a figure may be typed."""
    canvas.acroForm.textfield(
        name="so", value=value, x=80, y=500, width=90, height=20, annotationFlags=flags
    )


def test_a_field_filled_in_is_told_with_its_page(pdf: PdfFile) -> None:
    pdf.body(100)
    pdf.turn()
    pdf.body(100)
    field(pdf.canvas, "378")
    (problem,) = read_report(pdf.save()).problems
    assert problem.code == "unread-annotation"
    assert "Trang 2 có 1 ô" in problem.message


def test_a_note_typed_on_the_page_is_told(pdf: PdfFile) -> None:
    pdf.canvas.freeTextAnnotation("Số liệu 99", "/Helv 12 Tf", Rect=(100, 300, 200, 320))
    assert codes(pdf) == ["unread-annotation"]


def test_pdfplumber_tells_the_same(pdf: PdfFile) -> None:
    pdf.body(100)
    for value in ("378", ""):
        field(pdf.canvas, value)
    pdf.canvas.freeTextAnnotation("Số liệu 99", "/Helv 12 Tf", Rect=(100, 300, 200, 320))
    content = pdf.save().read_bytes()
    assert [sheet.annotations for sheet in sheets_by_pdfplumber(content)] == [2]
    assert [sheet.annotations for sheet in sheets_by_pdfium(content)] == [2]


def test_what_shows_no_text_is_not_told(pdf: PdfFile) -> None:
    field(pdf.canvas, "")
    field(pdf.canvas, "378", "hidden")
    pdf.canvas.acroForm.checkbox(name="o", checked=True, x=80, y=450)
    pdf.canvas.linkURL("http://a.vn", (80, 600, 100, 620))
    pdf.canvas.textAnnotation("Ghi chú 5", (10, 10, 50, 50))
    pdf.canvas.highlightAnnotation("Đoạn 6", (10, 10, 50, 50))
    assert codes(pdf) == []


def test_too_many_annotations_are_refused(pdf: PdfFile) -> None:
    pdf.text("Một", 100)
    for _ in range(40):
        pdf.canvas.linkURL("http://a.vn", (80, 600, 100, 620))
    with pytest.raises(UnreadableFileError, match="Số chú thích, ô nhập trên trang 1"):
        read_report(pdf.save(), Limits(page_objects=30))
