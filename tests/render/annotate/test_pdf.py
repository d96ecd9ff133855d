"""A PDF with highlights: over the words meant as any viewer shows them, and nothing else moved."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops
from reportlab.lib.pdfencrypt import StandardEncryption

from hcc_parse.domain import Box, Language, Review
from hcc_parse.pipeline import review_file
from hcc_parse.read import read_report
from hcc_parse.render.annotate import annotated, highlighted
from tests.read.printed_file import PdfFile
from tests.render.annotate.marked import finding, place_of, with_places
from tests.render.reviewed import FILES, reviewed

PDF_FILES = [path for path in FILES if path.suffix == ".pdf" and reviewed(path).findings]
each_file = pytest.mark.parametrize("path", PDF_FILES, ids=lambda path: path.name)
both_languages = pytest.mark.parametrize("language", ["vi", "en"])
SCALE = 2  # dots to a point
Change = Callable[[pikepdf.Pdf], None]


class Mark(NamedTuple):
    """An annotation of a page."""

    page: int
    kind: str
    text: str
    author: str
    frame: tuple[float, ...]
    corners: tuple[float, ...]
    keys: set[str]


def marks_in(content: bytes | None) -> list[Mark]:
    assert content is not None
    with pikepdf.open(BytesIO(content)) as document:
        return [
            _mark(number, mark)
            for number, page in enumerate(document.pages, 1)
            for mark in page.obj.get("/Annots", ())
        ]


def _mark(page: int, mark: pikepdf.Object) -> Mark:
    return Mark(
        page,
        str(mark.Subtype),
        str(mark.Contents),
        str(mark.get("/T", "")),
        tuple(map(float, mark.Rect)),
        tuple(map(float, mark.get("/QuadPoints", ()))),
        set(mark.keys()),
    )


def pictures_of(content: bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(content) as document:
        return [page.render(scale=SCALE).to_pil().convert("RGB") for page in document]


def coloured(before: bytes, after: bytes, page: int) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what looks otherwise, in points of the page as shown."""
    old, new = pictures_of(before)[page - 1], pictures_of(after)[page - 1]
    found = ImageChops.difference(old, new).getbbox()
    assert found is not None
    left, top, right, bottom = (side / SCALE for side in found)
    return left, top, right, bottom


def around(boxes: tuple[Box, ...]) -> tuple[float, float, float, float]:
    return (
        min(box.x0 for box in boxes),
        min(box.top for box in boxes),
        max(box.x1 for box in boxes),
        max(box.bottom for box in boxes),
    )


def saved(pdf: PdfFile, change: Change | None = None) -> tuple[bytes, Review]:
    """A printed file, changed, and its review without findings."""
    path = pdf.save()
    if change is not None:
        with pikepdf.open(path, allow_overwriting_input=True) as document:
            change(document)
            document.save(path, deterministic_id=True)
    return path.read_bytes(), replace(review_file(path, guessing=False), findings=())


def turned(angle: int) -> Change:
    def change(document: pikepdf.Pdf) -> None:
        document.pages[0].obj.Rotate = angle

    return change


def turned_above(document: pikepdf.Pdf) -> None:
    document.Root.Pages.Rotate = 90


def shifted(document: pikepdf.Pdf) -> None:
    document.pages[0].obj.MediaBox = pikepdf.Array([-40, -30, 620, 860])


def cropped(document: pikepdf.Pdf) -> None:
    document.pages[0].obj.CropBox = pikepdf.Array([30, 50, 560, 800])


def cropped_and_turned(document: pikepdf.Pdf) -> None:
    cropped(document)
    turned(270)(document)


@each_file
@both_languages
def test_each_finding_is_a_note_over_its_words(path: Path, language: Language) -> None:
    review = reviewed(path)
    marks = marks_in(highlighted(path.read_bytes(), review, (), language))
    for found in review.findings:
        own = [mark for mark in marks if found.id in mark.text]
        assert found.message.in_(language) in own[0].text
        assert {mark.author for mark in own} == {"hcc-parse"}
        boxes = found.place.boxes if found.place else ()
        assert {mark.page for mark in own} == ({box.page for box in boxes} or {1})
        assert all("/AP" in mark.keys and "/M" not in mark.keys for mark in own)


