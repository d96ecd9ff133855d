"""Marks of ink in a cell: letters, dust, rests of rules, nothing at all."""

import numpy as np

from hcc_parse.read.scanned.blanks import is_blank, is_dotted
from hcc_parse.read.scanned.dust import Held, without_dust
from hcc_parse.read.scanned.glyphs import Digit, letters_of, parted
from hcc_parse.read.scanned.marks import marks_of
from hcc_parse.read.scanned.rules import Mask, ruling_of
from tests.read.scanned.paper import SCALE, blot, sheet

PLACE = (0.0, 0.0, 60 * SCALE, 20 * SCALE)


def held_on(grey: Mask) -> Held:
    return marks_of(ruling_of(grey, SCALE).ink, SCALE).inside(PLACE)


def cell() -> Mask:
    return sheet(60, 20)


def test_dust_beside_a_digit_is_no_full_stop() -> None:
    grey = cell()
    blot(grey, 20, 6, 4, 7)
    blot(grey, 16, 12, 1, 1)
    blot(grey, 33, 9, 1, 1)
    written, dust = without_dust(held_on(grey), SCALE)
    assert (len(written), len(dust)) == (1, 2)


def test_a_full_stop_between_digits_and_the_dot_of_a_letter_are_written() -> None:
    grey = cell()
    blot(grey, 20, 6, 4, 7)
    blot(grey, 25, 12, 1, 1)
    blot(grey, 27, 6, 4, 7)
    blot(grey, 28.5, 3.5, 1, 1)
    written, dust = without_dust(held_on(grey), SCALE)
    assert (len(written), len(dust)) == (4, 0)


def test_a_cell_with_nothing_but_dust_is_blank_and_one_with_a_hyphen_is_not() -> None:
    grey = cell()
    blot(grey, 20, 9, 1, 1)
    assert is_blank(without_dust(held_on(grey), SCALE)[0], SCALE)
    blot(grey, 30, 9, 2.4, 0.8)
    assert not is_blank(without_dust(held_on(grey), SCALE)[0], SCALE)


def test_a_row_of_dots_is_written() -> None:
    grey = cell()
    for x in (20, 23, 26):
        blot(grey, x, 12, 0.9, 0.9)
    written, _ = without_dust(held_on(grey), SCALE)
    assert is_dotted(written, SCALE)
    assert not is_blank(written, SCALE)


def test_the_rest_of_a_rule_along_an_edge_is_nothing() -> None:
    grey = cell()
    blot(grey, 10, 0.2, 8, 0.6)
    assert is_blank(held_on(grey), SCALE)


def test_an_empty_cell_is_blank() -> None:
    assert is_blank(held_on(cell()), SCALE)


def test_digits_that_touch_are_parted_where_they_are_thinnest() -> None:
    grey = cell()
    blot(grey, 20, 6, 4, 7)
    blot(grey, 24, 9, 0.6, 0.8)
    blot(grey, 24.6, 6, 4, 7)
    held = held_on(grey)
    digit = Digit(4 * SCALE, 7 * SCALE)
    letters = letters_of(held)
    assert len(letters) == 1
    cut = list(parted(letters, ruling_of(grey, SCALE).ink, digit))
    assert len(cut) == 2
    assert np.isclose(cut[0].x1, 24.3 * SCALE, atol=2)
