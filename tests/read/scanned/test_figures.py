"""Numbers of cells: when a reading is taken, how sure it is, what else it may be."""

from collections.abc import Sequence

import numpy as np

from hcc_parse.read.scanned.engine import Glimpse
from hcc_parse.read.scanned.figures import Numeral, read_numerals
from hcc_parse.read.scanned.glyphs import Spot
from hcc_parse.read.scanned.rivals import rivals_of
from hcc_parse.read.scanned.rules import Mask

HIGH = 28  # pixels
STROKES = {  # of the digits of the tests, as of a clock: parts of width and height
    "1": ((0.4, 0, 0.6, 1),),
    "7": ((0, 0, 1, 0.15), (0.8, 0, 1, 1)),
    "0": ((0, 0, 0.2, 1), (0.8, 0, 1, 1), (0, 0, 1, 0.12), (0, 0.88, 1, 1)),
    ".": ((0.4, 0.9, 0.6, 1),),
    "4": ((0, 0, 0.2, 0.6), (0, 0.5, 1, 0.62), (0.8, 0, 1, 1)),
}


class Says:
    """An engine that says what it is told to, look after look."""

    def __init__(self, *looks: Sequence[str]) -> None:
        self.looks = list(looks)

    def recognise(
        self, pictures: Sequence[Mask], *, mode: int, alphabet: str = "", dpi: int = 300
    ) -> list[list[Glimpse]]:
        del mode, alphabet, dpi
        if not pictures:
            return []
        look = self.looks.pop(0)
        assert len(look) == len(pictures)
        box = (0, 0, 1, 1)
        return [[Glimpse(text, 0.9, box, (1, 1, 1))] if text else [] for text in look]


def printed(*texts: str) -> tuple[Mask, list[Numeral]]:
    """A page on which digits are printed, a line for each text, and its cells."""
    grey = np.full((60 * len(texts) + 20, 400), 255, np.uint8)
    numerals = []
    for row, text in enumerate(texts):
        letters = []
        for n, sign in enumerate(text):
            x, top = 20 + 24 * n, 20 + 60 * row
            for x0, y0, x1, y1 in STROKES[sign]:
                rows = slice(top + round(y0 * HIGH), top + round(y1 * HIGH))
                grey[rows, x + round(x0 * 18) : x + round(x1 * 18)] = 20
            left, right = (7, 11) if sign == "1" else (0, 18)
            letters.append(Spot(x + left, top, x + right, top + HIGH))
        place = slice(letters[0].top - 3, letters[0].bottom + 3), slice(15, letters[-1].x1 + 3)
        numerals.append(Numeral(letters=letters, picture=grey[place]))
    return grey, numerals


PAGE = ("10", "70", "41", "17", "7", "404", "0", "1", "147", "4")


def test_a_number_that_looks_and_pictures_tell_alike_is_sure() -> None:
    grey, numerals = printed(*PAGE)
    for numeral, text in zip(numerals, PAGE, strict=True):
        numeral.looks.append(text)
    readings = read_numerals(numerals, grey, HIGH, Says(PAGE))  # type: ignore[arg-type]
    assert [reading.text for reading in readings] == list(PAGE)
    assert all(reading.confidence > 0.9 and not reading.rivals for reading in readings)


def test_a_stop_behind_a_number_leaves_it_in_doubt_with_the_number_as_rival() -> None:
    texts = [f"{text}." if text == "147" else text for text in PAGE]
    grey, numerals = printed(*texts)
    for numeral, text in zip(numerals, texts, strict=True):
        numeral.looks.append(text)
    readings = read_numerals(numerals, grey, HIGH, Says(texts, ["147."]))  # type: ignore[arg-type]
    (told,) = (reading for reading in readings if reading.text == "147.")
    assert told.confidence < 0.9
    assert "147" in told.rivals
    assert all(reading.confidence > 0.9 for reading in readings if reading is not told)


def test_a_lone_digit_that_the_engine_lost_is_told_by_its_picture_and_stays_in_doubt() -> None:
    grey, numerals = printed(*PAGE)
    lost = PAGE.index("7")
    for n, (numeral, text) in enumerate(zip(numerals, PAGE, strict=True)):
        numeral.looks.append("" if n == lost else text)
    second = ["" if n == lost else text for n, text in enumerate(PAGE)]
    readings = read_numerals(numerals, grey, HIGH, Says(second, [""]))  # type: ignore[arg-type]
    assert readings[lost].text == "7"
    assert readings[lost].confidence < 0.9


def test_where_pictures_tell_another_number_the_reading_is_in_doubt_and_the_other_its_rival() -> (
    None
):
    grey, numerals = printed(*PAGE)
    wrong = PAGE.index("17")
    read = ["11" if n == wrong else text for n, text in enumerate(PAGE)]
    for numeral, text in zip(numerals, read, strict=True):
        numeral.looks.append(text)
    reading = read_numerals(numerals, grey, HIGH, Says(read, ["11"]))[wrong]  # type: ignore[arg-type]
    assert reading.confidence < 0.9
    assert {reading.text, *reading.rivals} >= {"11", "17"}


def test_a_page_of_one_number_is_read_by_the_looks_alone() -> None:
    grey, numerals = printed("147")
    numerals[0].looks.append("147")
    reading = read_numerals(numerals, grey, HIGH, Says(["147"], ["147"]))[0]  # type: ignore[arg-type]
    assert (reading.text, reading.rivals) == ("147", ())


def test_no_numbers_are_no_work() -> None:
    blank = np.full((10, 10), 255, np.uint8)
    assert read_numerals([], blank, HIGH, Says()) == []  # type: ignore[arg-type]


def test_what_is_only_easily_confused_is_no_rival() -> None:
    assert rivals_of("147", ()) == ()
    assert rivals_of("147", (), [(0, "7")]) == ("747",)


def test_other_looks_come_first_and_what_is_no_number_never() -> None:
    found = rivals_of("17", ["11", "l7", "--"], [(1, "1")])
    assert found == ("11", "l7")