@each_file
def test_what_is_coloured_is_what_is_meant(path: Path) -> None:
    review, content = reviewed(path), path.read_bytes()
    for found in review.findings:
        assert found.place is not None
        copy = highlighted(content, replace(review, findings=(found,)))
        assert copy is not None
        boxes = tuple(box for box in found.place.boxes if box.page == found.place.boxes[0].page)
        shown = coloured(content, copy, boxes[0].page)
        assert shown == pytest.approx(around(boxes), abs=1.5)


@each_file
def test_the_text_stays_and_so_do_the_bytes(path: Path, tmp_path: Path) -> None:
    content, review = path.read_bytes(), reviewed(path)
    copy = highlighted(content, review)
    assert copy is not None
    assert copy == highlighted(content, review)
    (tmp_path / "copy.pdf").write_bytes(copy)
    again = read_report(tmp_path / "copy.pdf")
    assert list(again.passages()) == list(review.dossier.report.passages())
    assert again.problems == review.dossier.report.problems


@pytest.mark.parametrize(
    "change",
    [None, turned(90), turned(180), turned(270), turned(-90), turned_above, shifted],
    ids=["plain", "90", "180", "270", "-90", "inherited", "shifted"],
)
def test_pages_that_are_turned_or_shifted_are_marked_where_they_show_it(
    pdf: PdfFile, change: Change | None
) -> None:
    pdf.text("Tổng số hồ sơ là 186 hồ sơ", 200)
    pdf.text("Trong đó trực tuyến 150 hồ sơ", 220)
    content, review = saved(pdf, change)
    found = with_places(review, "186")
    copy = highlighted(content, found)
    assert copy is not None
    boxes = place_of(review.dossier.report, "186").boxes
    assert coloured(content, copy, 1) == pytest.approx(around(boxes), abs=1.5)


@pytest.mark.parametrize("change", [cropped, cropped_and_turned])
def test_a_cropped_page_is_marked_over_the_same_letters(pdf: PdfFile, change: Change) -> None:
    pdf.text("Tổng số hồ sơ là 186 hồ sơ", 200)
    content, review = saved(pdf, change)
    copy = highlighted(content, with_places(review, "186"))
    assert copy is not None
    (mark,) = marks_in(copy)
    x0, y0, x1, y1 = mark.frame
    with pypdfium2.PdfDocument(copy) as document:
        text = document[0].get_textpage()
        assert text.get_text_bounded(x0 - 1, y0 - 1, x1 + 1, y1 + 1).strip() == "186"
        text.close()
    left, top, right, bottom = coloured(content, copy, 1)
    width, height = (x1 - x0, y1 - y0)[:: 1 if change is cropped else -1]
    assert (right - left, bottom - top) == pytest.approx((width, height), abs=1.5)


def test_words_over_two_lines_have_a_rectangle_on_each(pdf: PdfFile) -> None:
    pdf.text("Trong kỳ báo cáo, xã đã tiếp nhận và giải quyết hồ sơ như sau", 200)
    pdf.text("và không có hồ sơ quá hạn", 216)
    content, review = saved(pdf)
    first, second = (place_of(review.dossier.report, text) for text in ("như sau", "và không có"))
    place = replace(first, boxes=(*first.boxes, *second.boxes))
    copy = highlighted(content, replace(review, findings=(finding(place),)))
    (mark,) = marks_in(copy)
    assert len(mark.corners) == 16
    assert mark.corners[1] > mark.corners[5] >= mark.corners[9] > mark.corners[13]


def test_a_blank_cell_is_marked_at_its_row(pdf: PdfFile) -> None:
    rows = [["TT", "Lĩnh vực", "Số"], ["1", "Hộ tịch", ""], ["2", "Đất đai", "5"]]
    pdf.table(rows, 200, widths=[40, 100, 60])
    content, review = saved(pdf)
    (blank,) = [p for p in review.dossier.report.passages() if not p.text]
    copy = highlighted(content, replace(review, findings=(finding(blank.at(0, 0)),)))
    assert copy is not None
    boxes = place_of(review.dossier.report, "Hộ tịch").boxes
    assert coloured(content, copy, 1) == pytest.approx(around(boxes), abs=1.5)


