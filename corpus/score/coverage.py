"""Of all numbers of a report: which were typed, which linked to an indicator, which checked."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from corpus.score.match import cells_told
from corpus.score.spelling import figures_in, letters, number
from corpus.score.truth import NEAR, TrueNumber, Truth
from hcc_parse.domain import Dossier, Figure, Provenance

DIGITS = re.compile(r"\d+(?:[.,/]\d+)*")


class Covered(NamedTuple):
    """How far the numbers of one kind were followed."""

    kind: str
    total: int
    typed: int
    linked: int
    checked: int


class Typed(NamedTuple):
    """A number that the product holds: as a figure, or inside a date, a period, a citation."""

    before: str
    linked: bool
    checked: bool


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
    for figure in mentions.figures:
        before = _before(dossier, figure.place, 0)
        flags = (id(figure) in linked, id(figure) in checked)
        held[figures_in(figure.text)].append(Typed(before, *flags))
    others = [(date.text, date.place) for date in mentions.dates]
    others += [(period.text, period.place) for period in mentions.periods]
    others += [(citation.text, citation.place) for citation in mentions.citations]
    for text, place in others:
        for match in DIGITS.finditer(text):
            before = _before(dossier, place, match.start())
            held[match[0]].append(Typed(before, False, False))
    return held


def _before(dossier: Dossier, place: Provenance, offset: int) -> str:
    text = dossier.report.passage_at(place).text[: place.start + offset]
    return letters(text[-4 * NEAR :])[-NEAR:]


def _take(held: dict[str, list[Typed]], number: TrueNumber) -> Typed | None:
    """The number held at this place, if any; of `50/114` the first part will do."""
    for digits in dict.fromkeys((number.digits, number.digits.partition("/")[0])):
        for typed in held.get(digits, ()):
            if typed.before.endswith(number.before) or number.before.endswith(typed.before):
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
