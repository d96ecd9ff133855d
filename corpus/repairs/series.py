"""Tables of the known forms with one or two slips of the hand, in the plain notation.

They go through no printer: what is measured is the diagnosis, not the reading.
"""

from dataclasses import dataclass, replace
from random import Random
from typing import Literal, NamedTuple

from corpus.generate.compose.frame import frame
from corpus.generate.compose.tables import ResultTable
from corpus.generate.draft import Draft, Sheet
from corpus.generate.facts import draw_facts
from corpus.generate.ledger import Slip
from corpus.generate.roster import load_roster
from corpus.generate.slips.digits import MAKERS
from corpus.generate.span import draw_span
from corpus.generate.style import draw_style
from corpus.generate.words import load_words
from corpus.generate.writer import Writer

Kind = Literal["total row, one slip", "no total row, one slip", "total row, two slips"]
KINDS: tuple[Kind, ...] = (
    "total row, one slip",
    "no total row, one slip",
    "total row, two slips",
)
IN_TABLES = [name for name in sorted(MAKERS) if name.endswith((", cell", ", total"))]
TRIES = 50


class Put(NamedTuple):
    """A slip, and the row and column of the cell that it stands in."""

    slip: Slip
    row: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table as the report prints it, and what was done to it."""

    text: str
    put: tuple[Put, ...]


def make_table(seed: int, index: int, kind: Kind) -> Table:
    """Make the table of that number in the series of a seed; the same each time."""
    rng = Random(f"{seed}/{index}/{kind}")
    draft, sheet = _true_table(rng, with_total=kind != "no total row, one slip")
    wanted = 2 if kind == "total row, two slips" else 1
    put: list[Put] = []
    for _ in range(TRIES):
        slip = MAKERS[rng.choice(IN_TABLES)](draft, rng)
        if slip is None or slip.key in {one.slip.key for one in put}:
            continue
        put.append(_place(slip, sheet))
        if len(put) == wanted:
            break
    return Table(text=_written(draft, sheet), put=tuple(put))


def _true_table(rng: Random, *, with_total: bool) -> tuple[Draft, Sheet]:
    style = draw_style(rng)
    if not with_total:
        style = replace(style, total="none", grouped=False)
    elif style.total == "none":
        style = replace(style, total="bottom")
    commune, span = rng.choice(load_roster().communes), draw_span(rng)
    facts = draw_facts(rng, style, load_roster(), commune, span)
    draft = frame(rng, "table", "control", style, commune, span)
    writer = Writer(rng, draft, facts, load_words())
    sheet = ResultTable(writer, "b1", facts.fields, main=True).build()
    draft.body.append(sheet)
    return draft, sheet


def _place(slip: Slip, sheet: Sheet) -> Put:
    wanted = f"{{{slip.key}}}"
    row = next(n for n, one in enumerate(sheet.rows) if wanted in one.cells)
    return Put(slip, row, sheet.rows[row].cells.index(wanted))


def _written(draft: Draft, sheet: Sheet) -> str:
    lines = ([draft.shown(cell) for cell in row.cells] for row in sheet.rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