def test_a_finding_without_a_place_is_a_note_in_the_corner(pdf: PdfFile) -> None:
    pdf.text("Tổng số hồ sơ là 186 hồ sơ", 200)
    content, review = saved(pdf, cropped)
    copy = highlighted(content, replace(review, findings=(finding(None, words="Thiếu số."),)))
    assert copy is not None
    (mark,) = marks_in(copy)
    assert (mark.page, mark.kind) == (1, "/Text")
    assert "Thiếu số." in mark.text
    left, top, right, bottom = coloured(content, copy, 1)
    assert 0 < left < right < 30
    assert 0 < top < bottom < 30


def test_notes_of_others_stay(pdf: PdfFile) -> None:
    def noted(document: pikepdf.Pdf) -> None:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=pikepdf.Array([0, 0, 9, 9]),
            Contents=pikepdf.String("của xã"),
        )
        document.pages[0].obj.Annots = pikepdf.Array([note])

    pdf.text("Tổng số hồ sơ là 186 hồ sơ", 200)
    content, review = saved(pdf, noted)
    marks = marks_in(highlighted(content, with_places(review, "186")))
    assert [mark.kind for mark in marks] == ["/Link", "/Highlight"]


def flagged(document: pikepdf.Pdf) -> None:
    form = pikepdf.Dictionary(SigFlags=3, Fields=pikepdf.Array([]))
    document.Root.AcroForm = document.make_indirect(form)


def with_a_field(document: pikepdf.Pdf) -> None:
    field = pikepdf.Dictionary(FT=pikepdf.Name.Sig, V=pikepdf.Dictionary(), T="ky")
    form = pikepdf.Dictionary(Fields=pikepdf.Array([document.make_indirect(field)]))
    document.Root.AcroForm = document.make_indirect(form)


@pytest.mark.parametrize("signed", [flagged, with_a_field])
def test_the_first_note_of_a_signed_file_says_whose_signature_it_is(
    pdf: PdfFile, signed: Change
) -> None:
    pdf.text("Tổng số hồ sơ là 186 hồ sơ", 200)
    content, review = saved(pdf, signed)
    marks = marks_in(highlighted(content, with_places(review, "186")))
    assert "Chữ ký ấy chỉ có giá trị với tệp gốc" in marks[0].text


def test_a_file_that_only_restricts_is_marked_and_it_is_said(tmp_path: Path) -> None:
    lock = StandardEncryption("", ownerPassword="x", canModify=0, strength=128)
    pdf = PdfFile(tmp_path / "locked.pdf", encrypt=lock)
    pdf.text("Tổng số hồ sơ là 186 hồ sơ", 200)
    content, review = saved(pdf)
    copy = highlighted(content, with_places(review, "186"))
    assert "hạn chế quyền" in marks_in(copy)[0].text
    assert copy == highlighted(content, with_places(review, "186"))


def test_hostile_words_are_only_words(pdf: PdfFile) -> None:
    pdf.text("Tổng số hồ sơ là 186 hồ sơ", 200)
    content, review = saved(pdf)
    words = "(\\) Tj\x00\u202e <script>\ud800 ếẩ"
    hostile = finding(place_of(review.dossier.report, "186"), words=words)
    (mark,) = marks_in(highlighted(content, replace(review, findings=(hostile,))))
    assert "(\\) Tj\ufffd\ufffd <script>\ufffd ếẩ" in mark.text


def test_what_cannot_be_marked_has_no_copy(pdf: PdfFile) -> None:
    pdf.text("Tổng số hồ sơ là 186 hồ sơ", 200)
    content, review = saved(pdf)
    assert highlighted(content, review) is None
    assert highlighted(b"%PDF-1.4 broken", with_places(review, "186")) is None
    damaged = content.replace(b"startxref", b"startxxxx")
    assert highlighted(damaged, with_places(review, "186")) is None
    marked = annotated(content, with_places(review, "186"))
    assert marked is not None
    assert marked[0] == ".pdf"
