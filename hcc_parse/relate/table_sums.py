"""Sums over cells: columns to their total row, rows by declared formula or by their headers."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Column, Entry, Fact, Figure, Grid, Knowledge, Row, Sum
from hcc_parse.relate.accounts import Account, Parts, adds_up

PARENT = re.compile(r"[IVXLC]+|[A-ZĐ]")
MOST = 2 / 3  # of the sums of a table must hold before one that does not is called an error


def table_sums(grid: Grid, facts: tuple[Fact, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield every sum that a table states about itself."""
    yield from _column_sums(grid)
    declared = set()
    for formula in grid.formulas:
        declared.add(formula.total)
        yield from _declared(grid, formula.total, formula.parts, formula.text)
    yield from _by_header(grid, facts, knowledge, declared)


def named(column: Column | None) -> str:
    """A column as an official names it: `cột (8) Trước hạn`."""
    if column is None:
        return "cột"
    words = " › ".join(column.path)
    return f"cột {column.code} {words}" if column.code else f"cột “{words}”"


def titled(row: Row) -> str:
    """A row as an official names it: `dòng 5 (Đất đai)`."""
    if row.role == "total":
        return f"dòng {row.label}"
    return f"dòng {row.key} ({row.label})" if row.key else f"dòng {row.label or row.index + 1}"


def _column_sums(grid: Grid) -> Iterator[Sum]:
    totals = [row for row in grid.rows if row.role == "total" and _figures(row)]
    data = [row for row in grid.rows if row.role == "data" and _figures(row)]
    if len(totals) != 1 or len(data) < 2:
        return
    total = totals[0]
    rows, doubtful = _addends(total, data, grid)
    columns = [column for column in grid.columns if column.summed]
    sums = [
        sum_
        for column in columns
        if (sum_ := _column_sum(grid, column, total, rows, certain=True)) is not None
    ]
    holding = sum(sum_.holds for sum_ in sums)
    certain = not doubtful and (holding >= MOST * len(sums) or len(sums) < 3)
    yield from (sum_ if certain else _doubted(sum_) for sum_ in sums)


def _addends(total: Row, data: list[Row], grid: Grid) -> tuple[list[Row], bool]:
    """The rows that a total adds up; with groups of rows, the level that fits most columns."""
    children = [row for row in data if _is_child(row)]
    parents = [row for row in data if PARENT.fullmatch(row.key)]
    leaves = [row for row in data if row not in parents]
    levels = [data]
    if children:
        levels.append([row for row in data if row not in children])
    if parents and len(parents) < len(data):
        levels += [parents, leaves]
    if len(levels) == 1:
        return data, False

    def fitting(rows: list[Row]) -> int:
        found = (_column_sum(grid, column, total, rows, certain=True) for column in grid.columns)
        return sum(1 for sum_ in found if sum_ is not None and sum_.holds)

    best = max(levels, key=fitting)
    return best, fitting(best) == 0


def _is_child(row: Row) -> bool:
    """`1.1` below `1`, `- trong đó` below anything."""
    return "." in row.key or row.label.startswith(("-", "+", "Trong đó", "trong đó"))


def _column_sum(
    grid: Grid, column: Column, total: Row, rows: list[Row], *, certain: bool
) -> Sum | None:
    stated = _figure(total, column.index)
    entries = [row.entry(column.index) for row in rows]
    if stated is None or stated.kind != "count" or not _readable(entries):
        return None
    parts = tuple(e.figure for e in entries if e is not None and e.figure is not None)
    if not parts:
        return None
    return Sum(
        kind="column",
        total=stated,
        parts=parts,
        basis="dòng tổng là tổng các dòng",
        subject=named(column),
        certain=certain,
        grid=grid,
    )


def _declared(grid: Grid, total: int, parts: tuple[int, ...], text: str) -> Iterator[Sum]:
    for row in grid.rows:
        if row.role in ("data", "total") and (found := _row_figures(row, total, parts)):
            stated, figures = found
            yield Sum(
                kind="row",
                total=stated,
                parts=figures,
                basis=text,
                subject=f"{titled(row)}, {named(grid.column(total))}",
                certain=True,
                grid=grid,
            )


def _row_figures(
    row: Row, total: int, parts: tuple[int, ...]
) -> tuple[Figure, tuple[Figure, ...]] | None:
    stated = _figure(row, total)
    entries = [row.entry(part) for part in parts]
    if stated is None or stated.kind == "share" or not _readable(entries):
        return None
    return stated, tuple(e.figure for e in entries if e is not None and e.figure is not None)


def _by_header(
    grid: Grid, facts: tuple[Fact, ...], knowledge: Knowledge, declared: set[int]
) -> Iterator[Sum]:
    """Sums that the meaning of the headers demands, where no formula is declared."""
    own = [fact for fact in facts if fact.grid is grid]
    absent = _absent(own, knowledge)
    for row in grid.rows:
        if row.role not in ("data", "total") or not _readable(list(row.entries[2:])):
            continue
        stated = {f.indicator: f.figure for f in own if _stands_in(f.figure, row)}
        for relation, total, parts in Account(stated, knowledge).sums():
            column = total.place.address.column
            if column in declared or (parts.missing - absent):
                continue
            kind = "balance" if relation.id.startswith("D") else "row"
            yield Sum(
                kind="balance" if kind == "balance" else "row",
                total=total,
                parts=parts.figures,
                basis=f"{knowledge.indicators[relation.total].label} = tổng các cột thành phần",
                subject=f"{titled(row)}, {named(grid.column(column or 0))}",
                certain=_mostly_holds(own, relation.id, grid, knowledge),
                grid=grid,
            )


def _absent(facts: list[Fact], knowledge: Knowledge) -> frozenset[str]:
    """Indicators for which a table has no column: in its scheme they do not exist."""
    present = {fact.indicator for fact in facts}
    return frozenset(knowledge.indicators) - present


def _mostly_holds(facts: list[Fact], relation: str, grid: Grid, knowledge: Knowledge) -> bool:
    """Whether an identity of the knowledge base holds in most rows, so that it is this table's."""
    good = seen = 0
    for row in grid.rows:
        stated = {f.indicator: f.figure for f in facts if _stands_in(f.figure, row)}
        for found, total, parts in Account(stated, knowledge).sums():
            if found.id == relation:
                seen += 1
                good += adds_up(total, Parts(parts.figures))
    return seen > 1 and good >= MOST * seen


def _stands_in(figure: Figure, row: Row) -> bool:
    return figure.place.address.row == row.index


def _figures(row: Row) -> list[Figure]:
    return [entry.figure for entry in row.entries if entry.figure is not None]


def _figure(row: Row, column: int) -> Figure | None:
    entry = row.entry(column)
    return entry.figure if entry is not None else None


def _readable(entries: list[Entry | None]) -> bool:
    """Whether each cell is a number or says nothing; a cell of words cannot be added."""
    return all(e is None or e.figure is not None or e.blank for e in entries)


def _doubted(sum_: Sum) -> Sum:
    return Sum(
        kind=sum_.kind,
        total=sum_.total,
        parts=sum_.parts,
        basis=sum_.basis,
        subject=sum_.subject,
        certain=False,
        grid=sum_.grid,
    )
