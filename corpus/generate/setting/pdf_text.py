"""Paragraphs of a PDF that ReportLab sets: the font, and the manners in which text is written."""

import re
from pathlib import Path
from typing import Literal
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from corpus.generate.style import Fonts

FONTS = Path("/usr/share/fonts/truetype/dejavu")  # of fonts-dejavu-core, which has no italics
PLAIN, BOLD = "DejaVuSerif", "DejaVuSerif-Bold"
LENDERS = {PLAIN: "DejaVuSans", BOLD: "DejaVuSans-Bold"}  # for letters that a font does not have
LENT = re.compile("(?:[\u1ea0-\u1ef9]|\\w[\u0300-\u036f]+)+")
WIDER = 2  # points by which these letters are set smaller than those of Times New Roman
LEADING = 1.32

Align = Literal["left", "right", "centre", "justify"]
ALIGNS = {"left": TA_LEFT, "right": TA_RIGHT, "centre": TA_CENTER, "justify": TA_JUSTIFY}


def register_fonts(fonts: Fonts) -> None:
    """Make the fonts known to ReportLab."""
    for name in (PLAIN, BOLD, *(LENDERS.values() if fonts == "two" else ())):
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
    fonts: Fonts = "one",
) -> Paragraph:
    """Set one paragraph; all measures are points."""
    font = BOLD if bold else PLAIN
    style = ParagraphStyle(
        "paragraph",
        fontName=font,
        fontSize=size,
        leading=size * LEADING,
        alignment=ALIGNS[align],
        firstLineIndent=indent,
        spaceBefore=before,
        spaceAfter=after,
        keepWithNext=with_next,
    )
    marked = escape(text).replace("\n", "<br/>")
    if fonts == "two":
        marked = LENT.sub(rf'<font name="{LENDERS[font]}">\g<0></font>', marked)
    return Paragraph(marked, style)
