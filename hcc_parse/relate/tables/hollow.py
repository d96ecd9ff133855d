"""Columns in which every cell says nothing: no figure names them, yet they are parts of a total."""

from collections.abc import Iterable, Mapping

from hcc_parse.domain import Column, Fact, Grid, Knowledge, Relation


def columns_by_indicator(
    grid: Grid, facts: Iterable[Fact], knowledge: Knowledge
) -> Mapping[int, str]:
    """Name the columns of a table: by their figures, and hollow ones by what a total still lacks.

    A hollow column is taken for a part only beside the total that lacks it, below one header.
    """
    named = {fact.figure.place.address.column or 0: fact.indicator for fact in facts}
    hollow = [c for c in grid.columns if c.index not in named and _is_hollow(c, grid)]
    for relation in knowledge.relations if hollow else ():
        totals = (grid.column(n) for n, indicator in named.items() if indicator == relation.total)
        head = next((column.path[:1] for column in totals if column is not None), ())
        beside = [c for c in hollow if c.index not in named and c.path[:1] == head and c.path[1:]]
        lacking = _lacking(relation, set(named.values()), knowledge)
        named |= {c.index: part for c, part in zip(beside, lacking, strict=False)}
    return named


def _is_hollow(column: Column, grid: Grid) -> bool:
    rows = [row for row in grid.rows if row.role in ("data", "total")]
    entries = [entry for row in rows if (entry := row.entry(column.index)) is not None]
    return column.summed and bool(entries) and all(entry.blank for entry in entries)


def _lacking(relation: Relation, stated: set[str], knowledge: Knowledge) -> tuple[str, ...]:
    """The parts that no column gives, those first without which the total is not made up."""
    needed: list[str] = []
    spare: list[str] = []
    for part in relation.parts:
        if part in stated:
            continue
        below = next((r for r in knowledge.relations_of(part) if stated & {*r.parts}), None)
        if below is not None and below.total != relation.total:
            needed += _lacking(below, stated, knowledge)
        elif part in relation.optional:
            spare.append(part)
        else:
            needed.append(part)
    return (*needed, *spare)
