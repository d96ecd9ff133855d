"""PDFium's characters and rules are those of pdfplumber, however the page is turned."""

from pathlib import Path

import pytest
from pdfplumber.utils.text import extract_words
from reportlab.lib.pagesizes import A4

from hcc_parse.domain import Box
from hcc_parse.read import read_report
from hcc_parse.read.printed.eyes.pdfium import count_pages, sheets_by_pdfium
from hcc_parse.read.printed.eyes.plumber import sheets_by_pdfplumber
from hcc_parse.read.printed.eyes.sheet import Sheet
from hcc_parse.read.printed.forming import SPACE, words_of
from hcc_parse.vietnamese import nfc
from tests.read.corpus_files import PDF_FILES
from tests.read.printed_file import PdfFile

FIXED = sorted((PDF_FILES[0].parents[1] / "fixed").glob("*.pdf"))[:6]
EACH = pytest.mark.parametrize("path", [*PDF_FILES, *FIXED], ids=lambda path: path.stem)
NEAR = 3.0  # points: pdfplumber takes the depth of letters from the font


def both(path: Path) -> list[tuple[Sheet, Sheet]]:
    content = path.read_bytes()
    return list(zip(sheets_by_pdfium(content), sheets_by_pdfplumber(content), strict=True))


def printed(sheet: Sheet) -> list[tuple[str, Box]]:
    """Words in one order, whatever that of the reader."""
    words = [(word.text, word.box) for word in words_of(sheet.glyphs, sheet.number)]
    return sorted(words, key=lambda word: (word[0], word[1].x0 // 2, word[1].top))


def letters(sheet: Sheet) -> str:
    return "".join(glyph["text"] for glyph in sheet.glyphs).replace(" ", "")


def places(sheet: Sheet) -> list[float]:
    """Left side and top of each letter, in points."""
    seen = [glyph for glyph in sheet.glyphs if glyph["text"] != " "]
    return [side for glyph in seen for side in (glyph["x0"], glyph["top"])]


def _is_near(one: Box, other: Box) -> bool:
    sides = ("x0", "x1", "top", "bottom")
    return all(abs(getattr(one, side) - getattr(other, side)) < NEAR for side in sides)


@EACH
def test_words_are_those_of_pdfplumber_and_stand_where_they_stand(path: Path) -> None:
    for ours, theirs in both(path):
        one, two = printed(ours), printed(theirs)
        assert [word for word, _ in one] == [word for word, _ in two]
        near = [_is_near(a, b) for (_, a), (_, b) in zip(one, two, strict=True)]
        assert sum(near) > 0.99 * len(near)


@EACH
def test_rules_are_those_of_pdfplumber(path: Path) -> None:
    for ours, theirs in both(path):
        one, two = (
            {tuple(round(side) for side in rule[:4]) for rule in sheet.rules}
            for sheet in (ours, theirs)
        )
        assert one == two


@EACH
def test_words_are_formed_as_pdfplumber_forms_them(path: Path) -> None:
    for sheet in sheets_by_pdfium(path.read_bytes()):
        ours = [word.text for word in words_of(sheet.glyphs, sheet.number)]
        theirs = extract_words(sheet.glyphs, x_tolerance_ratio=SPACE)
        assert ours == [nfc(word["text"]) for word in theirs]


@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_a_page_on_its_side_is_read_upright_and_measured_as_it_is_shown(
    pdf: PdfFile, angle: int
) -> None:
    pdf.canvas.setPageRotation(angle)
    pdf.text("Tiếp nhận 378 hồ sơ", 400)
    pdf.table([["Lĩnh vực", "Hồ sơ"], ["Đất đai", "12"]], 500, widths=[90, 90])
    path = pdf.save()
    report = read_report(path)
    line, *cells = report.passages()
    assert line.text == "Tiếp nhận 378 hồ sơ"
    assert [cell.text for cell in cells] == ["Lĩnh vực", "Hồ sơ", "Đất đai", "12"]
    (shown,) = sheets_by_pdfplumber(path.read_bytes())
    digits = [glyph for glyph in shown.glyphs if glyph["text"] in "378"]
    (box,) = line.at(10, 13).boxes
    assert (box.x0, box.top, box.x1, box.bottom) == pytest.approx(
        (
            min(glyph["x0"] for glyph in digits),
            min(glyph["top"] for glyph in digits),
            max(glyph["x1"] for glyph in digits),
            max(glyph["bottom"] for glyph in digits),
        ),
        abs=NEAR,
    )


def test_a_landscape_page_shown_upright_reads_as_it_looks(pdf: PdfFile) -> None:
    pdf.canvas.setPageSize(A4)
    pdf.canvas.setPageRotation(90)
    pdf.canvas.rotate(90)
    pdf.canvas.setFont("DejaVu", 12)
    pdf.canvas.drawString(80, -100, "Tiếp nhận 378 hồ sơ")
    report = read_report(pdf.save())
    assert [passage.text for passage in report.passages()] == ["Tiếp nhận 378 hồ sơ"]


def test_a_hyphen_at_the_end_of_a_line_stays_a_hyphen(pdf: PdfFile) -> None:
    pdf.text("theo Nghị quyết số 43/2025/NQ-", 100)
    pdf.text("HĐND ngày 15/5/2025", 116)
    (sheet,) = sheets_by_pdfium(pdf.save().read_bytes())
    letters = "".join(glyph["text"] for glyph in sheet.glyphs)
    assert "43/2025/NQ-HĐND" in letters
    assert letters.isprintable()


def test_decomposed_letters_are_one_character_each(pdf: PdfFile) -> None:
    pdf.text("Tie\u0302\u0301p nha\u0323\u0302n", 100)
    report = read_report(pdf.save())
    assert [passage.text for passage in report.passages()] == ["Tiếp nhận"]


def test_what_stands_in_a_form_is_drawn_where_the_form_is(pdf: PdfFile) -> None:
    pdf.canvas.beginForm("khung")
    pdf.canvas.setFont("DejaVu", 12)
    pdf.canvas.drawString(0, 0, "Quá hạn 5 hồ sơ")
    pdf.canvas.line(0, -4, 100, -4)
    pdf.canvas.endForm()
    pdf.canvas.translate(80, 600)
    pdf.canvas.doForm("khung")
    path = pdf.save()
    ((ours, theirs),) = both(path)
    assert letters(ours) == letters(theirs)
    assert places(ours) == pytest.approx(places(theirs), abs=NEAR)
    assert [tuple(map(round, rule[:4])) for rule in ours.rules] == [(80, 246, 180, 246)]
    assert [tuple(map(round, rule[:4])) for rule in theirs.rules] == [(80, 246, 180, 246)]


def test_pages_are_counted_without_being_read() -> None:
    assert [count_pages(path.read_bytes()) for path in PDF_FILES] == [
        len(list(sheets_by_pdfium(path.read_bytes()))) for path in PDF_FILES
    ]


@pytest.mark.parametrize("box", ["595 842 0 0", "0 842 595 0", "0 0 0 0"])
def test_a_page_box_may_name_any_two_corners_or_nothing(tmp_path: Path, box: str) -> None:
    pdf = PdfFile(tmp_path / "a.pdf")
    pdf.canvas.setPageCompression(0)
    pdf.text("Tiếp nhận 378 hồ sơ", 100)
    content = pdf.save().read_bytes()
    named = b"/MediaBox [ 0 0 595.2756 841.8898 ]"
    assert named in content
    (sheet,) = sheets_by_pdfium(content.replace(named, f"/MediaBox [ {box} ]".encode()))
    assert letters(sheet) == "Tiếpnhận378hồsơ"
    assert all(0 <= glyph["x0"] < glyph["x1"] <= sheet.width for glyph in sheet.glyphs)
    assert all(glyph["unseen"] is None for glyph in sheet.glyphs)


def test_marks_of_letters_stay_on_them_on_a_page_laid_on_its_side(tmp_path: Path) -> None:
    pdf = PdfFile(tmp_path / "a.pdf")
    pdf.turned(["Ti\u0300nh hi\u0300nh ho\u0302\u0300 so\u031b"], 200, 700)
    (sheet,) = sheets_by_pdfium(pdf.save().read_bytes())
    assert (sheet.turned, letters(sheet)) == (1, "Tìnhhìnhhồsơ")
