"""Rows of a table that print its header again: words or codes at the top of a next page."""

import re
from fractions import Fraction

from hcc_parse.domain import Cell
from hcc_parse.extract.grids.grid_header import Lines, column_of
from hcc_parse.extract.numbers.numerals import read_cell
from hcc_parse.vietnamese import fold

MOST = Fraction(2, 3)  # of the words of a header: so many read alike, it is the same
CODE_LABEL = re.compile(r"\(\d{1,2}\)")  # the code of a column: no name of a row


def is_coded_again(line: list[Cell], label: str) -> bool:
    """Whether codes of columns are printed again on a next page, some of them misread."""
    texts = [cell.passage.plain.strip() for cell in line]
    coded = sum(CODE_LABEL.fullmatch(text) is not None for text in texts)
    return CODE_LABEL.fullmatch(label) is not None and 2 * coded >= len(texts)


def repeats(line: list[Cell], header: Lines) -> bool:
    """Whether a row is a header printed again on the next page; a scan may misread some of it."""
    texts = [cell.passage.plain for cell in line]
    if len(texts) < 2:
        return False
    return any(
        texts == [cell.passage.plain for cell in row] or _resembles(line, row) for row in header
    )


def _resembles(line: list[Cell], row: list[Cell]) -> bool:
    """Whether most words of two rows are the same in the same columns, and none is a number."""
    if [column_of(cell) for cell in line] != [column_of(cell) for cell in row]:
        return False
    pairs = [(fold(a.passage.plain), fold(b.passage.plain)) for a, b in zip(line, row, strict=True)]
    told = [(one, other) for one, other in pairs if one or other]
    same = sum(one == other for one, other in told)
    numbers = any(read_cell(one) for one, _ in told)
    return len(told) > 2 and not numbers and same >= MOST * len(told)
