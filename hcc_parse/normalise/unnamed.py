"""Labels that no term matches, with what they are most like: told, never guessed."""

from collections.abc import Iterator, Mapping, Sequence

from hcc_parse.domain import Candidate, Fact, Figure, Grid, Knowledge, Mentions, Unnamed
from hcc_parse.normalise.fields import fields_like, rows_are_fields
from hcc_parse.normalise.likeness import is_open
from hcc_parse.normalise.results import is_result
from hcc_parse.normalise.terms import alike, stage_of
from hcc_parse.vietnamese import plain

SHOWN = 3  # candidates told of a label
LEAST_SHOWN = 70.0  # of 100: what is less alike tells a person nothing


def unnamed_labels(
    mentions: Mentions, facts: Sequence[Fact], fields: Mapping[str, str], knowledge: Knowledge
) -> Iterator[Unnamed]:
    """Yield the labels of the text's figures, the columns and the rows that have no name."""
    named = {id(fact.figure) for fact in facts}
    for figure in mentions.figures:
        if id(figure) not in named and is_result(figure, mentions):
            label = _label(figure)
            if any(map(str.isalpha, label)):
                yield _of_figure(figure, label, knowledge)
    for grid in mentions.grids:
        columns = {fact.figure.place.address.column for fact in facts if fact.grid is grid}
        yield from _of_columns(grid, columns, knowledge)
        if rows_are_fields(grid, knowledge):
            yield from _of_rows(grid, fields, knowledge)


def _label(figure: Figure) -> str:
    return " ".join(plain(figure.label).split()).strip(" -+*•:;,.")


def _of_figure(figure: Figure, label: str, knowledge: Knowledge) -> Unnamed:
    stage = stage_of(" ".join(figure.path), knowledge) or ""
    unit = "%" if figure.kind == "share" else figure.unit
    near = _alike(label, stage, unit, knowledge)
    return Unnamed(
        of="indicator",
        label=label,
        under=_named_around(label, stage, knowledge),
        unit=unit,
        nearest=tuple(near[:SHOWN]),
        is_open=is_open(near, knowledge.matching["indicator"]),
        place=figure.place,
    )


def _of_columns(grid: Grid, named: set[int | None], knowledge: Knowledge) -> Iterator[Unnamed]:
    """Yield the columns of counts of which no cell is a fact."""
    for column in grid.columns:
        figures = [
            entry.figure
            for row in grid.rows
            if row.role in ("data", "total")
            for entry in row.entries
            if entry.column == column.index and entry.figure and entry.figure.kind == "count"
        ]
        if not column.path or not column.summed or column.index in named or not figures:
            continue
        stage = stage_of(" ; ".join(column.path), knowledge) or ""
        label = " ".join(column.path[-1].split())
        near = _alike(label, stage, None, knowledge)
        yield Unnamed(
            of="indicator",
            label=label,
            under=_named_around(label, stage, knowledge),
            nearest=tuple(near[:SHOWN]),
            is_open=is_open(near, knowledge.matching["indicator"]),
            place=figures[0].place,
        )


def _of_rows(grid: Grid, fields: Mapping[str, str], knowledge: Knowledge) -> Iterator[Unnamed]:
    for row in grid.rows:
        if row.role == "data" and row.entries and row.label and row.label not in fields:
            near = fields_like(row.label, knowledge, LEAST_SHOWN)
            yield Unnamed(
                of="field",
                label=row.label,
                nearest=tuple(near[:SHOWN]),
                is_open=is_open(near, knowledge.matching["field"]),
                place=row.entries[0].place,
            )


def _named_around(label: str, stage: str, knowledge: Knowledge) -> str:
    """The stage, where the headers around a label name it and its own words do not."""
    return "" if stage_of(label, knowledge) == stage else stage


def _alike(label: str, stage: str, unit: str | None, knowledge: Knowledge) -> list[Candidate]:
    """What a label is like under its own stage; where it names none, under any."""
    roles = [role for role in knowledge.labels if role.startswith("stage:")]
    stages = {"", stage} if stage else {"", *(role.removeprefix("stage:") for role in roles)}
    known = unit if unit in {i.unit for i in knowledge.indicators.values()} else None
    return alike(label, stages=stages, unit=known, knowledge=knowledge, least=LEAST_SHOWN)
