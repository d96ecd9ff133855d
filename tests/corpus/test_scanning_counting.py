"""What was read of a scan is counted as it is: right, wrong, missing, invented, doubtful."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.generate.setting.docx import set_docx
from corpus.scanning.counted import Counted
from corpus.scanning.counting import count_reading
from corpus.scanning.gold import gold_tables
from hcc_parse.domain import Block, Box, Cell, Paragraph, Passage, Report, Table, Word
from hcc_parse.read import read_report
from tests.corpus.small_draft import DATA, small_draft

DRAFT = small_draft()
FIGURES = 2 + 2 + sum(bool(text) for row in DATA for text in row[2:]) + 5 - 1  # "-" is none
Change = Callable[[str], str]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    path = Path(tmp_path_factory.mktemp("small")) / "small.docx"
    path.write_bytes(set_docx(DRAFT))
    return read_report(path)


def _counted(report: Report) -> Counted:
    return count_reading(DRAFT, report, "200", "even")


def _rate(counted: Counted, measure: str, key: str = "all") -> tuple[int, int]:
    return counted.tally.counters.get((measure, "200", key), (0, 0))


def _with_cells(report: Report, change: Callable[[Cell], Cell | None]) -> Report:
    blocks: list[Block] = []
    for block in report.blocks:
        if isinstance(block, Table):
            cells = [change(cell) for cell in block.cells]
            block = replace(block, cells=tuple(cell for cell in cells if cell))
        blocks.append(block)
    return replace(report, blocks=tuple(blocks))


def _said(cell: Cell, text: str, confidence: float = 1.0) -> Cell:
    words = (Word(0, len(text), Box(1, 0, 0, 1, 1), confidence),) if text else ()
    passage = Passage(text=text, address=cell.passage.address, words=words)
    return replace(cell, passage=passage)


def _read_as(old: str, new: str, confidence: float = 1.0) -> Callable[[Cell], Cell]:
    return lambda cell: _said(cell, new, confidence) if cell.passage.text == old else cell


def test_what_is_read_as_it_is_set_is_right(report: Report) -> None:
    counted = _counted(report)
    assert _rate(counted, "numeric cells exact") == (FIGURES, FIGURES)
    for measure in ("words, recall", "words, precision", "running text in order"):
        hits, total = _rate(counted, measure)
        assert hits == total > 0, measure
    assert not counted.faults


def test_one_wrong_cell_is_one_wrong_cell(report: Report) -> None:
    counted = _counted(_with_cells(report, _read_as("31", "37")))
    assert _rate(counted, "numeric cells exact") == (FIGURES - 1, FIGURES)
    assert _rate(counted, "wrong cells doubtful") == (0, 1)
    (fault,) = counted.faults
    assert (fault.kind, fault.wanted, fault.told) == ("wrong", "31", "37")


def test_a_wrong_cell_that_is_told_as_doubtful_is_counted_so(report: Report) -> None:
    counted = _counted(_with_cells(report, _read_as("31", "37", 0.4)))
    assert _rate(counted, "wrong cells doubtful") == (1, 1)


def test_a_right_cell_told_as_doubtful_is_counted_too(report: Report) -> None:
    counted = _counted(_with_cells(report, _read_as("31", "31", 0.4)))
    assert _rate(counted, "right cells doubtful") == (1, FIGURES)


def test_an_empty_cell_is_a_missing_number_and_nobody_was_told(report: Report) -> None:
    counted = _counted(_with_cells(report, _read_as("31", "")))
    assert _rate(counted, "numeric cells exact") == (FIGURES - 1, FIGURES)
    assert _rate(counted, "wrong cells doubtful") == (0, 1)
    assert [fault.kind for fault in counted.faults] == ["missing"]


def test_a_row_that_was_not_read_misses_all_its_numbers(report: Report) -> None:
    counted = _counted(
        _with_cells(report, lambda c: None if c.passage.address == _row_of(report, c) else c)
    )
    assert _rate(counted, "numeric cells exact") == (FIGURES - 5, FIGURES)
    assert {fault.kind for fault in counted.faults} == {"row missing"}


def _row_of(report: Report, cell: Cell) -> object:
    """The address of a cell, if it stands in the row of `Hộ tịch`."""
    address = cell.passage.address
    block = report.blocks[address.block]
    named = isinstance(block, Table) and any(
        one.passage.text == "Hộ tịch" and one.passage.address.row == address.row
        for one in block.cells
    )
    return address if named else None


def test_a_number_where_nothing_is_set_is_invented(report: Report) -> None:
    table = next(b for b in report.blocks if isinstance(b, Table) and len(b.cells) > 20)
    blank = next(cell for cell in table.cells if cell.passage.text == "")
    counted = _counted(
        _with_cells(report, lambda cell: _said(cell, "1") if cell is blank else cell)
    )
    assert _rate(counted, "blank cells with a number")[0] == 1
    assert [fault.kind for fault in counted.faults] == ["invented"]


def test_a_misread_label_spoils_the_strict_measure_only(report: Report) -> None:
    counted = _counted(_with_cells(report, _read_as("Hộ tịch", "Hồ tịch")))
    assert _rate(counted, "numeric cells exact") == (FIGURES, FIGURES)
    hits, total = _rate(counted, "numeric cells with row and path")
    assert hits < total
    hits, total = _rate(counted, "cells of words exact")
    assert (total - hits, dict(counted.misread)) == (1, {("Hộ tịch", "Hồ tịch", False): 1})


def test_a_column_that_was_not_read_costs_its_own_numbers_only(report: Report) -> None:
    wide = next(b for b in report.blocks if isinstance(b, Table) and len(b.cells) > 30)

    def narrower(cell: Cell) -> Cell | None:
        address = cell.passage.address
        if cell not in wide.cells or (address.column or 0) < 4:
            return cell
        if address.column == 4:
            return None
        moved = address._replace(column=(address.column or 0) - 1)
        return replace(cell, passage=replace(cell.passage, address=moved))

    lost = sum(bool(row[4]) for row in DATA) + 1
    counted = _counted(_with_cells(report, narrower))
    assert _rate(counted, "numeric cells exact") == (FIGURES - lost, FIGURES)


def test_a_table_that_was_not_found_is_missed_whole(report: Report) -> None:
    blocks = tuple(block for block in report.blocks if not isinstance(block, Table))
    counted = _counted(replace(report, blocks=blocks))
    assert _rate(counted, "tables found") == (0, 3)
    assert _rate(counted, "numeric cells exact") == (0, FIGURES)


def test_numbers_of_the_text_are_counted_with_their_doubt(report: Report) -> None:
    block = next(
        b for b in report.blocks if isinstance(b, Paragraph) and "31 hồ sơ" in b.passage.text
    )
    text = block.passage.text.replace("31", "81")
    start = text.index("81")
    word = Word(start, start + 2, Box(1, 0, 0, 1, 1), 0.5)
    passage = replace(block.passage, text=text, words=(word,))
    misread = replace(block, passage=passage)
    blocks = tuple(misread if one is block else one for one in report.blocks)
    counted = _counted(replace(report, blocks=blocks))
    hits, total = _rate(counted, "numbers of the text, recall")
    assert total - hits == 1
    assert _rate(counted, "wrong numbers of the text doubtful") == (1, 1)
    assert _rate(counted, "wrong words doubtful") == (1, 1)
    assert dict(counted.misread) == {("31", "81", True): 1}


def test_the_gold_has_every_column_and_row_of_a_table() -> None:
    _, wide, listed = gold_tables(DRAFT)
    assert (wide.width, len(wide.rows)) == (7, 7)
    assert wide.rows[4].figure_in(2) == "12"
    assert wide.rows[5].is_blank(6)
    assert not any(row.figure_in(0) for row in wide.rows)
    assert not any(row.figure_in(column) for row in listed.rows for column in range(3))
