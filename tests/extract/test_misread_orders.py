"""Numbers of order that a scan misread, told by their place; the cell keeps what was read."""

import pytest

from hcc_parse.extract.grids import find_grids
from hcc_parse.pipeline import review
from tests.reports import KNOWLEDGE
from tests.scans import Read, Spot, scanned

TABLE = """
| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
| {0} | Tư pháp | 30 | 25 | 5 |
| 1 | Hộ tịch | 20 | 16 | 4 |
| 2 | Chứng thực | 10 | 9 | 1 |
| {1} | Tài nguyên | 15 | 12 | 3 |
| 1 | Đất đai | 11 | 9 | 2 |
| 2 | Môi trường | 4 | 3 | 1 |
| {2} | Xây dựng | 12 | 9 | 3 |
| 1 | Quy hoạch | 7 | 5 | 2 |
| 2 | Nhà ở | 5 | 4 | 1 |
| {3} | Y tế | 8 | 8 | 0 |
| 1 | Dược | 6 | 6 | 0 |
| 2 | Khám bệnh | 2 | 2 | 0 |
| Tổng cộng | < | 65 | 54 | 11 |
"""
ROWS = (1, 4, 7, 10)  # of the groups
PRINTED = ("I", "II", "III", "IV")


def orders(read: tuple[str, ...], sure: float) -> list[str]:
    """What the groups are numbered by, when all that differ from print were read so surely."""
    (grid,) = find_grids(scanned(TABLE.format(*PRINTED), _reads(read, sure)), KNOWLEDGE)
    assert [grid.rows[row].entries[0].text for row in ROWS] == list(read)
    return [grid.rows[row].order for row in ROWS]


def _reads(read: tuple[str, ...], sure: float) -> dict[Spot, Read]:
    pairs = zip(ROWS, PRINTED, read, strict=True)
    return {(0, row, 0): Read(text, sure) for row, printed, text in pairs if text != printed}


@pytest.mark.parametrize(
    ("read", "sure"),
    [
        (("I", "H", "III", "IV"), 0.6),
        (("I", "H", "III", "IV"), 0.95),
        (("I", "II", "HI", "1V"), 0.6),
        (("I", "II", "II", "IV"), 0.6),
        (("I", "5", "III", "IV"), 0.6),
        (("I", "II", "III", "IY"), 0.95),
    ],
)
def test_a_group_whose_number_was_misread_is_numbered_by_its_place(
    read: tuple[str, ...], sure: float
) -> None:
    assert orders(read, sure) == list(PRINTED)


def test_what_was_surely_read_as_a_number_is_the_authors_own() -> None:
    assert orders(("I", "II", "II", "IV"), 0.95) == ["I", "II", "II", "IV"]


def test_an_item_read_as_a_stroke_is_no_group() -> None:
    text = TABLE.format(*PRINTED)
    (grid,) = find_grids(scanned(text, {(0, 5, 0): Read("I", 0.6)}), KNOWLEDGE)
    assert (grid.rows[5].key, grid.rows[5].order) == ("I", "1")


def test_the_items_of_a_group_that_was_misread_are_added_up_as_they_stand() -> None:
    read = _reads(("I", "II", "5", "IV"), 0.6)
    found = review(scanned(TABLE.format(*PRINTED), read), KNOWLEDGE, guessing=False)
    assert not [finding for finding in found.findings if finding.category == "arithmetic"]
