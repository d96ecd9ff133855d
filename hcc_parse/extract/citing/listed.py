"""Documents of a table whose type, number and date each have a cell of their own."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from hcc_parse.domain import Address, Cell, Citation, DateMention, Knowledge, Report, Table
from hcc_parse.vietnamese import fold


def with_cells(
    citations: Iterable[Citation],
    dates: Iterable[DateMention],
    report: Report,
    knowledge: Knowledge,
) -> Iterator[Citation]:
    """Yield citations, each alone in a cell with the type and the date of its row.

    Args:
        citations: Those of the report.
        dates: Those of the report.
        report: The report.
        knowledge: The types of documents; `listed-date` tells how a column of dates is headed.
    """
    rows = dict(_rows(report))
    types = {fold(one.name): one.name for one in knowledge.document_types}
    told = {date.place.address: date for date in dates}
    heads = dict(_date_heads(report, knowledge))
    for citation in citations:
        row = rows.get(citation.place.address)
        if row is None or not _is_alone(citation, row):
            yield citation
            continue
        column = heads.get(citation.place.address.block)
        others = [cell for cell in row if cell.passage.address != citation.place.address]
        yield replace(
            citation,
            type=citation.type or _type_in(others, types),
            date=citation.date or _date_in(others, column, told),
        )


def _rows(report: Report) -> Iterator[tuple[Address, list[Cell]]]:
    """The cells of the row of each cell, tables of a letterhead aside."""
    for block in report.blocks:
        if isinstance(block, Table) and block.ruled:
            for _, cells in groupby(block.cells, key=lambda cell: cell.passage.address.row):
                row = list(cells)
                yield from ((cell.passage.address, row) for cell in row)


def _date_heads(report: Report, knowledge: Knowledge) -> Iterator[tuple[int, int | None]]:
    """The column of each table whose head says that documents were issued then."""
    heads = knowledge.labels["listed-date"]
    for number, block in enumerate(report.blocks):
        if isinstance(block, Table) and block.ruled:
            columns = {
                cell.passage.address.column
                for cell in block.cells
                if fold(cell.passage.plain).strip(" :") in heads
            }
            yield number, columns.pop() if len(columns) == 1 else None


def _is_alone(citation: Citation, row: list[Cell]) -> bool:
    """Whether a citation is all that its cell says."""
    here = next(cell for cell in row if cell.passage.address == citation.place.address)
    written = here.passage.text.strip().lower().removeprefix("số").lstrip(" :")
    return written in (citation.text.strip().lower(), citation.symbol.strip().lower())


def _date_in(
    cells: list[Cell], column: int | None, told: Mapping[Address, DateMention]
) -> DateMention | None:
    """The date that is all its cell says, below the head of dates."""
    for cell in cells:
        date = told.get(cell.passage.address)
        if date is None or column is None or cell.passage.address.column != column:
            continue
        written = cell.passage.text.strip().lower().removeprefix("ngày").strip()
        if written == date.text.lower().removeprefix("ngày").strip():
            return date
    return None


def _type_in(cells: list[Cell], types: Mapping[str, str]) -> str | None:
    """The only type that a cell of a row is."""
    told = {name for cell in cells if (name := types.get(fold(cell.passage.plain).strip()))}
    return told.pop() if len(told) == 1 else None
