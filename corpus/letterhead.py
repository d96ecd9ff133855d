"""Sets what opens and what closes a report in Word: the letterhead, the signature."""

import unicodedata
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_TAB_ALIGNMENT as TAB
from docx.shared import Cm, Pt

from corpus.paragraph import fill, put

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
RECIPIENTS = "Nơi nhận:"
SPACE_TO_SIGN = 56


@dataclass(frozen=True)
class Letterhead:
    """The lines above the title, as printed."""

    issuer: list[str]
    number: str
    place: str
    motto: tuple[str, ...] = MOTTO

    def bold(self, place: int) -> bool:
        """Whether a line of the issuer is bold: all but the office above it."""
        above = len(self.issuer) > 1 and not is_committee(self.issuer[0])
        return not (above and place == 0)


@dataclass(frozen=True)
class Closing:
    """The lines below the text, as printed."""

    role: list[str]
    signer: str
    recipients: list[str]
    opening: str = RECIPIENTS


def is_committee(line: str) -> bool:
    """Whether a line names a people's committee, in either way of setting the tone."""
    return unicodedata.normalize("NFC", line).startswith(("ỦY BAN", "UỶ BAN"))


def head_in_table(document: WordDocument, head: Letterhead) -> None:
    """Set the letterhead as a table without rules."""
    table = document.add_table(rows=2, cols=2)
    table.autofit = False
    issuer = [(text, head.bold(place), False) for place, text in enumerate(head.issuer)]
    fill(table.cell(0, 0), issuer)
    fill(table.cell(0, 1), [(text, True, False) for text in head.motto])
    fill(table.cell(1, 0), [(head.number, False, False)])
    fill(table.cell(1, 1), [(head.place, False, True)])
    for column, width in zip(table.columns, (6.4, 9.85), strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
    for cell in table.rows[1].cells:
        cell.paragraphs[0].paragraph_format.space_before = Pt(8)


def head_with_tabs(document: WordDocument, head: Letterhead) -> None:
    """Set the letterhead line by line, with two tab stops."""
    lines = paired(head)
    for place, (one, other) in enumerate(lines):
        paragraph = document.add_paragraph()
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Cm(3.3), TAB.CENTER)
        stops.add_tab_stop(Cm(11.6), TAB.CENTER)
        final = place == len(lines) - 1
        text = f"\t{one}\t{other}".rstrip("\t")
        put(paragraph, text, bold=not final, size=12, before=8 * final, align=ALIGN.LEFT)


def paired(head: Letterhead) -> list[tuple[str, str]]:
    """The lines on the left and those on the right; number and date stand in the last one."""
    tall = max(len(head.issuer), len(head.motto))
    left = [*head.issuer, *[""] * (tall - len(head.issuer)), head.number]
    right = [*head.motto, *[""] * (tall - len(head.motto)), head.place]
    return list(zip(left, right, strict=True))


def close_in_table(document: WordDocument, closing: Closing) -> None:
    """Set recipients and signature side by side."""
    document.add_paragraph()
    table = document.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    put(left.paragraphs[0], closing.opening, bold=True, italic=True, size=12, align=ALIGN.LEFT)
    for line in closing.recipients:
        put(left.add_paragraph(), f"- {line}", size=11, align=ALIGN.LEFT)
    fill(right, [(line, True, False) for line in closing.role])
    put(right.add_paragraph(), closing.signer, bold=True, before=SPACE_TO_SIGN)


def close_with_tabs(document: WordDocument, closing: Closing) -> None:
    """Set the signature on the right, then the recipients below it."""
    for place, line in enumerate([*closing.role, closing.signer]):
        signer = place == len(closing.role)
        before = SPACE_TO_SIGN if signer else 12 * (place == 0)
        paragraph = document.add_paragraph()
        put(paragraph, line, bold=True, before=before)
        paragraph.paragraph_format.left_indent = Cm(8)
        paragraph.paragraph_format.keep_with_next = not signer
    first = document.add_paragraph()
    put(first, closing.opening, bold=True, italic=True, size=12, before=8, align=ALIGN.LEFT)
    for line in closing.recipients:
        put(document.add_paragraph(), f"- {line}", size=11, align=ALIGN.LEFT)
