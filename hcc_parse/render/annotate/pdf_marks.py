"""The annotations that are put on a page, each with the picture of itself, for every viewer."""

import pikepdf

from hcc_parse.domain import Box, Severity
from hcc_parse.render.annotate.page_frame import PageFrame, Rectangle
from hcc_parse.render.annotate.remarks import AUTHOR, Remark

COLOURS = {
    Severity.ERROR: (1.0, 0.62, 0.58),
    Severity.WARNING: (1.0, 0.86, 0.35),
    Severity.NOTE: (0.66, 0.85, 1.0),
}
PRINTED = 4  # the flag by which an annotation is printed with its page
SIDE, MARGIN = 18.0, 6.0  # points: of the sign of a note, and from the corner of the page


def highlight(
    document: pikepdf.Pdf, frame: PageFrame, boxes: list[Box], remark: Remark
) -> pikepdf.Dictionary:
    """A highlight over some boxes of a page, with its remark."""
    rectangles = [frame.rectangle(box) for box in boxes]
    around = _around(rectangles)
    drawn = [f"{x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re" for x0, y0, x1, y1 in rectangles]
    colour = COLOURS[remark.severity]
    mark = _annotation(document, "/Highlight", around, colour, "\n".join(remark.lines))
    mark.QuadPoints = pikepdf.Array([_rounded(n) for box in boxes for n in frame.corners(box)])
    mark.AP = pikepdf.Dictionary(N=_picture(document, around, colour, [*drawn, "f"]))
    return mark


def note(
    document: pikepdf.Pdf, frame: PageFrame, text: str, severity: Severity
) -> pikepdf.Dictionary:
    """A sign in the corner of a page, behind which a text stands."""
    box = Box(1, MARGIN, MARGIN, MARGIN + SIDE, MARGIN + SIDE)
    around = frame.rectangle(box)
    x0, y0, x1, _ = around
    drawn = [f"0.3 G {x0 + 1:.2f} {y0 + 1:.2f} {SIDE - 2:.2f} {SIDE - 2:.2f} re B"]
    for n in (1, 2, 3):
        y = y0 + n * SIDE / 4
        drawn.append(f"{x0 + 4:.2f} {y:.2f} m {x1 - 4:.2f} {y:.2f} l S")
    mark = _annotation(document, "/Text", around, COLOURS[severity], text)
    mark.Name = pikepdf.Name.Note
    mark.NM = pikepdf.String("hcc-note")
    mark.AP = pikepdf.Dictionary(N=_picture(document, around, COLOURS[severity], drawn))
    return mark


def _annotation(
    document: pikepdf.Pdf,
    kind: str,
    around: Rectangle,
    colour: tuple[float, float, float],
    text: str,
) -> pikepdf.Dictionary:
    about = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name(kind),
        Rect=pikepdf.Array([_rounded(n) for n in around]),
        C=pikepdf.Array(list(colour)),
        F=PRINTED,
        T=pikepdf.String(AUTHOR),
        Contents=pikepdf.String(text),
    )
    return document.make_indirect(about)


def _picture(
    document: pikepdf.Pdf,
    around: Rectangle,
    colour: tuple[float, float, float],
    drawn: list[str],
) -> pikepdf.Stream:
    """What a viewer shows: the colour is multiplied with the page, so that the words stay black."""
    opening = f"/M gs {' '.join(f'{part:.2f}' for part in colour)} rg"
    picture = pikepdf.Stream(document, "\n".join([opening, *drawn]).encode("ascii"))
    picture.Type = pikepdf.Name.XObject
    picture.Subtype = pikepdf.Name.Form
    picture.BBox = pikepdf.Array([_rounded(n) for n in around])
    multiply = pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, BM=pikepdf.Name.Multiply)
    picture.Resources = pikepdf.Dictionary(ExtGState=pikepdf.Dictionary(M=multiply))
    picture.Group = pikepdf.Dictionary(S=pikepdf.Name.Transparency)
    return picture


def _around(rectangles: list[Rectangle]) -> Rectangle:
    lefts, bottoms, rights, tops = zip(*rectangles, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _rounded(number: float) -> float:
    return round(number, 2)
