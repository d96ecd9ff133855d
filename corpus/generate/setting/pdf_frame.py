"""What opens and what closes a report in a PDF that ReportLab sets: letterhead and signature."""

from functools import partial

from reportlab.lib.units import cm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table, TableStyle

from corpus.generate.setting.pdf_text import Align, paragraph
from corpus.generate.style import Fonts
from corpus.letterhead import SPACE_TO_SIGN, Closing, Letterhead, paired

BARE = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 2),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
)
SIZE, SMALL = 9.5, 9
HEAD_WIDTHS = (6.6 * cm, 9.65 * cm)
HALF = 8.1 * cm


def letterhead(head: Letterhead, *, lined_up: bool, fonts: Fonts = "one") -> Table:
    """Set the letterhead in two columns; line by line if the sides are lined up."""
    line = partial(_line, fonts=fonts)
    issuer = [line(text, bold=head.bold(place)) for place, text in enumerate(head.issuer)]
    motto = [line(text, bold=True) for text in head.motto]
    last = [line(head.number), line(head.place)]
    if lined_up:
        blank = len(paired(head)) - 1
        left = [*issuer, *[line("")] * (blank - len(issuer))]
        right = [*motto, *[line("")] * (blank - len(motto))]
        rows = [*map(list, zip(left, right, strict=True)), last]
    else:
        rows = [[issuer, motto], last]
    apart = TableStyle([("TOPPADDING", (0, -1), (-1, -1), 8)], parent=BARE)
    return Table(rows, colWidths=HEAD_WIDTHS, style=apart)


def closing(end: Closing, *, side_by_side: bool, fonts: Fonts = "one") -> list[Flowable]:
    """Set the signature, and the recipients on its left or below it."""
    left = partial(_line, align="left", fonts=fonts)
    right = partial(_line, bold=True, size=SIZE + 1.5, fonts=fonts)
    recipients = [left(end.opening, bold=True)]
    recipients += [left(f"- {line}", size=SMALL) for line in end.recipients]
    signed: list[Flowable] = [right(line) for line in end.role]
    signed += [Spacer(1, SPACE_TO_SIGN), right(end.signer)]
    if side_by_side:
        block = Table([[recipients, signed]], colWidths=(HALF, HALF), style=BARE)
        return [Spacer(1, 14), block]
    block = Table([["", signed]], colWidths=(HALF, HALF), style=BARE)
    return [KeepTogether([Spacer(1, 14), block, Spacer(1, 8), *recipients])]


def _line(
    text: str,
    *,
    bold: bool = False,
    align: Align = "centre",
    size: float = SIZE,
    fonts: Fonts = "one",
) -> Paragraph:
    return paragraph(text, size, bold=bold, align=align, fonts=fonts)
