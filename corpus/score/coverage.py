"""Of all numbers of a report: which were typed, which linked to an indicator, which checked."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from corpus.score.match import cells_told
from corpus.score.spelling import figures_in, letters, number
from corpus.score.truth import NEAR, TrueNumber, Truth
from hcc_parse.domain import Dossier, Figure, NumberKind, Provenance

DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
# Under which types of the product a number of the truth is typed rightly.
RIGHT: dict[str, set[NumberKind]] = {
    "count": {"count", "staff", "duration"},
    "share": {"share"},
    "target": {"target"},
    "rank": {"rank"},
    "score": {"score"},
    "money": {"money"},
    "area": {"area"},
    "phone": {"phone"},
    "year": {"date", "period"},
}


class Covered(NamedTuple):
    """How far the numbers of one kind were followed."""

    kind: str
    total: int
    typed: int
    linked: int
    checked: int


class Typed(NamedTuple):
    """A number that the product holds, with its type; `kind` is None for a cell."""

    before: str
    linked: bool
    checked: bool
    kind: NumberKind | None = None


def coverage(truth: Truth, dossier: Dossier, tables: list[dict[str, Any]]) -> Iterator[Covered]:
    """Follow the numbers of the text, kind by kind, and those of the cells."""
    held = _held(dossier)
    found: dict[str, list[Typed | None]] = defaultdict(list)
    for one in sorted(truth.numbers, key=lambda one: -len(one.before)):
        found[one.kind].append(_take(held, one))
    for kind, typed in sorted(found.items()):
        yield _covered(kind, typed)
    yield _covered("cells", list(_cells(truth, dossier, tables)))


def links_found(truth: Truth, dossier: Dossier) -> int:
    """How many shares are tied to the count that they speak of and to the base that they are of."""
    held: list[tuple[str, str, set[str]]] = [
        (number(r.share.value), number(r.numerator.value), {number(b.value) for b in r.bases})
        for r in dossier.relations.links
    ]
    found = 0
    for link in truth.links:
        for at, (share, numerator, bases) in enumerate(held):
            if (share, numerator) == (link.share, link.numerator) and link.base in bases:
                del held[at]
                found += 1
                break
    return found


def _covered(kind: str, found: list[Typed | None]) -> Covered:
    typed = [one for one in found if one is not None]
    linked, checked = (
        sum(flags) for flags in ([t.linked for t in typed], [t.checked for t in typed])
    )
    return Covered(kind, len(found), len(typed), linked, checked)


def _held(dossier: Dossier) -> dict[str, list[Typed]]:
    """The numbers that the product holds, by their digits."""
    mentions = dossier.mentions
    linked = {id(fact.figure) for fact in dossier.facts}
    checked = _checked(dossier)
    held: dict[str, list[Typed]] = defaultdict(list)
    for mention in mentions.numbers:
        flags = (id(mention.figure) in linked, id(mention.figure) in checked)
        whole = (figures_in(mention.text), 0)
        parts = [(match[0], match.start()) for match in DIGITS.finditer(mention.text)]
        for digits, offset in dict.fromkeys((whole, *parts)):
            before = _before(dossier, mention.place, offset)
            held[digits].append(Typed(before, *flags, mention.kind))
    return held


def _before(dossier: Dossier, place: Provenance, offset: int) -> str:
    text = dossier.report.passage_at(place).text[: place.start + offset]
    return letters(text[-4 * NEAR :])[-NEAR:]


def _take(held: dict[str, list[Typed]], number: TrueNumber) -> Typed | None:
    """The number held at this place under a right type, if any; of `50/114` the first part will do.

    A number of the truth that is of no kind of its own may be of any type but not understood.
    """
    for digits in dict.fromkeys((number.digits, number.digits.partition("/")[0])):
        for typed in held.get(digits, ()):
            near = typed.before.endswith(number.before) or number.before.endswith(typed.before)
            right = RIGHT.get(number.kind)
            if near and (typed.kind in right if right else typed.kind != "not-understood"):
                held[digits].remove(typed)
                return typed
    return None


def _checked(dossier: Dossier) -> set[int]:
    """The figures that stand in some relation."""
    relations = dossier.relations
    figures: list[Figure] = []
    for sum_ in relations.sums:
        figures += (sum_.total, *sum_.parts)
    for ratio in relations.ratios:
        figures += (ratio.share, *ratio.numerator.figures)
        figures += (figure for base in ratio.bases for figure in base.figures)
    for pair in relations.restatements:
        figures += (pair.first, pair.second)
    return {id(figure) for figure in figures}


def _cells(truth: Truth, dossier: Dossier, tables: list[dict[str, Any]]) -> Iterator[Typed | None]:
    """Cells are known by row, path and value."""
    linked = {id(fact.figure) for fact in dossier.facts}
    checked = _checked(dossier)
    held: dict[tuple[object, ...], list[Typed]] = defaultdict(list)
    for table, grid in zip(tables, dossier.mentions.grids, strict=True):
        figures = {
            (row.index, entry.column): entry.figure for row in grid.rows for entry in row.entries
        }
        for at, key in cells_told(table):
            figure = figures[at]
            held[key].append(Typed("", id(figure) in linked, id(figure) in checked))
    for cell, wanted in Counter(truth.cells).items():
        found = held.get(cell, [])
        yield from found[:wanted]
        yield from [None] * (wanted - len(found))
