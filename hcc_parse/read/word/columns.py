"""Tables laid out with tabs or spaces: recognised only when nothing else can be meant."""

import re
from collections import deque
from collections.abc import Iterator
from itertools import groupby

from hcc_parse.read.word.bounds import MOST_LAID_OUT
from hcc_parse.read.word.pieces import Line, is_shown, text_of
from hcc_parse.read.word.table import DraftCell, Sheet

FEWEST_ROWS, FEWEST_COLUMNS = 3, 3
GAP = re.compile(r"\t| {3,}")  # nobody parts words of a sentence with three spaces
FIGURE = re.compile(r"[-–+]?\(?\d+(?:[.,]\d+)*\)?\s?%?|[-–—]")
NUMBER = re.compile(r"\d")


def tables_laid_out(items: list[Line | Sheet]) -> list[Line | Sheet]:
    """Put consecutive lines whose columns line up into a table; leave all others as they are."""
    if not any(isinstance(item, list) and GAP.search(_raw(item)) for item in items):
        return items
    found: list[Line | Sheet] = []
    for columns, group in groupby(items, key=_columns):
        same = list(group)
        rows = list(_rows(same)) if FEWEST_COLUMNS <= columns <= MOST_LAID_OUT else []
        if _is_table(rows):
            found.append(_sheet(rows))
        else:
            found += same
    return found


def _raw(line: Line) -> str:
    return "".join([piece.text for piece in line if piece.reason is None])


def _columns(item: Line | Sheet) -> int:
    """In how many columns a line is laid out; 0 where it is not."""
    if isinstance(item, Sheet) or any(piece.unread for piece in item):
        return 0
    text = text_of(item)
    return len(GAP.split(text)) if text and "\n" not in text else 0


def _rows(lines: list[Line | Sheet]) -> Iterator[list[Line]]:
    for line in lines:
        if isinstance(line, list):
            yield _parted(line)


def _parted(line: Line) -> list[Line]:
    """The pieces of a line column by column; margins around it belong to no column."""
    raw = _raw(line)
    left, right = len(raw) - len(raw.lstrip()), len(raw.rstrip())
    spans = (match.span() for match in GAP.finditer(raw))
    gaps = deque(span for span in spans if left <= span[0] < right)
    parts: list[Line] = [[]]
    at = 0
    for piece in line:
        if piece.reason is not None:
            parts[-1].append(piece)
            continue
        start, stop = at, at + len(piece.text)
        while gaps and gaps[0][0] < stop:
            first, last = gaps[0]
            if first >= start:
                parts[-1].append(piece._replace(text=piece.text[start - at : first - at]))
                parts.append([])
            start = min(last, stop)
            if last > stop:
                break
            gaps.popleft()
        if start < stop:
            parts[-1].append(piece._replace(text=piece.text[start - at :]))
        at = stop
    return parts


def _is_table(rows: list[list[Line]]) -> bool:
    """Three rows or more; below the first, some column holds figures only, and the first none."""
    if len(rows) < FEWEST_ROWS:
        return False
    texts = [[text_of(cell) for cell in row] for row in rows]
    if len({len(row) for row in texts}) > 1 or not all(row[0] for row in texts):
        return False
    columns = list(zip(*texts[1:], strict=True))[1:]
    return any(
        all(FIGURE.fullmatch(text) for text in column)
        and sum(NUMBER.search(text) is not None for text in column) >= FEWEST_ROWS - 1
        for column in columns
    )


def _sheet(rows: list[list[Line]]) -> Sheet:
    sheet = Sheet()
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            sheet.cells.append(DraftCell(r, c, [cell] if is_shown(cell) else [], 1))
            if not is_shown(cell) and cell:
                sheet.after.append(cell)
    return sheet
