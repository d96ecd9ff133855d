"""Cells of tables to facts: what each column counts, for which row."""

from collections.abc import Iterator

from hcc_parse.domain import Column, Fact, Grid, Knowledge
from hcc_parse.normalise.terms import Term, resolve_label, stage_of
from hcc_parse.vietnamese import fold


def table_facts(grids: tuple[Grid, ...], knowledge: Knowledge) -> Iterator[Fact]:
    """Yield a fact for each figure in a column whose header path names an indicator."""
    group = 0
    for grid in grids:
        terms = {column.index: column_term(column, grid, knowledge) for column in grid.columns}
        for row in grid.rows:
            if row.role not in ("data", "total"):
                continue
            group -= 1  # groups of the text count upwards
            for entry in row.entries:
                term = terms.get(entry.column)
                if term and entry.figure and entry.figure.kind == "count":
                    yield Fact(
                        figure=entry.figure,
                        indicator=term.indicator,
                        match=term.match,
                        field=row.label if row.role == "data" else None,
                        group=group,
                        grid=grid,
                    )


def column_term(column: Column, grid: Grid, knowledge: Knowledge) -> Term | None:
    """Name what a column counts: its innermost header first, its whole path failing that."""
    if not column.path or not column.summed:
        return None
    unit = "TTHC" if _is_of_procedures(column, grid) else "hồ sơ"
    stage = stage_of(" ; ".join(column.path), knowledge)
    for label in (column.path[-1], " ".join(column.path)):
        term = resolve_label(label, stage=stage, unit=unit, knowledge=knowledge, towards_end=False)
        if term is not None:
            return term
    return None


def _is_of_procedures(column: Column, grid: Grid) -> bool:
    words = fold(" ".join(column.path))
    return (
        "ho so" not in words and ("so tthc" in words or "so thu tuc" in words) and bool(grid.rows)
    )
