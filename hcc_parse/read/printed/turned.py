"""Text set at a right angle, as in the head of a narrow column, in the order it is read."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeVar
from unicodedata import combining

from hcc_parse.domain import Box
from hcc_parse.read.printed.recoding import in_unicode
from hcc_parse.read.printed.words import Line, PrintedWord
from hcc_parse.vietnamese import nfc

SPACE = 0.15  # of the size of a letter: a wider gap parts two words
LINE = 0.5  # of the width of a letter: letters of one line do not stand farther apart

Char = dict[str, Any]
T = TypeVar("T", Char, PrintedWord)


@dataclass(slots=True, kw_only=True)
class TurnedWord(PrintedWord):
    """A word that is read upwards, or downwards if `down`.

    `size` is that of its letters: PDFium ends the box of a turned word where its ink does.
    """

    down: bool = False
    size: float = 0.0


def turned_words(chars: Iterable[Char], page: int) -> list[PrintedWord]:
    """Form words from letters that do not stand upright."""
    words: list[PrintedWord] = []
    each = list(chars)
    common = _reads_down([char for char in each if not char.get("matrix")])
    for down in (False, True):
        mine = [c for c in each if (c["matrix"][1] < 0 if c.get("matrix") else common) == down]
        words += _words(mine, page, down)
    return in_unicode(words)


def _words(chars: list[Char], page: int, down: bool) -> Iterator[PrintedWord]:
    starts = _starts(chars, down)
    for line in _lines(chars, [(c["x0"] + c["x1"]) / 2 for c in chars], down):
        line.sort(key=lambda c: starts[id(c)])
        for run in _runs(line, down):
            text = nfc("".join(char["text"] for char in run).strip())
            if text:
                box, font = _around(run, page), str(run[0].get("fontname", ""))
                size = max(float(run[0]["size"]), box.x1 - box.x0)
                yield TurnedWord(text=text, box=box, font=font, down=down, size=size)


def _starts(chars: Sequence[Char], down: bool) -> dict[int, tuple[float, int]]:
    """Where each letter begins on its line; marks go with the letter they were written after."""
    starts: dict[int, tuple[float, int]] = {}
    start = 0.0
    for n, char in enumerate(chars):
        if not combining(char["text"][:1] or " "):
            start = char["top"] if down else -char["bottom"]
        starts[id(char)] = start, n
    return starts


def turned_lines(words: Sequence[PrintedWord]) -> list[Line]:
    """The lines of turned words, in the order in which they are read."""
    lines: list[Line] = []
    for down in (False, True):
        mine = [w for w in words if (isinstance(w, TurnedWord) and w.down) == down]
        for line in _lines(mine, [(w.box.x0 + w.box.x1) / 2 for w in mine], down):
            line.sort(key=lambda w: w.box.top if down else -w.box.bottom)
            lines.append(line)
    return lines


def _reads_down(chars: Sequence[Char]) -> bool:
    """By the order in which letters without a matrix were written."""
    pairs = [(a, b) for a, b in pairwise(chars) if abs(a["x0"] - b["x0"]) < 1]
    return len([a for a, b in pairs if b["top"] > a["top"]]) > len(pairs) / 2


def _lines(things: list[T], middles: list[float], down: bool) -> list[list[T]]:
    """Things that stand one above the other; the first line is on the left, or right if `down`."""
    order = sorted(range(len(things)), key=lambda n: middles[n], reverse=down)
    lines: list[list[T]] = []
    last = 0.0
    for n in order:
        if lines and abs(middles[n] - last) < LINE * _width(things[n]):
            lines[-1].append(things[n])
        else:
            lines.append([things[n]])
        last = middles[n]
    return lines


def _width(thing: Char | PrintedWord) -> float:
    if isinstance(thing, PrintedWord):
        return thing.box.x1 - thing.box.x0
    return float(thing["x1"] - thing["x0"])


def _runs(line: list[Char], down: bool) -> Iterator[list[Char]]:
    run: list[Char] = []
    for char in line:
        gap = 0.0
        if run:
            last = run[-1]
            gap = char["top"] - last["bottom"] if down else last["top"] - char["bottom"]
        if run and (gap > SPACE * char["size"] or not char["text"].strip()):
            yield run
            run = []
        if char["text"].strip():
            run.append(char)
    if run:
        yield run


def _around(chars: list[Char], page: int) -> Box:
    sides = {
        "x0": min(char["x0"] for char in chars),
        "top": min(char["top"] for char in chars),
        "x1": max(char["x1"] for char in chars),
        "bottom": max(char["bottom"] for char in chars),
    }
    return Box(page=page, **{side: round(float(value), 2) for side, value in sides.items()})
