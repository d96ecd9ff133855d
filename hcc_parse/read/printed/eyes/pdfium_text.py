"""The characters of a page as PDFium has them, in pdfplumber's form.

PDFium is asked where each character stands, never in which order they are read: where a second font
supplies the accented letters, its order tears Vietnamese words apart.
"""

import ctypes
import unicodedata
from collections.abc import Iterator
from ctypes import PYFUNCTYPE, c_int, c_void_p
from dataclasses import dataclass, field
from math import hypot
from typing import Any

import pypdfium2.raw as c

from hcc_parse.read.printed.eyes.sheet import Glyph
from hcc_parse.read.printed.eyes.turning import Turning

INVISIBLE = {c.FPDF_TEXTRENDERMODE_INVISIBLE, c.FPDF_TEXTRENDERMODE_CLIP}
HYPHEN = "\ufffe"  # how PDFium gives a hyphen that ends a line
HYPHEN_ALONE = "\x02"  # the same, asked for by itself
MARKS = range(0x300, 0x370)  # combining: a letter may come as a base and its marks
LEVEL = 0.02  # of the length of a direction: less is no slant
DESCENT = 0.21  # of the size: how far a box reaches below the line, alike for all fonts
NARROWEST = 0.08  # of the size of a letter: a space takes more
AHEAD = 12  # characters: the object that owns two so far apart owns those between

# Plain addresses instead of ctypes pointers, which would be made anew for every character.
_object_of = ctypes.cast(c.FPDFText_GetTextObject, PYFUNCTYPE(c_void_p, c_void_p, c_int))
_loose_box = ctypes.cast(c.FPDFText_GetLooseCharBox, PYFUNCTYPE(c_int, c_void_p, c_int, c_void_p))
_is_made_up = ctypes.cast(c.FPDFText_IsGenerated, PYFUNCTYPE(c_int, c_void_p, c_int))


