"""A draft set as Word, as PDF and as a scan shows what the draft says, the same bytes each time."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pdfplumber
import pypdfium2
import pytest

from corpus.generate.draft import ABOVE, LEFT, Draft, Line, plain
from corpus.generate.setting.docx import set_docx
from corpus.generate.setting.office import pdfs_by_office
from corpus.generate.setting.pdf import set_pdf
from corpus.generate.setting.plan import parts_of
from corpus.generate.setting.scan import set_scan
from corpus.generate.setting.stamp import signature_spot
from corpus.generate.style import Style
from hcc_parse.domain import Paragraph
from hcc_parse.pipeline import review_file
from hcc_parse.read import read_report
from tests.corpus.small_draft import PATHS, small_draft, small_style

FOOTER = "Báo cáo công tác kiểm soát TTHC"
STYLES = {
    "typed": small_style(),
    "counted": small_style(automatic=True, letterhead="tabs", footer=FOOTER),
    "decomposed": small_style(letters_as="decomposed", page_numbers="footer", footer=FOOTER),
    "old-tones": small_style(letters_as="old-tones", page_numbers="none", letterhead="tabs"),
}
SETTERS = {"docx": set_docx, "pdf": set_pdf}
COARSE = 2  # a seed that draws 150 dpi

each_style = pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
each_setter = pytest.mark.parametrize("kind", SETTERS)


def _set(draft: Draft, kind: str, folder: Path) -> Path:
    path = folder / f"report.{kind}"
    path.write_bytes(SETTERS[kind](draft))
    return path


def _texts(path: Path) -> list[str]:
    texts = []
    for block in read_report(path).blocks:
        cells = [block] if isinstance(block, Paragraph) else list(block.cells)
        texts += [cell.passage.text for cell in cells]
    return texts


def _templates(draft: Draft) -> Iterator[str]:
    yield from (*draft.issuer, draft.number, draft.place, *draft.role, draft.signer)
    yield from (*draft.recipients, draft.style.footer)
    yield from (line.template for line in draft.lines())
    cells = (cell for sheet in draft.sheets() for row in sheet.rows for cell in row.cells)
    yield from (cell for cell in cells if cell not in (LEFT, ABOVE))


def _closed_up(text: str) -> str:
    """A text without white space, in composed letters."""
    return plain(text).replace(" ", "")


@each_style
@each_setter
def test_the_same_bytes_twice(kind: str, style: Style) -> None:
    setter = SETTERS[kind]
    assert setter(small_draft(style)) == setter(small_draft(style))


@each_style
@each_setter
def test_everything_is_printed(kind: str, style: Style, tmp_path: Path) -> None:
    draft = small_draft(style)
    printed = _closed_up(" ".join(_texts(_set(draft, kind, tmp_path))))
    shown = [_closed_up(draft.shown(template)) for template in _templates(draft)]
    assert [text for text in shown if text not in printed] == []


@each_style
@each_setter
def test_a_merged_head_is_read_as_the_paths_it_means(
    kind: str, style: Style, tmp_path: Path
) -> None:
    draft = small_draft(style, more_rows=40)
    grids = review_file(_set(draft, kind, tmp_path)).dossier.mentions.grids
    wide = next(grid for grid in grids if len(grid.columns) == len(PATHS))
    meant = [tuple(plain(draft.style.letters(name)) for name in path) for path in PATHS]
    assert [column.path for column in wide.columns] == meant
    assert sum(row.role == "data" for row in wide.rows) == 42


def test_what_word_counts_reads_like_what_is_typed(tmp_path: Path) -> None:
    typed = _texts(_set(small_draft(), "docx", tmp_path))
    counted = _texts(_set(small_draft(small_style(automatic=True)), "docx", tmp_path))
    assert counted == typed


def test_word_counts_what_goes_on_and_the_rest_is_typed() -> None:
    draft = small_draft(small_style(automatic=True))
    document = docx.Document(BytesIO(set_docx(draft)))
    bold = [p.text for p in document.paragraphs if p.style and p.runs and p.runs[0].bold]
    assert "KẾT QUẢ THỰC HIỆN" in bold
    assert "Về con người" in bold
    assert "4. Một mục đánh số nhảy" in bold
    assert "Hạn chế" in bold
    assert "IV. PHƯƠNG HƯỚNG" in bold
    assert not [p for p in document.paragraphs if p.text.startswith(("- T", "+ T"))]


def test_a_wide_table_turns_the_page() -> None:
    draft = small_draft()
    sections = docx.Document(BytesIO(set_docx(draft))).sections
    wide = [section.page_width > section.page_height for section in sections]  # type: ignore[operator]
    assert wide == [False, True, False]
    with pdfplumber.open(BytesIO(set_pdf(draft))) as pdf:
        turned = [page.width > page.height for page in pdf.pages]
    assert turned[-3:] == [False, True, False]


@pytest.mark.parametrize(("repeat", "rows", "times"), [(True, 4, 2), (False, 0, 1)])
def test_the_head_repeats_only_if_it_should(repeat: bool, rows: int, times: int) -> None:
    draft = small_draft(more_rows=40)
    for sheet in draft.sheets():
        sheet.repeat_head = repeat and sheet.landscape
    document = docx.Document(BytesIO(set_docx(draft)))
    assert document.element.xml.count("<w:tblHeader") == rows
    with pdfplumber.open(BytesIO(set_pdf(draft))) as pdf:
        wide = [page.extract_text() for page in pdf.pages if page.width > page.height]
    assert sum("Trực tiếp" in text for text in wide) == times


@each_setter
def test_the_signature_stands_before_the_annexes(kind: str, tmp_path: Path) -> None:
    printed = " ".join(_texts(_set(small_draft(), kind, tmp_path)))
    marks = ("PHƯƠNG HƯỚNG", "Bảng 1", "Đào Quang Lập", "PHỤ LỤC I ", "PHỤ LỤC II")
    places = [printed.index(mark) for mark in marks]
    assert places == sorted(places)


def test_a_page_on_its_side_amid_the_text_is_no_annex() -> None:
    draft = small_draft()
    heading = Line(template="KIẾN NGHỊ", role="heading", number="V.")
    draft.body += [heading, Line(template="PHỤ LỤC III", role="annex"), Line(template="Kèm theo")]
    body, annexes = parts_of(draft)
    assert [part.landscape for part in body] == [False, True, False]
    assert body[-1].blocks[-1] is heading
    assert [len(part.blocks) for part in annexes] == [2]


def test_a_line_that_names_an_annex_goes_with_its_table() -> None:
    draft = small_draft()
    name = Line(template="PHỤ LỤC", role="annex")
    draft.body.insert(-2, name)
    body, annexes = parts_of(draft)
    assert len(body) == 1
    assert [(part.landscape, part.blocks[0] is name) for part in annexes] == [
        (True, True),
        (False, False),
    ]


def test_a_scan_has_the_pages_and_no_text() -> None:
    printed = set_pdf(small_draft())
    scan = set_scan(printed, COARSE)
    assert scan == set_scan(printed, COARSE)
    with pdfplumber.open(BytesIO(scan)) as pdf, pdfplumber.open(BytesIO(printed)) as source:
        assert not any(page.chars for page in pdf.pages)
        sizes = [page.width for page in source.pages]
        assert [page.width for page in pdf.pages] == pytest.approx(sizes, abs=1)


@each_style
def test_the_stamp_is_put_where_the_report_is_signed(style: Style) -> None:
    draft = small_draft(style)
    document = pypdfium2.PdfDocument(set_pdf(draft))
    page, left, top = signature_spot(document)
    width, height = document[page].get_size()
    around = (
        document[page]
        .get_textpage()
        .get_text_bounded(
            left=left - 60, right=left + 120, bottom=height - top - 80, top=height - top + 80
        )
    )
    document.close()
    assert width / 2 < left < width
    assert plain(draft.signer) in plain(around)


def test_without_libreoffice_the_fault_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(FileNotFoundError, match="soffice"):
        pdfs_by_office([tmp_path / "report.docx"], tmp_path)
