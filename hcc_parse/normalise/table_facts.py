"""Cells of tables to facts: what each column counts, for which row."""

from collections import Counter
from collections.abc import Iterator

from hcc_parse.domain import Column, Fact, Grid, Knowledge, Mentions
from hcc_parse.normalise.scopes import period_of_grid
from hcc_parse.normalise.terms import Term, resolve_label, stage_of
from hcc_parse.vietnamese import fold


def table_facts(mentions: Mentions, knowledge: Knowledge) -> Iterator[Fact]:
    """Yield a fact for each figure in a column whose header path names an indicator."""
    group = 0
    for grid in mentions.grids:
        period = period_of_grid(grid, mentions, knowledge)
        terms = _terms(grid, knowledge)
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
                        period=period,
                        group=group,
                        grid=grid,
                    )


def _terms(grid: Grid, knowledge: Knowledge) -> dict[int, Term]:
    """The indicator of each column; where two columns seem to count the same, neither is named."""
    found = {
        column.index: term
        for column in grid.columns
        if (term := column_term(column, knowledge)) is not None
    }
    seen = Counter(term.indicator for term in found.values())
    return {index: term for index, term in found.items() if seen[term.indicator] == 1}


def column_term(column: Column, knowledge: Knowledge) -> Term | None:
    """Name what a column counts, by its innermost header under the stage that the others name."""
    if not column.path or not column.summed:
        return None
    unit = "TTHC" if _is_of_procedures(column, knowledge) else "hồ sơ"
    stage = stage_of(" ; ".join(column.path), knowledge)
    return resolve_label(
        column.path[-1], stage=stage, unit=unit, knowledge=knowledge, towards_end=False
    )


def _is_of_procedures(column: Column, knowledge: Knowledge) -> bool:
    words, labels = fold(" ".join(column.path)), knowledge.labels
    of_cases = any(word in words for word in labels["column-of-cases"])
    return not of_cases and any(word in words for word in labels["column-of-procedures"])