@dataclass(frozen=True, slots=True)
class TextPage:
    """The text of one page, and the fonts of its file that were met so far."""

    raw: Any  # FPDF_TEXTPAGE
    turning: Turning
    fonts: dict[int, str] = field(default_factory=dict)  # names by address

    def glyphs(self) -> list[Glyph]:
        """All characters but those that PDFium made up."""
        letters, glyphs = _letters(self.raw), list[Glyph]()
        page = ctypes.cast(self.raw, c_void_p).value
        for start, stop, owner in _stretches(page, len(letters)):
            shared = self._shared(start, owner)
            if shared["upright"] and not self.turning.quarters:
                self._set(letters, range(start, stop), shared, glyphs)
            else:
                glyphs += self._turned(letters, range(start, stop), shared)
        return glyphs

    def _set(
        self, letters: str, stretch: range, shared: dict[str, Any], glyphs: list[Glyph]
    ) -> None:
        """Add the characters of one text object on a level line.

        Where PDFium drops a space because it has made one up, the space is given back: it stands
        before a character that does not begin where the made-up space stands.
        """
        page, box = ctypes.cast(self.raw, c_void_p).value, c.FS_RECTF()
        where, left, narrow = ctypes.addressof(box), self.turning.left, NARROWEST * shared["size"]
        made_up: float | None = None
        for index in stretch:
            text = letters[index]
            if text in "\r\n":
                continue
            _loose_box(page, index, where)
            x0 = box.left - left
            if text == " " and _is_made_up(page, index) == 1:
                made_up = x0
                continue
            if made_up is not None:
                if x0 - made_up > narrow:
                    glyphs.append({**shared, "text": " ", "x0": made_up, "x1": x0})
                made_up = None
            if text >= "\u0300" and ord(text) in MARKS and glyphs:
                glyphs[-1]["text"] = unicodedata.normalize("NFC", glyphs[-1]["text"] + text)
                continue
            glyphs.append({**shared, "text": text, "x0": x0, "x1": box.right - left})

    def _turned(self, letters: str, stretch: range, shared: dict[str, Any]) -> Iterator[Glyph]:
        """The characters of one text object on a turned page or on a turned line."""
        page, box = ctypes.cast(self.raw, c_void_p).value, c.FS_RECTF()
        glyph: dict[str, Any] | None = None
        for index in stretch:
            text = letters[index]
            if glyph is not None and ord(text) in MARKS:
                glyph["text"] = unicodedata.normalize("NFC", glyph["text"] + text)
                continue
            if text in "\r\n" or (text == " " and _is_made_up(page, index) == 1):
                continue
            _loose_box(page, index, ctypes.addressof(box))
            x0, top, x1, bottom = self.turning.frame(box.left, box.bottom, box.right, box.top)
            glyph = {**shared, "text": text, "x0": x0, "x1": x1}
            if not shared["upright"]:
                glyph |= {"top": top, "bottom": bottom, "doctop": top, "height": bottom - top}
            yield glyph

    def _shared(self, index: int, owner: int) -> dict[str, Any]:
        """What all characters of one text object have in common."""
        matrix, x, y = c.FS_MATRIX(), ctypes.c_double(), ctypes.c_double()
        c.FPDFText_GetMatrix(self.raw, index, matrix)
        c.FPDFText_GetCharOrigin(self.raw, index, x, y)
        scale = hypot(matrix.c, matrix.d) or 1.0
        size = c.FPDFText_GetFontSize(self.raw, index) * scale
        bottom = self.turning.point(x.value, y.value)[1] + DESCENT * size
        along, up = self.turning.direction(matrix.a, matrix.b)
        level = abs(up) <= LEVEL * abs(along) and along > 0
        luma, alpha = _ink(owner)
        hidden = alpha == 0 or c.FPDFTextObj_GetTextRenderMode(_object(owner)) in INVISIBLE
        outside = level and (bottom < 0 or bottom - size > self.turning.size[1])
        return {
            "top": bottom - size,
            "bottom": bottom,
            "doctop": bottom - size,
            "height": size,
            "size": size,
            "fontname": self._font(owner),
            "upright": level,
            "matrix": (along, up, 0.0, 0.0, 0.0, 0.0),
            "luma": luma,
            "unseen": "invisible" if hidden else "outside" if outside else None,
            "owner": owner,
        }

    def _font(self, owner: int) -> str:
        font = c.FPDFTextObj_GetFont(_object(owner))
        key = ctypes.cast(font, c_void_p).value or 0
        if key not in self.fonts:
            name = ctypes.create_string_buffer(256)
            c.FPDFFont_GetBaseFontName(font, name, len(name))
            self.fonts[key] = name.value.decode("utf-8", "replace")
        return self.fonts[key]


def _object(owner: int) -> Any:
    return ctypes.cast(owner, c.FPDF_PAGEOBJECT)


def _ink(owner: int) -> tuple[float, int]:
    """How light the letters are, from 0 for black to 1 for white, and how opaque, to 255."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not c.FPDFPageObj_GetFillColor(_object(owner), red, green, blue, alpha):
        return 0.0, 255
    return (0.3 * red.value + 0.59 * green.value + 0.11 * blue.value) / 255, alpha.value


def _stretches(page: int | None, count: int) -> Iterator[tuple[int, int, int]]:
    """First character, end and address of each text object; made-up breaks have no object."""
    start, owner = 0, 0
    index = 0
    while index < count:
        found = _object_of(page, index) or 0
        if found != owner:
            if owner:
                yield start, index, owner
            start, owner = index, found
        ahead = index + AHEAD
        same = owner and ahead < count and _object_of(page, ahead) == owner
        index = ahead if same else index + 1
    if owner:
        yield start, count, owner


def _letters(page: Any) -> str:
    """The characters by number, in PDFium's order; one call for all where that is possible."""
    count = c.FPDFText_CountChars(page)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    if c.FPDFText_GetText(page, 0, count, buffer) == count + 1:
        text = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace")
        if len(text) == count:
            return text.replace(HYPHEN, "-")
    letters = (chr(c.FPDFText_GetUnicode(page, index)) for index in range(count))
    return "".join(letters).replace(HYPHEN_ALONE, "-")
