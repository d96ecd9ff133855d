"""A repair is right in its place: the same value proposed for another cell does not count."""

from decimal import Decimal
from typing import Any

from corpus.generate.ledger import Slip
from corpus.score.places import repaired_in_place, spots_of
from corpus.score.verdict import judge
from tests.corpus.score_draft import finding, read_report, slip, small_draft

TABLE = 2  # the block of the table
TEXTS = ("1.200", "99,1", "95")  # of the figures
IN_CELL = slip(key="a", wrong=Decimal(120), right=Decimal(102), traces=(("120",),))
IN_TEXT = slip(key="received", wrong=Decimal(1200), right=Decimal(1020), after="1.200")


def place(row: int | None, column: int | None, block: int = TABLE) -> dict[str, Any]:
    return {"block": block, "row": row, "column": column, "start": 0}


def report() -> dict[str, Any]:
    """The reading of the small report, with places."""
    read = read_report()
    for table in read["tables"]:
        for row in table["rows"]:
            for cell in row["cells"]:
                cell["place"] = place(row["index"], cell["column"])
    for number, (one, text) in enumerate(zip(read["figures"], TEXTS, strict=True)):
        one |= {"text": text, "place": place(None, None, 10 + number)}
    return read


def in_place(of: Slip, **fields: Any) -> bool:
    told = finding("ghi 120", **{"place": None, **fields})
    return repaired_in_place(of, judge([told], [of], []), small_draft(), report())


def repair(row: int, column: int, to: int) -> dict[str, Any]:
    return {"unique": True, "changes": [{"from": 120, "to": to, "place": place(row, column)}]}


def test_the_cell_and_its_value_must_both_be_right() -> None:
    assert in_place(IN_CELL, repair=repair(4, 2, 102))
    assert not in_place(IN_CELL, repair=repair(5, 2, 102))
    assert not in_place(IN_CELL, repair=repair(4, 2, 112))
    assert not in_place(IN_CELL)


def test_what_a_finding_expects_at_its_own_place_is_a_repair() -> None:
    assert in_place(IN_CELL, place=place(4, 2), stated=120, expected=102)
    assert not in_place(IN_CELL, place=place(6, 2), stated=120, expected=102)


def test_a_note_repairs_nothing() -> None:
    assert not in_place(IN_CELL, repair=repair(4, 2, 102), severity="note")


def test_a_slip_of_the_text_stands_where_its_number_was_read() -> None:
    (spot,) = spots_of(IN_TEXT, small_draft(), report())
    assert (spot.block, spot.row) == (10, None)
    (cell,) = spots_of(IN_CELL, small_draft(), report())
    assert (cell.row, cell.column) == (4, 2)
