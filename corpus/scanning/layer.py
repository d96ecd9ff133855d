"""The text that a scanner's own program hides behind its pictures; it may lie about the numbers."""

from io import BytesIO
from random import Random

import pdfplumber
import pikepdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from corpus.generate.setting.stamp import FONT
from corpus.scanning.bending import Matrix, moved_to
from corpus.scanning.manners import Look

LIES = 0.3  # the part of the numbers of two digits and more that the layer has otherwise
SPACE = 0.15  # of the size of letters: what is wider parts two words
HIDDEN = 3  # the way of setting letters that shows none
NAME = "hidden"


def with_layer(scan: bytes, printed: bytes, matrices: list[Matrix], look: Look) -> bytes:
    """The scan with the words of the printed report hidden where its pictures show them.

    Args:
        scan: A PDF of pictures.
        printed: The report whose pages they show.
        matrices: Where each page lies in its picture, in pixels.
        look: Whether the layer tells the truth, and the resolution.
    """
    rng = Random(f"layer/{look.seed}")
    if NAME not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(NAME, FONT))
    result = BytesIO()
    with pikepdf.open(BytesIO(scan)) as pictures, pdfplumber.open(BytesIO(printed)) as source:
        for number, (page, seen) in enumerate(zip(source.pages, pictures.pages, strict=True)):
            _, _, width, height = map(float, seen.mediabox)
            buffer = BytesIO()
            canvas = Canvas(buffer, pagesize=(width, height), invariant=1)
            for word in page.extract_words(x_tolerance_ratio=SPACE):
                text = _told(word["text"], look, rng)
                _hide(canvas, text, word, matrices[number], look.dpi / 72)
            canvas.save()
            with pikepdf.open(BytesIO(buffer.getvalue())) as hidden:
                form = pictures.copy_foreign(hidden.pages[0].as_form_xobject())
                seen.add_resource(form, pikepdf.Name.XObject, pikepdf.Name(f"/{NAME}"))
                seen.contents_add(f"q /{NAME} Do Q".encode())
        pictures.save(result, deterministic_id=True)
    return result.getvalue()


def _hide(canvas: Canvas, text: str, word: dict[str, float], matrix: Matrix, scale: float) -> None:
    corners = ((word["x0"], word["bottom"]), (word["x1"], word["bottom"]))
    (left, low), (right, _) = (moved_to(matrix, x * scale, y * scale) for x, y in corners)
    size = max(4.0, 0.8 * (word["bottom"] - word["top"]))
    room = abs(right - left) / scale
    line = canvas.beginText(left / scale, canvas._pagesize[1] - low / scale + 0.2 * size)
    line.setFont(NAME, size)
    line.setTextRenderMode(HIDDEN)
    line.setHorizScale(100 * room / max(1.0, canvas.stringWidth(text, NAME, size)))
    line.textOut(text)
    canvas.drawText(line)


def _told(text: str, look: Look, rng: Random) -> str:
    digits = [place for place, character in enumerate(text) if character.isdecimal()]
    if look.layer != "lying" or len(digits) < 2 or rng.random() > LIES:
        return text
    place = rng.choice(digits)
    other = rng.choice([digit for digit in "0123456789" if digit != text[place]])
    return text[:place] + other + text[place + 1 :]
