"""Rows at the top of a page that go on a table without rules of the page before."""

from collections.abc import Sequence

from hcc_parse.read.printed.grid import PrintedTable
from hcc_parse.read.printed.unruled.above import is_in_one
from hcc_parse.read.printed.unruled.area import Area
from hcc_parse.read.printed.unruled.numbered import is_numbered
from hcc_parse.read.printed.unruled.rows import follows, is_near, is_row, strongest
from hcc_parse.read.printed.unruled.stretches import Level, Span, levels_of
from hcc_parse.read.printed.words import PrintedWord


def resumed(
    words: list[PrintedWord], last: PrintedTable, turned: Sequence[PrintedWord] = ()
) -> PrintedTable | None:
    """The rows at the top of a page that go on a table of the page before, one or two perhaps."""
    levels = levels_of(words)
    rows: list[Level] = []
    for level in strongest([level for level in levels if is_row(level)]):
        if rows and not (follows(rows[-1], level) or _goes_on(rows[-1], level, last.spans)):
            break
        rows.append(level)
    if not rows:
        return None
    area = Area(levels, rows, last.spans, turned, numbered=is_numbered(last))
    table = area.table() if area.rows and area.looks_like_a_table else None
    if table is None or not table.continues(last):
        return None
    return table if all(word.box.top >= table.box.top - 1 for word in words) else None


def _goes_on(upper: Level, lower: Level, columns: Sequence[Span]) -> bool:
    """Whether a row stands near another, and each of its texts in one of some columns."""
    return is_near(upper, lower) and all(is_in_one(part, columns) for part in lower)
