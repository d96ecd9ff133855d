"""Sums of a table that a line beside it explains: `một người thuộc nhiều nhóm chỉ tính một lần`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from hcc_parse.domain import Grid, Knowledge, Sum, Unit
from hcc_parse.relate.tables.families import in_full
from hcc_parse.relate.tables.some_rows import lists_some
from hcc_parse.relate.word_patterns import one_of, said, with_marks
from hcc_parse.vietnamese import unmark

NUMBER = re.compile(r"\d+(?:\.\d{3})*")
MARKED = re.compile(r"[(*]")  # how a note begins that no word opens
FEW = 2  # numbers of a line
EXPLAINS = ("note:shared", "note:beyond", "note:apart")
Labels = Mapping[str, tuple[str, ...]]


def explained(sums: Sequence[Sum], grid: Grid, knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the sums of a table; one that a note tells to be counted otherwise is excused.

    A note that names just what is missing explains it. One that says that something is counted in
    several rows lets a total be less than them; one of more than the rows tell, or a table of some
    rows, lets it be more; what is not counted works both ways. The latter two explain nothing where
    another column shows that the rows are all.

    Args:
        sums: The sums of the table.
        grid: The table with the lines beside it.
        knowledge: `note:…` and `title:some` are the words of such lines.
    """
    whole = {row for row in map(_row, sums) if in_full([s for s in sums if _row(s) == row])}
    for sum_ in sums:
        told = not sum_.holds and _is_explained(sum_, grid, knowledge, _row(sum_) in whole)
        yield replace(sum_, excused=True) if told else sum_


def _row(sum_: Sum) -> int | None:
    return sum_.total.place.address.row if sum_.kind == "column" else None


def _is_explained(sum_: Sum, grid: Grid, knowledge: Knowledge, whole: bool) -> bool:
    labels, own = knowledge.labels, unmark(_label(sum_, grid))
    lines = [line.lower() for line in (*grid.above, *grid.below)]
    near = [unmark(line) for line in lines]
    notes = [line for line in near if _is_note(line, labels)]
    telling = [*notes, *_with(_explaining(labels), _clauses(near))]
    if any(_names(line, abs(sum_.lacks), knowledge.units) for line in telling):
        return True
    if sum_.kind == "row" and grid.formulas:
        return False
    column = sum_.kind == "column"
    apart = bool(_with(labels["note:apart"], notes)) and not whole and column
    if sum_.lacks < 0:
        shared = any(_is_shared(line, sum_, grid, knowledge) for line in lines) and column
        words = (*labels["note:shared"], *labels["note:shared-maybe"])
        return shared or apart or bool(_with(words, [own]))
    if whole:
        return False
    some = _with((*labels["note:beyond"], *labels["note:some"]), notes if column else ())
    told = _with((*labels["note:beyond"], *labels["note:some"], *labels["row:some-told"]), [own])
    return apart or bool(some or told) or (column and lists_some(sum_, grid, labels))


def _is_shared(line: str, sum_: Sum, grid: Grid, knowledge: Knowledge) -> bool:
    """Whether a line says that something is counted in several rows of a column.

    `tại nhiều` and the like say so only in a note, or of what the column counts by its head.
    """
    labels, bare = knowledge.labels, unmark(line)
    if said(labels["note:columns"]).search(bare) or not _is_about(bare, labels):
        return False
    told, counted = _units_in(line, knowledge.units), _units_in(_head(sum_, grid), knowledge.units)
    if said(labels["note:shared"]).search(bare):
        return not told or not counted or bool(told & counted)
    maybe = said(labels["note:shared-maybe"]).search(bare) is not None
    return maybe and (_is_note(bare, labels) or bool(told & counted))


def _explaining(labels: Labels) -> tuple[str, ...]:
    return tuple(word for role in EXPLAINS for word in labels[role])


def _clauses(lines: Sequence[str]) -> list[str]:
    return [clause for line in lines for clause in re.split(r"[.;] ", line)]


def _with(words: tuple[str, ...], lines: Iterable[str]) -> list[str]:
    """The lines that have one of some words."""
    return [line for line in lines if said(words).search(line)]


def _is_note(line: str, labels: Labels) -> bool:
    return bool(MARKED.match(line) or said(labels["note:opening"]).match(line))


def _is_about(line: str, labels: Labels) -> bool:
    """Whether a line explains a table: a note does, prose with figures of its own does not."""
    return _is_note(line, labels) or len(NUMBER.findall(line)) < FEW


def _names(line: str, missing: Decimal, units: tuple[Unit, ...]) -> bool:
    """Whether a line counts so many: `có 09 người được hỗ trợ ở hai thôn`; a day counts nothing."""
    found = (match for match in NUMBER.finditer(line) if not line[: match.start()].endswith("/"))
    counted = _bare(units)
    return any(
        Decimal(match[0].replace(".", "")) == missing and counted.match(line, match.end())
        for match in found
    )


def _label(sum_: Sum, grid: Grid) -> str:
    row = next((r for r in grid.rows if r.index == sum_.total.place.address.row), None)
    return row.label if row is not None else ""


def _head(sum_: Sum, grid: Grid) -> str:
    column = grid.column(sum_.total.place.address.column or 0)
    return " ".join(column.path).lower() if column is not None else ""


def _units_in(text: str, units: tuple[Unit, ...]) -> set[str]:
    return {match[0] for match in _counted(units).finditer(text)}


@cache
def _bare(units: tuple[Unit, ...]) -> re.Pattern[str]:
    found = (s for u in units if u.kind == "counted" for s in (u.name, *u.spellings))
    return re.compile(rf" {one_of(one.lower() for one in found if len(one) > 1)}\b")


@cache
def _counted(units: tuple[Unit, ...]) -> re.Pattern[str]:
    found = (s for u in units if u.kind == "counted" for s in (u.name, *u.spellings))
    return with_marks(tuple(one.lower() for one in found if len(one) > 1))
