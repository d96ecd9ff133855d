"""Whether a repair means the very cell or figure in which a slip was made, not only its value."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from corpus.generate.draft import Draft
from corpus.generate.ledger import Slip
from corpus.score.match import Json, cells_told
from corpus.score.sheets import cell_with
from corpus.score.spelling import figures_in, number
from corpus.score.verdict import Verdict


class Spot(NamedTuple):
    """Where a number stands: paragraph or cell, and its first character."""

    block: int
    row: int | None
    column: int | None
    start: int


def repaired_in_place(slip: Slip, verdicts: Iterable[Verdict], draft: Draft, report: Json) -> bool:
    """Whether some finding on a slip says of its own place what should stand there."""
    spots = set(spots_of(slip, draft, report))
    right = number(slip.right)
    return any(
        spot in spots and number(told) == right
        for verdict in verdicts
        if slip in verdict.slips and verdict.severity != "note"
        for spot, told in _repairs(verdict.finding)
    )


def spots_of(slip: Slip, draft: Draft, report: Json) -> Iterator[Spot]:
    """Where the number of a slip was read; a text may tell the same number more than once."""
    cell = cell_with(draft, slip.key)
    if cell is None:
        for figure in report["figures"]:
            if figures_in(figure["text"]) == figures_in(slip.after):
                yield _spot(figure["place"])
        return
    for table in report["tables"]:
        at = {where for where, told in cells_told(table) if told == cell}
        for row in table["rows"]:
            for one in row["cells"]:
                if (row["index"], one["column"]) in at:
                    yield _spot(one["place"])


def _repairs(finding: Json) -> Iterator[tuple[Spot, float]]:
    """Each place that a finding would have read otherwise, and how."""
    if finding["place"] and finding["expected"] is not None and finding["stated"] is not None:
        yield _spot(finding["place"]), finding["expected"]
    for change in finding["repair"]["changes"] if finding["repair"] else ():
        yield _spot(change["place"]), change["to"]


def _spot(place: Json) -> Spot:
    return Spot(place["block"], place["row"], place["column"], place["start"])
