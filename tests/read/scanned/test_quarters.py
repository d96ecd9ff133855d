"""Numerals of quarters are told by the strokes in the picture, a digit stays one."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from hcc_parse.domain import Box
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned.picture import DOTS, Picture
from hcc_parse.read.scanned.quarters import count_quarters

SERIF = "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"
SIZE = 13.0  # points


def drawn(text: str) -> tuple[Picture, Box]:
    """A picture of a word, and its place."""
    page = Image.new("L", (600, 200), 255)
    pen, font = ImageDraw.Draw(page), ImageFont.truetype(SERIF, round(SIZE * DOTS))
    pen.text((60, 60), text, font=font, fill=20)
    left, top, right, bottom = pen.textbbox((60, 60), text, font=font)
    picture = Picture(1, np.asarray(page, np.uint8), DOTS)
    return picture, picture.box(left, top - 4, right, bottom + 4)


def read(text: str, place: Box, *, before: str = "quý") -> list[PrintedWord]:
    """A line of two words as the engine read it."""
    above = Box(1, place.x0 - 40, place.top, place.x0 - 5, place.bottom)
    return [
        PrintedWord(text=before, box=above, confidence=0.95),
        PrintedWord(text=text, box=place, confidence=0.6),
    ]


@pytest.mark.parametrize(
    ("print_", "text"),
    [
        ("I/2026", "1/2026"),
        ("II/2026.", "I1/2026."),
        ("III/2026", "IIL/2026"),
        ("II/2026", "1/2026"),
    ],
)
def test_strokes_of_a_quarter_are_counted_and_the_first_reading_is_a_rival(
    print_: str, text: str
) -> None:
    picture, place = drawn(print_)
    line = read(text, place)
    count_quarters([line], picture)
    assert (line[1].text, line[1].rivals) == (print_, (text,))
    assert line[1].confidence >= 0.9


def test_a_quarter_that_was_read_right_is_no_longer_in_doubt() -> None:
    picture, place = drawn("III/2026")
    line = read("III/2026", place)
    count_quarters([line], picture)
    assert (line[1].text, line[1].rivals) == ("III/2026", ())
    assert line[1].confidence >= 0.9


@pytest.mark.parametrize("print_", ["1/2026", "4/2026", "IV/2026", "2026"])
def test_what_is_no_row_of_strokes_stays_as_it_was_read(print_: str) -> None:
    picture, place = drawn(print_)
    line = read("1/2026", place)
    count_quarters([line], picture)
    assert (line[1].text, line[1].confidence) == ("1/2026", 0.6)


def test_a_month_is_no_quarter() -> None:
    picture, place = drawn("II/2026")
    line = read("11/2026", place, before="tháng")
    count_quarters([line], picture)
    assert line[1].text == "11/2026"
