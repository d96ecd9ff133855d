"""A sheet of the workbook: head in sight, filters, widths, how it prints; rows one by one."""

import math
from typing import NamedTuple

from xlsxwriter.worksheet import Worksheet

from hcc_parse.domain import Language
from hcc_parse.render.sheets import Link, Marked, Row, Sheet
from hcc_parse.render.workbook.cells import put
from hcc_parse.render.workbook.formats import Looks

MOST_ROWS = 1_048_576  # of a sheet, by Excel
MOST_LINKS = 25_000  # Excel knows 65,530; each takes room in memory until the file is closed
A4 = 9

LINE = 15  # points
PAGE = 250  # letters in the width of a page, small but still to be read
HIGHEST = 409  # points, by Excel
LETTERS = 1.1  # of a text in the width of a digit, by which Excel measures columns
SPARE = 3  # letters of a column that words do not fill: the indent, and where they break


class Written(NamedTuple):
    """What became of a sheet: rows in it, rows and links it had no room for."""

    sheet: Sheet
    rows: int
    rows_left: int
    links_left: int


class Room(NamedTuple):
    """How many rows and links a sheet takes."""

    rows: int = MOST_ROWS
    links: int = MOST_LINKS


def write_table(
    page: Worksheet, sheet: Sheet, looks: Looks, language: Language, room: Room
) -> Written:
    """Write all rows, as far as there is room; what is left out is told in the last row."""
    _set_up(page, sheet, looks, language)
    kinds = [column.kind for column in sheet.columns]
    count = left = links = links_left = 0
    for row in sheet.rows():
        if count + 2 >= room.rows:  # the head, and a row to tell of those left
            left += 1
            continue
        count += 1
        if (lines := lines_of(row, sheet)) > 1:
            page.set_row(count, min(LINE * lines, HIGHEST))
        for at, cell in enumerate(row):
            if isinstance(cell, Link) and cell.target and links >= room.links:
                cell = cell._replace(target=None)
                links_left += 1
            links += put(page, count, at, cell, looks, kinds[at])
    if left:
        put(page, count + 1, 0, _told_left(left, sheet, language), looks, "text")
    last = max(count, 1)
    page.autofilter(0, 0, last, len(sheet.columns) - 1)
    page.print_area(0, 0, last, (sheet.printed or len(sheet.columns)) - 1)
    return Written(sheet, count, left, links_left)


def lines_of(row: Row, sheet: Sheet) -> int:
    """How many lines the wrapped words of a row take, about; not all programs count."""
    most = 1
    for cell, column in zip(row, sheet.columns, strict=True):
        if isinstance(cell, Marked | Link) or column.kind == "long":
            text = cell.text if isinstance(cell, Marked | Link) else str(cell or "")
            most = max(most, wrapped(text, column.width))
    return most


def wrapped(text: str, width: float) -> int:
    """How many lines words take in a column of a width, about; at least 1."""
    return max(1, math.ceil(len(text) / max(width * LETTERS - SPARE, 1)))


def _told_left(left: int, sheet: Sheet, language: Language) -> str:
    if language == "en":
        return f"{left} more rows do not fit here: see csv/{sheet.key}.csv"
    return f"Còn {left} dòng nữa, trang tính không đủ chỗ: xem csv/{sheet.key}.csv"


def _set_up(page: Worksheet, sheet: Sheet, looks: Looks, language: Language) -> None:
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width)
    heads = [column.title.in_(language) for column in sheet.columns]
    lines = (math.ceil(len(h) / (c.width - 2)) for h, c in zip(heads, sheet.columns, strict=True))
    page.set_row(0, LINE * (max(lines) + 1))
    for at, title in enumerate(heads):
        page.write_string(0, at, title, looks["head"])
    page.freeze_panes(1, sheet.fixed)
    page.repeat_rows(0)
    width = sum(column.width for column in sheet.columns[: sheet.printed])
    across = math.ceil(width / PAGE)
    if across > 1:
        page.repeat_columns(0, sheet.fixed - 1)
    set_paper(page, language, across)


def set_paper(page: Worksheet, language: Language, across: int = 1) -> None:
    """A4 across, so many pages beside each other, with the number of the page below."""
    page.set_landscape()
    page.set_paper(A4)
    page.fit_to_pages(across, 0)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.hide_gridlines(0)
    number = "Page &P of &N" if language == "en" else "Trang &P/&N"
    page.set_footer(f'&L&"Times New Roman"&9&A&R&"Times New Roman"&9{number}')
