"""The workbook of a round, `tong-hop.xlsx`: an overview with charts, then a sheet a table."""

from collections.abc import Container, Iterable, Mapping
from datetime import datetime
from typing import BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from hcc_parse.domain import Knowledge, Language, RoundReview
from hcc_parse.render.sheets import Asking, Link, Marked, Row, Telling, sheets_of
from hcc_parse.render.workbook.cells import put
from hcc_parse.render.workbook.charts import Area, draw
from hcc_parse.render.workbook.formats import FONT, Looks
from hcc_parse.render.workbook.overview import blocks_of, notes_of, opening_of
from hcc_parse.render.workbook.tables import (
    LINE,
    Room,
    Written,
    set_paper,
    wrapped,
    write_table,
)

CREATED = datetime(2000, 1, 1)  # the same for all: the time of a run is no part of a result
WIDTHS = (62, 11, 11, 11, 46)  # of the columns of the first sheet, in digits
OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_format_properties": FONT,
}


def write_workbook(
    review: RoundReview,
    knowledge: Knowledge,
    target: BinaryIO,
    language: Language = "vi",
    *,
    checks: Mapping[str, Asking] | None = None,
    papers: Container[str] | None = None,
    room: Room | None = None,
) -> None:
    """Write the workbook; the same review gives the same bytes.

    Args:
        review: The round.
        knowledge: The names of indicators.
        target: An open file; it is sought in, and not closed.
        language: Of all words that are ours.
        checks: The checks by id, for their titles.
        papers: The paths, relative to the workbook, to which links may lead; None for all.
        room: How many rows and links a sheet takes; as many as Excel unless told.
    """
    telling = Telling(
        review=review, knowledge=knowledge, language=language, checks=checks or {}, papers=papers
    )
    with Workbook(target, OPTIONS) as book:
        title, _ = opening_of(telling)
        book.set_properties({"title": title, "created": CREATED, "author": "hcc-parse"})
        looks = Looks(book)
        first = book.add_worksheet(telling.say("Tổng quan", "Overview"))
        written = []
        for sheet in sheets_of(telling):
            page = book.add_worksheet(sheet.title.in_(language))
            written.append(write_table(page, sheet, looks, language, room or Room()))
        _overview(book, first, telling, looks, written)


def _overview(
    book: Workbook, page: Worksheet, telling: Telling, looks: Looks, written: Iterable[Written]
) -> None:
    """The first sheet, written last: it tells what the others had no room for."""
    for column, width in enumerate(WIDTHS):
        page.set_column(column, column, width)
    set_paper(page, telling.language)
    page.fit_to_pages(1, 1)
    page.hide_gridlines(2)
    title, subtitle = opening_of(telling)
    page.set_row(0, 26)
    page.write_string(0, 0, title, looks["title"])
    put(page, 1, 0, subtitle, looks, "text")
    row = 3
    areas: dict[str, Area] = {}
    titles: dict[str, str] = {}
    for block in blocks_of(telling):
        titles[block.key] = block.heads[0].in_(telling.language)
        for at, head in enumerate(block.heads):
            page.write_string(
                row, at, head.in_(telling.language), looks["count" if at else "section"]
            )
        areas[block.key] = Area(row + 1, block.rows)
        for line in block.rows:
            row += 1
            page.set_row(row, LINE * _lines_of(line))
            for at, cell in enumerate(line):
                put(page, row, at, cell, looks, "long")
        row += 2
    for note in notes_of(telling, written):
        page.set_row(row, LINE * _lines_of((note,)))
        put(page, row, 0, note, looks, "long")
        row += 1
    draw(book, page, areas, titles, telling)


def _lines_of(row: Row) -> int:
    """How many lines the wrapped words of a row of the first sheet take, about."""
    told = (cell.text if isinstance(cell, Marked | Link) else str(cell or "") for cell in row)
    return max(wrapped(text, width) for text, width in zip(told, WIDTHS, strict=False))
