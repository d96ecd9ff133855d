"""Figures inside tracked changes, told one by one: whoever signs should look at them again."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from hcc_parse.domain import Passage, Problem, Said
from hcc_parse.read.word.names import DEL, INS, MOVE_FROM, MOVE_TO, W
from hcc_parse.read.word.pieces import Change, Piece, spans

FIGURE = re.compile(r"\d+(?:[.,/]\d+)*%?")
REVISIONS = (INS, DEL, MOVE_TO, MOVE_FROM, *(f"{W}cell{kind}" for kind in ("Ins", "Del", "Merge")))
DONE = {
    "inserted": Said("được thêm", "was put in"),
    "deleted": Said("bị xóa", "was taken out"),
}


class Stretch(NamedTuple):
    """Consecutive pieces of one change: where they stand in the text, and what they say."""

    change: Change
    start: int
    end: int
    text: str


def changed_figures(
    pieces: Sequence[Piece], passage: Passage, *, is_own: bool
) -> Iterator[Problem]:
    """Tell each figure that a tracked change brings in, takes out, or touches.

    Args:
        pieces: The pieces of a paragraph or cell.
        passage: Its text; where nothing is left of it, the passage before it.
        is_own: Whether it is its own.
    """
    if not any(piece.change for piece in pieces):
        return
    end = len(passage.text)
    figures = list(FIGURE.finditer(passage.text))
    starts, ends = [m.start() for m in figures], [m.end() for m in figures]
    for stretch in _stretches(pieces):
        at = stretch.start if is_own else end
        if stretch.change.kind == "deleted" or not is_own:
            for figure in FIGURE.findall(stretch.text):
                yield _problem(stretch.change, f"“{figure}”", passage, at, at)
            continue
        first, last = bisect_right(ends, stretch.start), bisect_left(starts, stretch.end)
        for match in figures[first:last]:
            touched = passage.text[max(match.start(), at) : min(match.end(), stretch.end)]
            if any(letter.isdigit() for letter in touched):
                whole = touched == match[0]
                said = f"“{match[0]}”" if whole else f"“{touched}” (trong “{match[0]}”)"
                yield _problem(stretch.change, said, passage, *match.span())


def capped(problems: list[Problem], most: int, more: Said) -> Iterator[Problem]:
    """The first problems of a kind, and how many more there are.

    Args:
        problems: Problems of one code.
        most: How many are told one by one.
        more: What is said of the others, with `{}` for their number.
    """
    yield from problems[:most]
    if (left := len(problems) - most) > 0:
        told = Said(more.vi.format(left), more.en.format(left))
        yield Problem(code=problems[0].code, message=told.vi, english=told.en)


def _stretches(pieces: Sequence[Piece]) -> Iterator[Stretch]:
    placed = list(spans(pieces))
    for change, group in groupby(placed, key=lambda each: each[2].change):
        if change is not None:
            same = list(group)
            text = "".join(piece.text for _, _, piece in same)
            yield Stretch(change, same[0][0], same[-1][1], text)


def _problem(change: Change, said: str, passage: Passage, start: int, end: int) -> Problem:
    by = f" bởi {change.author}" if change.author else ""
    done = DONE[change.kind]
    message = f"Số {said} {done.vi}{by} khi đang bật Track Changes; nên kiểm tra lại."
    author = f" by “{change.author}”" if change.author else ""
    number = said.replace(" (trong ", " (in ")
    english = f"The number {number} {done.en}{author} as a tracked change; please check it."
    place = passage.at(start, end)
    return Problem(code="tracked-figure", message=message, english=english, place=place)
