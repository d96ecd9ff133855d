"""Lets Word count the headings and set the bullets, where it would print just what the draft says.

All headings form one list of several levels. How a level is written is learnt from its first
heading; before each heading we count as Word will, and what it would print otherwise is typed.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree

from corpus.generate.draft import Line
from corpus.paragraph import FONT

HEADINGS, BULLETS = 901, 902  # the two lists; Word's template has smaller numbers
COUNTER = re.compile(r"[IVXLC]+|\d+|[A-Z]|[a-z]")
DEEPEST, TWIPS_OF_A_CM = 9, 567
HANGING_CM = 0.63
ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(frozen=True, slots=True)
class _Level:
    format: str
    text: str  # with %1 for the count of the first level, %2 for the second


@dataclass(slots=True)
class Lists:
    """The lists of one document, and how far Word has counted."""

    bullets: list[str]
    levels: dict[int, _Level]
    counts: list[int] = field(default_factory=list)

    def number(self, paragraph: Paragraph, line: Line) -> bool:
        """Make a paragraph part of a list; False where its number must be typed."""
        if line.role == "item" and line.number in self.bullets:
            _join(paragraph, BULLETS, self.bullets.index(line.number))
            return True
        level = self.levels.get(line.level)
        if line.role != "heading" or level is None or len(self.counts) < line.level:
            return False
        counts = [*self.counts[: line.level + 1], 0][: line.level + 1]
        counts[line.level] += 1
        if _printed(self.levels, counts) != line.number:
            return False
        self.counts = counts
        _join(paragraph, HEADINGS, line.level)
        return True


def add_lists(
    document: WordDocument, lines: list[Line], bullets: tuple[str, ...], indent_cm: float
) -> Lists:
    """Add the two lists to a document: one that counts its headings, one with its bullets."""
    levels: dict[int, _Level] = {}
    for line in lines:
        if line.role == "heading" and line.level not in levels and line.level < DEEPEST:
            level = _level_of(line)
            if level is not None:
                levels[line.level] = level
    numbering = document.part.numbering_part.element
    headings = {at: _element(at, level, strong=True) for at, level in levels.items()}
    points = {
        at: _element(at, _Level("bullet", sign), hanging=indent_cm + HANGING_CM * (at + 1))
        for at, sign in enumerate(bullets)
    }
    for place, (key, elements) in enumerate(((HEADINGS, headings), (BULLETS, points))):
        abstract = etree.Element(qn("w:abstractNum"), {qn("w:abstractNumId"): str(key)})
        _child(abstract, "multiLevelType", "multilevel")
        abstract.extend(elements[at] for at in sorted(elements))
        numbering.insert(place, abstract)  # before every w:num, as the schema wants it
        num = etree.SubElement(numbering, qn("w:num"), {qn("w:numId"): str(key)})
        _child(num, "abstractNumId", str(key))
    return Lists(list(bullets), levels)


def _level_of(line: Line) -> _Level | None:
    """How a level is written, from one of its numbers: `1.2.` on the third level is `%2.%3.`."""
    counters = COUNTER.findall(line.number)
    if not counters or len(counters) > line.level + 1:
        return None
    places = iter(range(line.level + 2 - len(counters), line.level + 2))
    text = COUNTER.sub(lambda _: f"%{next(places)}", line.number)
    own = counters[-1]
    if own.isdecimal():
        return _Level("decimalZero" if own.startswith("0") else "decimal", text)
    if own.islower():
        return _Level("lowerLetter", text)
    return _Level("upperRoman" if set(own) <= set("IVX") else "upperLetter", text)


def _printed(levels: dict[int, _Level], counts: list[int]) -> str:
    """What Word prints before a heading."""
    text = levels[len(counts) - 1].text
    for at, count in enumerate(counts):
        shape = levels[at].format if at in levels else "decimal"
        text = text.replace(f"%{at + 1}", _counted(count, shape))
    return text


def _counted(count: int, shape: str) -> str:
    if shape == "upperRoman":
        digits = ""
        for worth, sign in ROMAN:
            while count >= worth:
                digits, count = digits + sign, count - worth
        return digits
    if shape in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter if shape == "lowerLetter" else letter.upper()
    return f"{count:02d}" if shape == "decimalZero" else str(count)


def _element(
    at: int, level: _Level, *, strong: bool = False, hanging: float | None = None
) -> etree._Element:
    element = etree.Element(qn("w:lvl"), {qn("w:ilvl"): str(at)})
    _child(element, "start", "1")
    _child(element, "numFmt", level.format)
    _child(element, "suff", "space" if hanging is None else "tab")
    _child(element, "lvlText", level.text)
    _child(element, "lvlJc", "left")
    if hanging is not None:
        inside = etree.SubElement(element, qn("w:pPr"))
        indent = etree.SubElement(inside, qn("w:ind"))
        indent.set(qn("w:left"), str(round(hanging * TWIPS_OF_A_CM)))
        indent.set(qn("w:hanging"), str(round(HANGING_CM * TWIPS_OF_A_CM)))
    letters = etree.SubElement(element, qn("w:rPr"))
    fonts = etree.SubElement(letters, qn("w:rFonts"))
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), FONT)
    if strong:
        etree.SubElement(letters, qn("w:b"))
    return element


def _child(parent: etree._Element, tag: str, value: str) -> None:
    etree.SubElement(parent, qn(f"w:{tag}"), {qn("w:val"): value})


def _join(paragraph: Paragraph, key: int, level: int) -> None:
    properties: Any = paragraph._p.get_or_add_pPr()
    numbered = properties.get_or_add_numPr()
    numbered.get_or_add_ilvl().val = level
    numbered.get_or_add_numId().val = key
