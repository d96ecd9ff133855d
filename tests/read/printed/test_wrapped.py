"""Lines of cells beside the figures of their rows."""

import pytest

from hcc_parse.read.printed.unruled.wrapped import Manner, grouped

ROWS = [100.0, 140.0, 180.0]


@pytest.mark.parametrize(
    ("manner", "lines"),
    [
        ("middle", [100.0, 134.0, 146.0, 180.0]),
        ("top", [100.0, 140.0, 152.0, 180.0]),
        ("bottom", [100.0, 128.0, 140.0, 180.0]),
    ],
)
def test_two_lines_belong_to_one_row_in_each_manner(manner: Manner, lines: list[float]) -> None:
    assert grouped(lines, ROWS, 10, manner) == (0.0, [(0, 0, 1), (1, 1, 3), (2, 3, 4)])


def test_a_line_between_two_rows_belongs_to_none() -> None:
    _, groups = grouped([100.0, 120.0, 140.0], ROWS, 10, "middle")
    assert groups == [(0, 0, 1), (None, 1, 2), (1, 2, 3)]


def test_rows_close_together_are_not_taken_for_one_cell() -> None:
    rows = [100.0, 112.0, 124.0]
    assert grouped(rows, rows, 10, "middle")[1] == [(0, 0, 1), (1, 1, 2), (2, 2, 3)]
