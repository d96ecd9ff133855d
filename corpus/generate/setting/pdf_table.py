"""Tables of a PDF that ReportLab sets: rules, merged cells, rows that go on over the page."""

import re
from collections.abc import Callable
from functools import partial

from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from reportlab.lib.units import cm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph, Table, TableStyle

from corpus.generate.draft import ABOVE, LEFT, Draft, Sheet
from corpus.generate.setting.pdf_text import BOLD, PLAIN, Align, paragraph
from corpus.generate.setting.plan import FIRST_COLUMN_CM, column_widths, head_rows, printed_rows
from corpus.table import align_of, spans

SIZES = ((12, 6.5), (6, 8.0), (0, 9.5))  # more columns than that: the size of their letters
PADDING = 2.5
PIECES = re.compile(r"[^+=/]+[+=/]?|[+=/]")
RULED = [
    ("GRID", (0, 0), (-1, -1), 0.5, "black"),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
    ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
]
NAMES: dict[ALIGN, Align] = {ALIGN.LEFT: "left", ALIGN.CENTER: "centre", ALIGN.RIGHT: "right"}


def ruled_table(draft: Draft, sheet: Sheet, room: float) -> Table:
    """Set a table as wide as the room for it."""
    rows = printed_rows(draft, sheet)
    figures = ALIGN.CENTER if sheet.own_page else ALIGN.RIGHT
    size = next(size for more, size in SIZES if len(sheet.widths) > more)
    widths = column_widths(sheet, room, FIRST_COLUMN_CM * cm * size)
    merged = spans([row.texts for row in rows])
    reach = {(top, left): right for top, left, _, right in merged}
    cells: list[list[Paragraph | str]] = []
    for at, row in enumerate(rows):
        line: list[Paragraph | str] = []
        for column, text in enumerate(row.texts):
            align = ALIGN.CENTER if row.in_head else align_of(text, column, figures)
            wide = sum(widths[column : reach.get((at, column), column) + 1]) - 2 * PADDING
            line.append(_cell(text, size, row.bold, NAMES[align], wide))
        cells.append(line)
    style = [*RULED, *(("SPAN", (x, y), (x1, y1)) for y, x, y1, x1 in merged)]
    repeated = head_rows(sheet) if sheet.repeat_head else 0
    return Table(cells, colWidths=widths, repeatRows=repeated, style=TableStyle(style))


def _cell(text: str, size: float, bold: bool, align: Align, wide: float) -> Paragraph | str:
    """A cell; one that is merged away is empty."""
    if text in (LEFT, ABOVE):
        return ""
    measure = partial(stringWidth, fontName=BOLD if bold else PLAIN, fontSize=size)
    words = [_broken(word, wide, measure) for word in text.split(" ")]
    return paragraph(" ".join(words), size, bold=bold, align=align)


def _broken(word: str, wide: float, measure: Callable[[str], float]) -> str:
    """Break a formula after a sign where the column is too narrow, not within a number."""
    lines = [""]
    for piece in PIECES.findall(word) if measure(word) > wide else [word]:
        if lines[-1] and measure(lines[-1] + piece) > wide:
            lines.append("")
        lines[-1] += piece
    return "\n".join(lines)
