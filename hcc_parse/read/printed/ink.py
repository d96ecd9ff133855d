"""What of the ink on a page is its text: the rest is set aside, each stretch with its reason."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from hcc_parse.read.letters import coding_of
from hcc_parse.read.printed.eyes.sheet import Glyph, Sheet
from hcc_parse.read.printed.spacing import close_up

SLANT = 0.1  # of the length of a direction: text turned by less runs along a side of the page
LARGE = 1.5  # times the common size: so large, and pale on bare paper, is a watermark
BOLD = 1.0  # points by which a second copy is moved at most, as pdfplumber has it
NET = 2.0  # points: the mesh of the net by which copies are found
PALE, WHITE = 0.5, 0.97  # how light letters are, from 0 to 1
SMALL, RAISED = 0.8, 0.15  # of the letter before: so small and high is a mark of a note
MEASURES = ("m", "dm", "cm", "mm", "km")  # m2 and km3 are units, no notes
ON_HIGH = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
AMONG = 5  # letters before a mark: enough to know a measure


@dataclass(slots=True)
class Ink:
    """The characters of a page: those of its text, and the others by the reason why they are not.

    The reasons: `invisible` (written without ink), `white`, `outside` the page, `turned` askew,
    `watermark`, `note-mark` (the raised number of a footnote).
    """

    text: list[Glyph] = field(default_factory=list)
    aside: dict[str, list[Glyph]] = field(default_factory=dict)

    def put(self, glyphs: list[Glyph], reason: str | None) -> None:
        """Add characters to the text, or to those with a reason."""
        (self.text if reason is None else self.aside.setdefault(reason, [])).extend(glyphs)


def ink_of(sheet: Sheet) -> Ink:
    """Sort the characters of a page, one stretch written at once after the other."""
    ink = Ink()
    stretches = list(_once(list(g) for _, g in groupby(sheet.glyphs, itemgetter("owner"))))
    common = _common_size(stretches)
    for stretch in stretches:
        first = stretch[0]
        reason = first["unseen"] or _reason(first, common, sheet)
        if reason is None and _is_note_mark(stretch, ink.text):
            reason = "note-mark"
        if reason is None and (marks := _marks_in(stretch)):
            ink.put(marks, "note-mark")
            stretch = [glyph for glyph in stretch if not any(glyph is mark for mark in marks)]
        if (
            reason is None
            and stretch
            and not (first["x0"] >= 0 and stretch[-1]["x1"] <= sheet.width)
        ):
            outside = [glyph for glyph in stretch if _is_outside(glyph, sheet)]
            ink.put(outside, "outside")
            stretch = [glyph for glyph in stretch if not _is_outside(glyph, sheet)]
        ink.put(stretch, reason)
    close_up(stretches)
    return ink


def _once(stretches: Iterable[list[Glyph]]) -> Iterator[list[Glyph]]:
    """The stretches without those drawn a second time over themselves, to look bold."""
    drawn: dict[tuple[str, int, int], list[list[Glyph]]] = {}
    for stretch in stretches:
        first, x, y = (stretch[0][name] for name in ("text", "x0", "top"))
        squares = {
            (first, int((x + a) // NET), int((y + b) // NET))
            for a in (-BOLD, BOLD)
            for b in (-BOLD, BOLD)
        }
        near = (other for square in squares for other in drawn.get(square, ()))
        if not any(_is_same(stretch, other) for other in near):
            drawn.setdefault((first, int(x // NET), int(y // NET)), []).append(stretch)
            yield stretch


def _is_same(one: list[Glyph], other: list[Glyph]) -> bool:
    """Whether two stretches have the same letters, at places that the eye does not tell apart."""
    return (
        len(one) == len(other)
        and _is_seen(one[0]) == _is_seen(other[0])
        and all(
            abs(one[n][side] - other[n][side]) <= BOLD for n in (0, -1) for side in ("x0", "top")
        )
        and all(a["text"] == b["text"] for a, b in zip(one, other, strict=True))
    )


def _is_seen(glyph: Glyph) -> bool:
    return glyph["unseen"] is None and bool(glyph["luma"] <= WHITE)


def _marks_in(stretch: list[Glyph]) -> list[Glyph]:
    """Digits raised by themselves, as `¹`, that stand close behind a number or a word."""
    if ON_HIGH.isdisjoint(g["text"] for g in stretch) or coding_of(stretch[0]["fontname"]):
        return []
    return [
        glyph
        for number, glyph in enumerate(stretch)
        if glyph["text"] in ON_HIGH
        and number
        and not "".join(after["text"] for after in stretch[number + 1 : number + 2]).isalpha()
        and not _ends_measure(stretch[:number])
    ]


def _is_outside(glyph: Glyph, sheet: Sheet) -> bool:
    return bool(glyph["x1"] < 0 or glyph["x0"] > sheet.width)


def _common_size(stretches: list[list[Glyph]]) -> float:
    """The size of most letters, in points."""
    count: dict[float, int] = {}
    for stretch in stretches:
        size = round(stretch[0]["size"], 1)
        count[size] = count.get(size, 0) + len(stretch)
    return max(count, key=lambda size: count[size], default=0.0)


def _reason(glyph: Glyph, common: float, sheet: Sheet) -> str | None:
    if not glyph["upright"]:
        along, up = (abs(part) for part in glyph["matrix"][:2])
        if min(along, up) > SLANT * max(along, up):
            return "turned"
    luma = glyph["luma"]
    if luma > PALE:
        if glyph["size"] > LARGE * common and not _lies_on(glyph, sheet):
            return "watermark"
        if luma > WHITE and not _lies_on(glyph, sheet):
            return "white"
    return None


def _lies_on(glyph: Glyph, sheet: Sheet) -> bool:
    """Whether something is drawn below a white character that makes it seen."""
    x, y = (glyph["x0"] + glyph["x1"]) / 2, (glyph["top"] + glyph["bottom"]) / 2
    under = (*sheet.fills, *sheet.pictures)
    return any(x0 <= x <= x1 and top <= y <= bottom for x0, top, x1, bottom in under)


def _is_note_mark(stretch: list[Glyph], text: list[Glyph]) -> bool:
    """Whether a number is small, raised and close behind a letter: it is not of its word."""
    glyph = stretch[0]
    if not text or not glyph["text"].isdecimal() or glyph["size"] > SMALL * text[-1]["size"]:
        return False
    before, size = text[-1], text[-1]["size"]
    if glyph["bottom"] > before["bottom"] - RAISED * size or glyph["bottom"] < before["top"]:
        return False
    number = all(other["text"].isdecimal() for other in stretch)
    near = -size < glyph["x0"] - before["x1"] < size
    return number and near and not _ends_measure(text)


def _ends_measure(text: list[Glyph]) -> bool:
    word = ""
    for glyph in reversed(text[-AMONG:]):
        if not glyph["text"].isalpha():
            break
        word = glyph["text"] + word
    return word.lower() in MEASURES
