"""What is not read in a Word file and may carry figures: pictures, charts, embedded files."""

import re

from lxml import etree

from hcc_parse.read.word.bounds import LOWEST_TABLE, SHARE_OF_A_TABLE
from hcc_parse.read.word.names import WP, A, O, V, W

DRAWING, PICT, OBJECT = f"{W}drawing", f"{W}pict", f"{W}object"
PICTURE, CHART, DIAGRAM, EMBEDDED, FOREIGN, DRAWN = (
    "hình ảnh lớn (có thể chứa bảng số liệu)",
    "biểu đồ",
    "sơ đồ SmartArt",
    "đối tượng nhúng",
    "nội dung chèn từ tệp khác",
    "chữ trong hình vẽ",
)
GRAPHICS = {"chart": CHART, "chartex": CHART, "diagram": DIAGRAM}
EMU_OF_A_TWIP = 635
EMU_OF = {"pt": 12_700, "in": 914_400, "cm": 360_000, "mm": 36_000, "px": 9_525, "pc": 152_400}
SIZE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]{1,9})\s*([a-z]{2})?")
MEASURE = re.compile(r"([\d.]{1,9})([a-z]{2})?")
A4_TEXT = 9_354  # twips: an A4 page between margins of 3 and 1.5 cm
SHEETS = ("Excel", "Sheet")


def text_width(document: etree._Element) -> int:
    """The width of the narrowest page of a document between its margins, in EMU."""
    widths = [_width(section) for section in document.iter(f"{W}sectPr")]
    return min([width for width in widths if width > 0], default=A4_TEXT * EMU_OF_A_TWIP)


def unread_kind(element: etree._Element, width: int) -> str:
    """What a `w:drawing`, `w:pict` or `w:object` shows that is not read; empty if nothing.

    Args:
        element: The drawing.
        width: The width of the text of a page, in EMU; a picture counts from a third of it on.
    """
    if element.tag == DRAWING:
        return _drawn(element, width)
    ole = next(element.iter(f"{O}OLEObject"), None)
    if ole is not None:
        program = ole.get("ProgID", "")
        is_sheet = program.startswith(SHEETS)
        return f"{EMBEDDED} ({'bảng tính' if is_sheet else 'tệp'} {program})".replace(" )", ")")
    if element.tag == OBJECT:
        return EMBEDDED
    for image in element.iter(f"{V}imagedata"):
        shape = image.getparent()
        size = dict.fromkeys(("width", "height"), 0.0)
        for name, number, unit in SIZE.findall(shape.get("style", "") if shape is not None else ""):
            size[name] = _number(number) * EMU_OF.get(unit or "px", 0)
        if _may_hold_a_table(size["width"], size["height"], width):
            return PICTURE
    return ""


def _drawn(drawing: etree._Element, width: int) -> str:
    for data in drawing.iter(f"{A}graphicData"):
        kind = data.get("uri", "").rsplit("/", 1)[-1]
        if kind in GRAPHICS:
            return GRAPHICS[kind]
    if next(drawing.iter(f"{A}t"), None) is not None:
        return DRAWN
    extent = next(drawing.iter(f"{WP}extent"), None)
    if extent is None or next(drawing.iter(f"{A}blip"), None) is None:
        return ""
    across, down = (_number(extent.get(name, "0")) for name in ("cx", "cy"))
    return PICTURE if _may_hold_a_table(across, down, width) else ""


def _may_hold_a_table(across: float, down: float, width: int) -> bool:
    return across * SHARE_OF_A_TABLE > width and down >= LOWEST_TABLE


def _width(section: etree._Element) -> int:
    page, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    if page is None:
        return 0
    sides = (margins.get(f"{W}left"), margins.get(f"{W}right")) if margins is not None else ()
    return _emu(page.get(f"{W}w")) - sum(map(_emu, sides))


def _emu(text: str | None) -> int:
    """A measure in EMU: a bare number is in twips, the strict form names its unit."""
    match = MEASURE.fullmatch(text or "")
    if not match:
        return 0
    return int(_number(match[1]) * (EMU_OF.get(match[2], 0) if match[2] else EMU_OF_A_TWIP))


def _number(text: str) -> float:
    try:
        return float(text) if len(text) < 15 else 0.0
    except ValueError:
        return 0.0
