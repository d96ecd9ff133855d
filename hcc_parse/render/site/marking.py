"""Marks on a text: the characters of findings, nested or overlapping, without changing a letter."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from hcc_parse.domain import Address
from hcc_parse.render.site.remarks import Remark


class Mark(NamedTuple):
    """The characters `start` to `end` (excluded) of a passage, and the remark about them."""

    start: int
    end: int
    remark: Remark


class Piece(NamedTuple):
    """A stretch of text with the remarks about it, the worst first; none for plain text."""

    text: str
    remarks: tuple[Remark, ...] = ()

    @property
    def numbers(self) -> str:
        """The numbers of the remarks, as printed beside the mark."""
        return ",".join(str(remark.number) for remark in self.remarks)


Marks = Mapping[Address, list[Mark]]


def marks_of(remarks: Iterable[Remark]) -> Marks:
    """The places of remarks and of those that follow from them, by paragraph or cell."""
    marks: dict[Address, list[Mark]] = {}
    for remark in (one for root in remarks for one in (root, *root.followers)):
        for place in remark.marked:
            mark = Mark(place.start, place.end, remark)
            if mark not in marks.setdefault(place.address, []):
                marks[place.address].append(mark)
    return marks


def pieces(text: str, marks: Iterable[Mark]) -> list[Piece]:
    """Cut a text where marks begin and end; the pieces joined are the text.

    A mark of no characters becomes an empty piece; what lies beyond the text is left out.
    """
    held = [m._replace(start=min(m.start, len(text)), end=min(m.end, len(text))) for m in marks]
    cuts = sorted({0, len(text), *(at for mark in held for at in (mark.start, mark.end))})
    found: list[Piece] = []
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        points = [mark.remark for mark in held if mark.start == mark.end == start]
        if points:
            found.append(Piece("", _ordered(points)))
        over = [mark.remark for mark in held if mark.start <= start and end <= mark.end]
        if start < end:
            found.append(Piece(text[start:end], _ordered(over)))
    return found


def _ordered(remarks: list[Remark]) -> tuple[Remark, ...]:
    unique = {remark.number: remark for remark in remarks}
    return tuple(sorted(unique.values(), key=lambda one: one.rank))
