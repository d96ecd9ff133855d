"""Sums over cells: those of the columns, and rows by declared formula or by their headers."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from hcc_parse.domain import Fact, Figure, Formula, Grid, Knowledge, Row, Said, Sum
from hcc_parse.relate.cells import cell, figure_of, nothing, readable, unfilled
from hcc_parse.relate.named.accounts import Account, Parts, adds_up
from hcc_parse.relate.tables.block_sums import block_sums
from hcc_parse.relate.tables.column_sums import column_sums
from hcc_parse.relate.tables.estimated_totals import estimated_totals
from hcc_parse.relate.tables.header_sums import header_sums
from hcc_parse.relate.tables.hollow import columns_by_indicator
from hcc_parse.relate.tables.noted_sums import explained
from hcc_parse.relate.tables.partial_totals import is_level, is_shared
from hcc_parse.relate.tables.rounded_parts import but_rounded
from hcc_parse.relate.tables.running_columns import running_columns, tells_again
from hcc_parse.relate.tables.score_tables import decimal_sums, points
from hcc_parse.relate.tables.stage_rows import stage_rows
from hcc_parse.relate.tables.stretch_rows import stretch_rows
from hcc_parse.relate.tables.timeline_sums import timeline_sums
from hcc_parse.relate.tables.unnamed_columns import may_fill
from hcc_parse.relate.tables.untold_parts import but_untold


def table_sums(grid: Grid, facts: tuple[Fact, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield every sum that a table states about itself, as its notes explain it."""
    sums = but_rounded(_stated_sums(grid, facts, knowledge), grid, knowledge)
    yield from explained(list(sums), grid, knowledge)


def _stated_sums(grid: Grid, facts: tuple[Fact, ...], knowledge: Knowledge) -> Iterator[Sum]:
    most = knowledge.thresholds.sums_holding
    found = column_sums(grid, knowledge.labels, most)
    down = [sum_ for sum_ in found if not tells_again(sum_, grid, knowledge.labels)]
    alone = replace(grid, rows=()) if grid.before or grid.after else grid
    surer = (*decimal_sums(alone, knowledge.labels), *timeline_sums(alone, knowledge.labels))
    told = {id(sum_.total): sum_ for sum_ in surer}
    for sum_ in down:
        other = told.pop(id(sum_.total), sum_)
        column = grid.column(sum_.total.place.address.column or 0)
        shared = not sum_.holds and is_shared(sum_, column, knowledge.labels)
        yield other if other.excused else replace(sum_, excused=sum_.excused or shared)
    yield from told.values()
    summed = {id(sum_.total) for sum_ in (*down, *surer)}
    others = (running_columns(alone, knowledge.labels), stage_rows(alone, knowledge.labels))
    months = estimated_totals(grid, knowledge)
    for sum_ in (*others[0], *block_sums(alone), *others[1], *months):
        if id(sum_.total) not in summed:
            yield sum_
    yield from points(grid, knowledge.labels)
    declared = set()
    for formula in grid.formulas:
        sums = list(_declared(grid, formula, knowledge.thresholds.rows_following))
        if formula.confidence == 1.0 or _borne_out(sums, knowledge.thresholds.sums_holding):
            declared.add(formula.total)
            yield from sums
    named = list(but_untold(list(_by_header(grid, facts, knowledge, declared)), grid))
    yield from named
    yield from stretch_rows(grid, knowledge.labels, (*surer, *named))
    known = {sum_.total.place.address.column for sum_ in named if sum_.kind == "row"} | declared
    columns = knowledge.labels["total-column"]
    below = list(header_sums(grid, columns, knowledge.thresholds.sums_holding))
    labels = {row.index: row.label for row in grid.rows}
    for sum_ in but_untold(below, grid):
        if sum_.total.place.address.column not in known:
            label = labels.get(sum_.total.place.address.row or 0, "")
            level = not sum_.holds and is_level(sum_, label, knowledge.labels)
            yield replace(sum_, excused=True) if level else sum_


