"""What was read of tables, held against what was set: nothing wrong passes, nothing right fails."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.generate.setting.docx import set_docx
from corpus.reading.cells import cells_read, match
from corpus.reading.truth import SetTable, frame_of, tables_of
from hcc_parse.domain import Cell, Passage, Report, Table
from hcc_parse.read import read_report
from hcc_parse.read.plain import parse_plain
from tests.corpus.small_draft import DATA, small_draft

DRAFT = small_draft()
TABLES = tables_of(DRAFT)
WIDE = 1  # the number of the table with the high head


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    path = Path(tmp_path_factory.mktemp("small")) / "small.docx"
    path.write_bytes(set_docx(DRAFT))
    return read_report(path)


def _wide(report: Report) -> Table:
    (table,) = match(report, TABLES, frame_of(DRAFT)).pieces(WIDE)
    return table


def _with(table: Table, old: str, new: str) -> Table:
    cells = tuple(
        replace(cell, passage=replace(cell.passage, text=new)) if cell.passage.text == old else cell
        for cell in table.cells
    )
    return Table(cells=cells)


def _wrong(table: Table) -> int:
    wanted, told = Counter(TABLES[WIDE].cells), Counter(cells_read(table, TABLES[WIDE]))
    return (wanted - told).total()


def test_a_table_is_known_by_its_words(report: Report) -> None:
    matched = match(report, TABLES, frame_of(DRAFT))
    assert sorted(matched.of_table.values()) == [0, 1, 2]
    assert len(matched.frame) == 2
    assert not matched.invented


def test_a_table_of_other_words_is_invented() -> None:
    matched = match(parse_plain("| Không | có |\n| thật | 1 |"), TABLES, frame_of(DRAFT))
    assert matched.invented == {0}


def test_a_table_without_words_is_not_invented() -> None:
    matched = match(parse_plain("| | |"), TABLES, frame_of(DRAFT))
    assert (matched.frame, matched.invented) == ({0}, set())


def test_what_is_read_as_it_was_set_is_exact(report: Report) -> None:
    for number, table in enumerate(TABLES):
        (piece,) = match(report, TABLES, frame_of(DRAFT)).pieces(number)
        assert Counter(cells_read(piece, table)) == Counter(table.cells)


def test_a_wrong_digit_spoils_its_cell(report: Report) -> None:
    assert _wrong(_with(_wide(report), "31", "13")) == 1


def test_a_wrong_name_spoils_its_row(report: Report) -> None:
    filled = len([cell for cell in DATA[1] if cell])
    assert _wrong(_with(_wide(report), DATA[1][1], "Đất đai")) == filled


def test_a_wrong_header_spoils_the_columns_below_it(report: Report) -> None:
    spoilt = _wrong(_with(_wide(report), "Trong kỳ", "Kỳ trước"))
    assert spoilt == len(["codes", "data", "data", "total"]) * len(["online", "direct"])


def test_a_head_printed_again_is_passed_over(report: Report) -> None:
    table = _wide(report)
    rows = max(cell.passage.address.row or 0 for cell in table.cells) + 1
    again = tuple(_moved(cell, rows) for cell in table.cells if (cell.passage.address.row or 0) < 4)
    told = Counter(cells_read(Table(cells=(*table.cells, *again)), TABLES[WIDE]))
    assert told == Counter(TABLES[WIDE].cells)


def _moved(cell: Cell, rows: int) -> Cell:
    address = cell.passage.address
    lower = address._replace(row=(address.row or 0) + rows)
    return replace(cell, passage=Passage(text=cell.passage.text, address=lower))


def test_the_kinds_of_a_table_are_told() -> None:
    draft = small_draft(more_rows=40)
    for sheet in draft.sheets():
        sheet.rules, sheet.turned_head = "framed", sheet.landscape
    kinds = [table.kinds for table in tables_of(draft)]
    assert kinds == [
        ("framed", "in the text"),
        ("framed", "head at 90 degrees", "long, head repeated"),
        ("framed",),
    ]


def test_an_empty_cell_is_no_cell() -> None:
    table: SetTable = TABLES[WIDE]
    assert all(cell.text for cell in table.cells)
    assert len(table.cells) == 7 + len([c for row in DATA for c in row if c]) + 6
