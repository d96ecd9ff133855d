"""The rules on the picture of a page, and the tables that they make."""

import numpy as np

from hcc_parse.read.scanned.grids import sheet_of
from hcc_parse.read.scanned.levelling import levelled
from hcc_parse.read.scanned.rules import Mask, ruling_of
from tests.read.scanned.paper import SCALE, blot, grid, picture, rule, sheet


def shapes(grey: Mask) -> list[list[tuple[int, int, int, int]]]:
    return [
        sorted((c.row, c.column, c.row_span, c.column_span) for c in table.cells)
        for table, _ in sheet_of(picture(grey)).tables
    ]


def test_merged_cells_and_cells_without_ink_are_cells() -> None:
    grey = sheet()
    grid(grey, [50, 100, 150, 200], [50, 65, 80, 95])
    grey[round(55 * SCALE) : round(78 * SCALE), round(98 * SCALE) : round(102 * SCALE)] = 250
    grey[round(63 * SCALE) : round(67 * SCALE), round(52 * SCALE) : round(98 * SCALE)] = 250
    found = shapes(grey)
    assert len(found) == 1
    assert (2, 2, 1, 1) in found[0]


def test_a_lone_row_of_many_columns_is_a_table_and_a_frame_is_none() -> None:
    grey = sheet()
    grid(grey, [50, 90, 130, 170, 210], [40, 52])
    grid(grey, [50, 300], [100, 200])
    assert shapes(grey) == [[(0, column, 1, 1) for column in range(4)]]


def test_a_table_open_on_its_left_has_the_column_there() -> None:
    grey = sheet()
    for y in (50, 65, 80):
        rule(grey, 40, y, 200, y)
    for x in (100, 150, 200):
        rule(grey, x, 50, x, 80)
    blot(grey, 50, 54, 5, 7)
    assert len(shapes(grey)[0]) == 6


def test_a_broken_rule_is_one_rule() -> None:
    grey = sheet()
    grid(grey, [50, 120, 200], [50, 65, 80])
    for x in range(70, 180, 22):
        grey[round(63 * SCALE) : round(67 * SCALE), round(x * SCALE) : round((x + 2) * SCALE)] = 250
    assert len(shapes(grey)[0]) == 4


def test_strokes_of_letters_are_no_rules() -> None:
    grey = sheet()
    grid(grey, [50, 120, 200], [50, 80, 110])
    blot(grey, 80, 58, 1.5, 14)  # the stem of a large digit
    blot(grey, 140, 60, 30, 1.2)  # the bars of capitals that touch
    ruling = ruling_of(grey, SCALE)
    assert len(ruling.rules) == 6
    assert ruling.ink[round(65 * SCALE), round(80.7 * SCALE)]
    assert ruling.ink[round(60.5 * SCALE), round(150 * SCALE)]


def test_a_page_is_made_straight_by_its_rules() -> None:
    grey = sheet()
    for y in (50, 90, 130):
        rule(grey, 50, y, 350, y + 6)
    for x in (50, 200, 350):
        rule(grey, x + 2, 50, x, 150)
    straight = levelled(picture(grey))
    ruling = ruling_of(straight.grey, SCALE)
    assert abs(ruling.falling) < 0.003
    assert abs(ruling.leaning) < 0.003
    middle = straight.back @ np.array([200.0, 150.0, 1.0])
    assert np.allclose(middle[:2], (200, 150), atol=0.5)


def test_a_straight_page_stays_as_it_is() -> None:
    grey = sheet()
    grid(grey, [50, 200, 350], [50, 90])
    page = picture(grey)
    assert levelled(page) is page


def test_a_table_goes_on_where_the_next_sheet_lay_farther_left() -> None:
    tables = []
    for left in (50.0, 62.0):
        grey = sheet()
        grid(grey, [left, left + 40, left + 100, left + 180], [50, 65, 80])
        tables.append(sheet_of(picture(grey)).tables[0][0])
    assert tables[1].continues(tables[0])
    tables[1].edges[1] += 9
    assert not tables[1].continues(tables[0])