def _declared(grid: Grid, formula: Formula, fewest: Fraction) -> Iterator[Sum]:
    """A declared formula, row by row; broken in most rows, it is our reading that is in doubt."""
    sums = [
        Sum(
            kind="row",
            total=found[0],
            parts=found[1],
            blanks=unfilled([row.entry(part) for part in formula.parts]),
            basis=Said(formula.text, formula.text),
            subject=cell(row, grid.column(formula.total)),
            certain=True,
            grid=grid,
        )
        for row in grid.rows
        if row.role in ("data", "total") and (found := _row_figures(row, formula))
    ]
    certain = len(sums) < 3 or sum(sum_.holds for sum_ in sums) >= fewest * len(sums)
    yield from (replace(sum_, certain=certain) for sum_ in sums)


def _borne_out(sums: list[Sum], fewest: Fraction) -> bool:
    """Whether enough rows follow a formula read from a picture: `(13)=(4)+(15)` lost a digit."""
    telling = [sum_ for sum_ in sums if sum_.total.value or sum_.added]
    return sum(sum_.holds for sum_ in telling) >= fewest * len(telling)


def _row_figures(row: Row, formula: Formula) -> tuple[Figure, tuple[Figure, ...]] | None:
    stated = figure_of(row, formula.total)
    entries = [row.entry(part) for part in formula.parts]
    if stated is None or stated.kind == "share" or not readable(entries):
        return None
    return stated, tuple(e.figure for e in entries if e is not None and e.figure is not None)


def _by_header(
    grid: Grid, facts: tuple[Fact, ...], knowledge: Knowledge, declared: set[int]
) -> Iterator[Sum]:
    """Sums that the meaning of the headers demands, where no formula is declared."""
    own, thresholds = [fact for fact in facts if fact.grid is grid], knowledge.thresholds
    columns = columns_by_indicator(grid, own, knowledge)
    absent = frozenset(knowledge.indicators) - set(columns.values())
    following = {
        relation.id: _share_of_rows(columns, relation.id, grid, knowledge)
        for relation in knowledge.relations
    }
    for row in grid.rows:
        if row.role not in ("data", "total") or not readable(list(row.entries[2:])):
            continue
        for relation, total, parts in Account(_figures_of(columns, row), knowledge).sums():
            column = total.place.address.column
            balance = relation.id.startswith("D")
            known = column in declared and not balance
            follows = following[relation.id] >= thresholds.rows_following
            if known or parts.missing - absent or not follows:
                continue
            lacking = total.value - sum(part.value for part in parts.figures)
            if parts.missing and may_fill(lacking, row, columns, grid):
                continue
            yield Sum(
                kind="balance" if balance else "row",
                total=total,
                parts=parts.figures,
                basis=Said("tên các cột", "the names of the columns"),
                subject=cell(row, grid.column(column or 0)),
                certain=following[relation.id] >= thresholds.sums_holding,
                grid=grid,
            )


def _share_of_rows(
    columns: Mapping[int, str], relation: str, grid: Grid, knowledge: Knowledge
) -> Fraction:
    """How many of the rows follow an identity of the knowledge base; one row proves nothing."""
    good = seen = 0
    for row in grid.rows:
        for found, total, parts in Account(_figures_of(columns, row), knowledge).sums():
            if found.id == relation and total.value:
                seen += 1
                good += adds_up(total, Parts(parts.figures))
    return Fraction(good, seen) if seen > 1 else knowledge.thresholds.rows_following


def _figures_of(columns: Mapping[int, str], row: Row) -> dict[str, Figure]:
    """What a row states by indicator; a blank cell in a column that is named counts as nothing."""
    stated: dict[str, Figure] = {}
    for entry in row.entries:
        indicator = columns.get(entry.column)
        if indicator is not None and entry.figure and entry.figure.kind == "count":
            stated[indicator] = entry.figure
        elif indicator is not None and entry.blank:
            stated[indicator] = nothing(entry)
    return stated
