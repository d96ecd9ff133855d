"""Tables of a PDF that ReportLab sets: rules, merged cells, turned heads, rows over the page."""

import re
from collections.abc import Callable
from functools import partial

from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from reportlab.lib.units import cm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Table, TableStyle

from corpus.generate.draft import ABOVE, LEFT, Draft, Sheet
from corpus.generate.setting.pdf_text import BOLD, PLAIN, Align, paragraph
from corpus.generate.setting.plan import (
    FIRST_COLUMN_CM,
    GAP_CM,
    UPRIGHT_COLUMNS,
    column_widths,
    ends_head,
    head_rows,
    printed_rows,
)
from corpus.generate.style import Fonts, Rules
from corpus.table import align_of, spans

SIZES = ((12, 6.5), (6, 8.0), (0, 9.5))  # more columns than that: the size of their letters
PADDING = 2.5
PIECES = re.compile(r"[^+=/]+[+=/]?|[+=/]")
RULE = 0.5
ALL = ((0, 0), (-1, -1))
RULES: dict[Rules, list[tuple[object, ...]]] = {
    "ruled": [("GRID", *ALL, RULE, "black")],
    "unruled": [],
    "horizontal": [
        ("LINEABOVE", (0, 0), (-1, 0), RULE, "black"),
        ("LINEBELOW", *ALL, RULE, "black"),
    ],
    "framed": [("BOX", *ALL, RULE, "black")],
}
TURNED_LENGTH = 2.6 * cm  # of a line that is set at 90 degrees
PLACED = [
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
    ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
]
NAMES: dict[ALIGN, Align] = {ALIGN.LEFT: "left", ALIGN.CENTER: "centre", ALIGN.RIGHT: "right"}


def table_of(draft: Draft, sheet: Sheet, room: float) -> Table:
    """Set a table as wide as the room for it."""
    rows = printed_rows(draft, sheet)
    figures = ALIGN.CENTER if sheet.own_page else ALIGN.RIGHT
    size = next(size for more, size in SIZES if len(sheet.widths) > more)
    widths = column_widths(sheet, room, FIRST_COLUMN_CM * cm * size)
    merged = spans([row.texts for row in rows])
    reach = {(top, left): right for top, left, _, right in merged}
    fonts = draft.style.fonts
    cells: list[list[Flowable | str]] = []
    for at, row in enumerate(rows):
        line: list[Flowable | str] = []
        for column, text in enumerate(row.texts):
            align = ALIGN.CENTER if row.in_head else align_of(text, column, figures)
            wide = sum(widths[column : reach.get((at, column), column) + 1]) - 2 * PADDING
            if sheet.turned_head and column >= UPRIGHT_COLUMNS and ends_head(rows, at, column):
                line.append(_turned(text, size, fonts))
            else:
                line.append(_cell(text, size, row.bold, NAMES[align], wide, fonts))
        cells.append(line)
    style = [*RULES[sheet.rules], *PLACED, *(("SPAN", (x, y), (x1, y1)) for y, x, y1, x1 in merged)]
    height = head_rows(sheet)
    if sheet.rules == "framed":
        style.append(("LINEBELOW", (0, height - 1), (-1, height - 1), RULE, "black"))
    repeated = height if sheet.repeat_head else 0
    return Table(cells, colWidths=widths, repeatRows=repeated, style=TableStyle(style))


def beside(draft: Draft, sheet: Sheet, room: float) -> Table:
    """Set a table and the one on its right, each in half of the room."""
    half = (room - GAP_CM * cm) / 2
    pair = [table_of(draft, one, half) for one in (sheet, sheet.beside) if one]
    bare = [("VALIGN", *ALL, "TOP"), ("LEFTPADDING", *ALL, 0), ("RIGHTPADDING", *ALL, 0)]
    return Table([[pair[0], "", pair[1]]], colWidths=(half, GAP_CM * cm, half), style=bare)


def _cell(
    text: str, size: float, bold: bool, align: Align, wide: float, fonts: Fonts
) -> Flowable | str:
    """A cell; one that is merged away is empty."""
    if text in (LEFT, ABOVE):
        return ""
    measure = partial(stringWidth, fontName=BOLD if bold else PLAIN, fontSize=size)
    words = [_broken(word, wide, measure) for word in text.split(" ")]
    return paragraph(" ".join(words), size, bold=bold, align=align, fonts=fonts)


class Turned(Flowable):  # type: ignore[misc]
    """A paragraph that is read from the bottom of the page to its top."""

    def __init__(self, inside: Paragraph) -> None:
        super().__init__()
        self.inside = inside
        self.hAlign = "CENTER"  # in its cell, as ReportLab names it

    def wrap(self, *_: float) -> tuple[float, float]:
        """Return width and height as they stand on the page, in points."""
        length, depth = self.inside.wrap(TURNED_LENGTH, 10 * cm)
        return depth, length

    def draw(self) -> None:
        """Draw the paragraph at 90 degrees."""
        depth, _ = self.wrap()
        self.canv.rotate(90)
        self.inside.drawOn(self.canv, 0, -depth)


def _turned(text: str, size: float, fonts: Fonts) -> Flowable | str:
    if text in (LEFT, ABOVE):
        return ""
    return Turned(paragraph(text, size, bold=True, align="centre", fonts=fonts))


def _broken(word: str, wide: float, measure: Callable[[str], float]) -> str:
    """Break a formula after a sign where the column is too narrow, not within a number."""
    lines = [""]
    for piece in PIECES.findall(word) if measure(word) > wide else [word]:
        if lines[-1] and measure(lines[-1] + piece) > wide:
            lines.append("")
        lines[-1] += piece
    return "\n".join(lines)
