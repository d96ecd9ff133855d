"""A page of tables that stands on its head: told by its words, which make no sense that way up."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from hcc_parse.read.printed.grid import PrintedTable
from hcc_parse.read.scanned.cells import tables_of
from hcc_parse.read.scanned.engine import Engine
from hcc_parse.read.scanned.picture import Picture

LEGIBLE = 0.75  # the mean confidence of the words of a page that stands upright is higher
WORD = 2  # letters


def tables_upright(picture: Picture, engine: Engine) -> tuple[Picture, list[PrintedTable]]:
    """The tables of a page, and the page turned over if they can be read only so."""
    tables = tables_of(picture, engine)
    clear = _clearness(tables)
    if clear < LEGIBLE:
        over = turned_over(picture)
        others = tables_of(over, engine)
        if _clearness(others) > clear:
            return over, others
    return picture, tables


def turned_over(picture: Picture) -> Picture:
    """The picture with its foot above."""
    turn = np.array([[-1.0, 0.0, picture.width], [0.0, -1.0, picture.height], [0.0, 0.0, 1.0]])
    grey = np.ascontiguousarray(picture.grey[::-1, ::-1])
    return replace(picture, grey=grey, back=np.asarray(picture.back @ turn, np.float64))


def _clearness(tables: Sequence[PrintedTable]) -> float:
    """How sure the engine is of the words of some tables; 1 when there are none."""
    words = [word for table in tables for cell in table.cells for word in cell.words]
    sure = [word.confidence for word in words if sum(map(str.isalpha, word.text)) >= WORD]
    return sum(sure) / len(sure) if sure else 1.0
