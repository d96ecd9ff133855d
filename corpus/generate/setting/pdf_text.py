"""Paragraphs of a PDF that ReportLab sets: the font, and the manners in which text is written."""

from pathlib import Path
from typing import Literal
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

FONTS = Path("/usr/share/fonts/truetype/dejavu")  # of fonts-dejavu-core, which has no italics
PLAIN, BOLD = "DejaVuSerif", "DejaVuSerif-Bold"
WIDER = 2  # points by which these letters are set smaller than those of Times New Roman
LEADING = 1.32

Align = Literal["left", "right", "centre", "justify"]
ALIGNS = {"left": TA_LEFT, "right": TA_RIGHT, "centre": TA_CENTER, "justify": TA_JUSTIFY}


def register_fonts() -> None:
    """Make the fonts known to ReportLab."""
    for name in (PLAIN, BOLD):
        registerFont(TTFont(name, FONTS / f"{name}.ttf"))


def paragraph(
    text: str,
    size: float,
    *,
    bold: bool = False,
    align: Align = "justify",
    indent: float = 0,
    before: float = 0,
    after: float = 0,
    with_next: bool = False,
) -> Paragraph:
    """Set one paragraph; all measures are points."""
    style = ParagraphStyle(
        "paragraph",
        fontName=BOLD if bold else PLAIN,
        fontSize=size,
        leading=size * LEADING,
        alignment=ALIGNS[align],
        firstLineIndent=indent,
        spaceBefore=before,
        spaceAfter=after,
        keepWithNext=with_next,
    )
    return Paragraph(escape(text).replace("\n", "<br/>"), style)
