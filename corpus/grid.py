"""Sets an annex: a new section, its title lines and a table with a merged head."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.shared import Cm, Pt

from corpus.model import Annex
from corpus.table import PrintedRow, add_table

WIDE_TABLE = 6
LANDSCAPE_CM, PORTRAIT_CM = 26.7, 16.0


def add_annex(document: WordDocument, annex: Annex) -> None:
    """Add the annex on pages of its own, turned if it says so."""
    turn_page(document, landscape=annex.landscape)
    for line in annex.title:
        paragraph = document.add_paragraph()
        paragraph.alignment = ALIGN.CENTER
        run = paragraph.add_run(line)
        run.bold = None if line.startswith("(") else True
        run.italic = True if line.startswith("(") else None
        run.font.size = Pt(13)
    document.paragraphs[-1].paragraph_format.space_after = Pt(8)
    scale = (LANDSCAPE_CM if annex.landscape else PORTRAIT_CM) / sum(annex.widths_cm)
    widths = [width * scale for width in annex.widths_cm]
    add_table(document, _rows(annex), widths, size_for(len(widths)))


def turn_page(document: WordDocument, *, landscape: bool) -> None:
    """Begin a new page, on its side or upright."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    width, height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = width, height
    section.left_margin = section.right_margin = Cm(1.5 if landscape else 2.5)
    section.different_first_page_header_footer = False


def size_for(columns: int) -> float:
    """The size of the letters in a table: many columns have small ones."""
    return 9.0 if columns > WIDE_TABLE else 12.0


def _rows(annex: Annex) -> list[PrintedRow]:
    head = [PrintedRow(line, "1" not in line[0], True, True) for line in annex.head]
    rows = [PrintedRow(line, False, False, False) for line in annex.rows]
    last = [PrintedRow(line, True, False, False) for line in [*annex.totals, *annex.ratios]]
    return [*head, *rows, *last]
