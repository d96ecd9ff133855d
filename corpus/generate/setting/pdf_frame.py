"""What opens and what closes a report in a PDF that ReportLab sets: letterhead and signature."""

from reportlab.lib.units import cm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table, TableStyle

from corpus.generate.setting.pdf_text import Align, paragraph
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


def letterhead(head: Letterhead, *, lined_up: bool) -> Table:
    """Set the letterhead in two columns; line by line if the sides are lined up."""
    issuer = [_line(text, bold=head.bold(place)) for place, text in enumerate(head.issuer)]
    motto = [_line(text, bold=True) for text in head.motto]
    last = [_line(head.number), _line(head.place)]
    if lined_up:
        blank = len(paired(head)) - 1
        left = [*issuer, *[_line("")] * (blank - len(issuer))]
        right = [*motto, *[_line("")] * (blank - len(motto))]
        rows = [*map(list, zip(left, right, strict=True)), last]
    else:
        rows = [[issuer, motto], last]
    apart = TableStyle([("TOPPADDING", (0, -1), (-1, -1), 8)], parent=BARE)
    return Table(rows, colWidths=HEAD_WIDTHS, style=apart)


def closing(end: Closing, *, side_by_side: bool) -> list[Flowable]:
    """Set the signature, and the recipients on its left or below it."""
    recipients = [_line(end.opening, bold=True, align="left")]
    recipients += [_line(f"- {line}", align="left", size=SMALL) for line in end.recipients]
    signed: list[Flowable] = [_line(line, bold=True, size=SIZE + 1.5) for line in end.role]
    signed += [Spacer(1, SPACE_TO_SIGN), _line(end.signer, bold=True, size=SIZE + 1.5)]
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
) -> Paragraph:
    return paragraph(text, size, bold=bold, align=align)
