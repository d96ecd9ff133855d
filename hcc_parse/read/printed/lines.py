"""Printed words to lines, and lines to the paragraphs that their author typed."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from hcc_parse.read.printed.words import Line, PrintedWord
from hcc_parse.vietnamese import fold

# What opens an item or a heading, and so a paragraph: "-", "+", "a)", "1.", "1.2.", "IV.".
OPENING = re.compile(
    r"^(?:[-–+*•●○▪]+|\*+|[a-zđ]\)|\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}[.)]|\d{1,2}\.[^\W\d].*)$"
)

PADDED = re.compile(r"0[02-9]")  # a list begins with 01: `rút:` and below it `05. Hiện còn …`
NUMBER = re.compile(r"(?!1[.)])\d{1,2}\.")  # a list begins with 1
# What leads to a number: `(đơn vị tính: người):`, `số hồ sơ là`.
LEADS = re.compile(
    r"(?:\((?:đơn vị tính|đvt)\b[^()]*\)\s*:|\b(?:là|có|đạt|còn)\s*:?)$", re.IGNORECASE
)
COUNTED = re.compile(r"\d[,;]\s[^\W\d_]+(?:\s[^\W\d_]+){0,4}$")  # `đúng hạn 227; quá hạn`
ENDS = (".", ";", "!", "?")
SHORTEST_PROSE = 300  # characters: a title or heading is shorter


def lines_of(words: list[PrintedWord]) -> list[Line]:
    """Group words whose vertical middles meet; each line runs from left to right."""
    lines: list[Line] = []
    for word in sorted(words, key=lambda w: (_middle(w), w.box.x0)):
        if lines and _meets(lines[-1], word):
            lines[-1].append(word)
        else:
            lines.append([word])
    for line in lines:
        line.sort(key=lambda w: w.box.x0)
    return lines


def paragraphs_of(lines: list[Line], *, right: float) -> Iterator[list[Line]]:
    """Join the lines that one paragraph was broken into.

    Args:
        lines: Lines of one column in reading order, possibly over several pages.
        right: The right margin, to tell a full line from one that its author ended.
    """
    leading = _leading(lines, right)
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not _continues(paragraph, line, right=right, leading=leading):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def text_of(line: Line) -> str:
    """The words of a line, one space apart."""
    return " ".join(word.text for word in line)


def _continues(paragraph: list[Line], line: Line, *, right: float, leading: float) -> bool:
    last = paragraph[-1]
    number = _is_its_number(paragraph, line, right)
    if (_opens(line) and not number) or fold(text_of(last)) == "bao cao":
        return False
    if line[0].box.page == last[0].box.page and _gap(last, line) > leading + 0.25 * _height(last):
        return False
    if line[0].text.startswith("(") and _is_centred(last, line):
        return False  # below a title stands the period, or what it is attached to
    words = " ".join(text_of(part) for part in paragraph)
    if len(words) < SHORTEST_PROSE and words.count("(") > words.count(")"):
        return True  # a centred title goes on until its bracket is closed
    return _is_full(last, line, right)


def _leading(lines: list[Line], right: float) -> float:
    """The gap between two lines of one paragraph: the commonest below a full line."""
    gaps = [
        round(_gap(upper, lower) * 2) / 2
        for upper, lower in pairwise(lines)
        if upper[0].box.page == lower[0].box.page
        and _gap(upper, lower) >= -_height(upper)
        and _is_full(upper, lower, right)
    ]
    if not gaps:
        return _height(lines[0]) if lines else 0.0
    counts = Counter(gaps)
    return min(gap for gap, count in counts.items() if count >= max(counts.values()) / 3)


def _gap(upper: Line, lower: Line) -> float:
    return lower[0].box.top - upper[0].box.bottom


def _height(line: Line) -> float:
    return line[0].box.bottom - line[0].box.top


def _is_full(line: Line, following: Line, right: float) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    first, room = following[0].box, right - line[-1].box.x1
    if _is_centred(line, following):
        room *= 2  # what is free on the right is free on the left too
    return room < first.x1 - first.x0 + 0.3 * _height(line)


def _opens(line: Line) -> bool:
    """Whether a line begins an item or a heading; a sign alone on its line does not."""
    return len(line) > 1 and bool(OPENING.match(line[0].text))


def _is_its_number(paragraph: list[Line], line: Line, right: float) -> bool:
    """Whether a line opens with a number that the line above leads to, and so opens nothing.

    Behind `số hồ sơ là` stands `05. Hiện còn`, padded as no list is, or `92. Còn lại`, for which
    the line above had no room; so does `13. Ngoài số` behind `227; quá hạn` amid a paragraph.
    """
    last = text_of(paragraph[-1])
    if PADDED.match(line[0].text):
        return not last.endswith(ENDS)
    if NUMBER.fullmatch(line[0].text) is None or not _is_full(paragraph[-1], line, right):
        return False
    return LEADS.search(last) is not None or (
        len(paragraph) > 1 and COUNTED.search(last) is not None
    )


def _is_centred(upper: Line, lower: Line) -> bool:
    """Whether two lines share their middle but not their edges, as those of a title do."""
    middles = [(line[0].box.x0 + line[-1].box.x1) / 2 for line in (upper, lower)]
    return abs(middles[0] - middles[1]) < 3 and abs(upper[0].box.x0 - lower[0].box.x0) > 3


def _middle(word: PrintedWord) -> float:
    return (word.box.top + word.box.bottom) / 2


def _meets(line: Line, word: PrintedWord) -> bool:
    """Whether a word stands on a line: half of the smaller of it and the last word is level."""
    box, last = word.box, line[-1].box
    level = min(box.bottom, last.bottom) - max(box.top, last.top)
    return level > min(box.bottom - box.top, last.bottom - last.top) / 2
