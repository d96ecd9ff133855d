"""A line of a Word file before it is one text: its pieces, each with font and standing."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from hcc_parse.read.letters import coding_of
from hcc_parse.vietnamese import nfc

NOTE_MARK = re.compile(r"[(\[]?[\d⁰¹²³⁴-⁹]{1,3}(?:[,;]\s?\d{1,3})*[)\]]?")
RAISED = re.compile(r"([⁰¹²³⁴-⁹]+)(?![^\W\d_])")  # raised by the character itself
DOUBLE_SPACE = re.compile(r"(?<=\S)([ \u00a0])[ \u00a0](?=\S)")
UNIT = re.compile(r"(?:^|[\W\d_])[khdcm]?m$")
LOOK_BACK = 40  # characters before a raised digit


class Change(NamedTuple):
    """A tracked change that a piece belongs to, and who made it."""

    kind: Literal["inserted", "deleted"]
    author: str


class Where(NamedTuple):
    """What is around a piece: why it is not shown (None: it is), and whether it was changed.

    `grounded` says that it may stand on a colour, where white letters are seen.
    """

    reason: str | None = None
    change: Change | None = None
    grounded: bool = False


class Piece(NamedTuple):
    """Characters of one run.

    Attributes:
        text: The characters, as they stand in the file.
        font: The font in which they are shown; empty when the file names none.
        reason: Why they are no part of the running text (`hidden`, `deleted` …); None: they are.
        change: The tracked change that brought them in or took them out.
        raised: Whether they are written small and high.
        unread: What object stands here that is not read; empty for text.
        origin: The `w:p` of the main part in which it stands, counted from 0; -1 in no such.
    """

    text: str
    font: str = ""
    reason: str | None = None
    change: Change | None = None
    raised: bool = False
    unread: str = ""
    origin: int = -1


Line = list[Piece]
SHOWN = Where()


def settled(line: Line) -> Line:
    """Set note marks aside that were typed by hand; every paragraph passes here once.

    Such a mark is raised digits after text; glued on, `378` with note 1 would read 3781. The
    exponent of `m²` stays, and so does a fraction's numerator.
    """
    line = [part for piece in line for part in _set_apart(piece)]
    if not any(piece.raised and piece.reason is None for piece in line):
        return line
    return list(_without_note_marks(line))


def _set_apart(piece: Piece) -> Iterator[Piece]:
    """A piece with single spaces, in parts where raised digits stand in it.

    Two spaces between words are a slip of the hand that nobody sees; three and more are layout.
    """
    text = DOUBLE_SPACE.sub(r"\1", piece.text) if "  " in piece.text else piece.text
    if piece.reason or piece.raised or not RAISED.search(text) or coding_of(piece.font):
        yield piece if text == piece.text else piece._replace(text=text)
        return
    for number, part in enumerate(RAISED.split(text)):
        if part:
            yield piece._replace(text=part, raised=bool(number % 2))


def text_of(pieces: Sequence[Piece]) -> str:
    """The one text of some pieces: what is shown, letters composed, without margins."""
    return nfc("".join([piece.text for piece in pieces if piece.reason is None])).strip()


def spans(pieces: Sequence[Piece]) -> Iterator[tuple[int, int, Piece]]:
    """Where each piece lies in `text_of(pieces)`; what is not shown lies between two letters."""
    whole = nfc("".join([piece.text for piece in pieces if piece.reason is None]))
    length = len(whole.strip())
    at = len(whole.lstrip()) - len(whole)
    for piece in pieces:
        start = at
        if piece.reason is None:
            at += len(nfc(piece.text))
        yield min(max(start, 0), length), min(max(at, 0), length), piece


def is_shown(pieces: Sequence[Piece]) -> bool:
    """Whether anything of these pieces can be read on the page."""
    return any(piece.reason is None and piece.text.strip() for piece in pieces)


def _without_note_marks(line: Line) -> Iterator[Piece]:
    before, n = "", 0
    while n < len(line):
        end = n
        while end < len(line) and line[end].raised and line[end].reason is None:
            end += 1
        if end > n and _is_note_mark(before, "".join(p.text for p in line[n:end]), line, end):
            yield from (piece._replace(reason="note-mark") for piece in line[n:end])
        else:
            end = max(end, n + 1)
            for piece in line[n:end]:
                before = (before + piece.text)[-LOOK_BACK:] if piece.reason is None else before
                yield piece
        n = end


def _is_note_mark(before: str, mark: str, line: Line, end: int) -> bool:
    if not before.strip() or not NOTE_MARK.fullmatch(mark.strip()):
        return False
    is_exponent = mark in ("2", "3", "²", "³") and UNIT.search(before)
    is_numerator = end < len(line) and line[end].text.startswith(("/", "⁄"))
    return not is_exponent and not is_numerator
