"""Prose of a page: words on their lines, what is no writing set aside, doubtful numbers again."""

from collections.abc import Sequence

import numpy as np
import pytest

from hcc_parse.domain import Box
from hcc_parse.read.printed.lines import text_of
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned.engine import Glimpse, Pixels, find_engine
from hcc_parse.read.scanned.lines import DPI as READ_AT
from hcc_parse.read.scanned.lines import text_on
from hcc_parse.read.scanned.numerals import count_strokes
from hcc_parse.read.scanned.page import page_on
from hcc_parse.read.scanned.picture import DOTS, Picture, picture_of
from tests.read.scanned.drawn import LETTER, Told, row, sheet, shown

INKED = np.full((1000, 1000), 255, np.uint8)
INKED[500:600, 500:600] = 0
PICTURE = Picture(1, INKED, DOTS)


def engine(*lines: Sequence[tuple[str, float, tuple[int, int, int, int]]], again: str = "") -> Told:
    """An engine that sees these lines on a page, and the same on every word that it sees again."""

    def answer(mode: int, pictures: Sequence[Pixels]) -> list[list[Glimpse]]:
        if mode == 3:
            return [[word for n, line in enumerate(lines) for word in row(line, n)]]
        return [[Glimpse(again, 0.9, (0, 0, 9, 9), (1, 1, 1))] for _ in pictures]

    return Told(answer)


def test_a_page_is_read_line_by_line() -> None:
    page = page_on(picture_of(shown(sheet())), find_engine())
    assert [text_of(line) for line in page.lines] == LETTER
    words = [word for line in page.lines for word in line]
    assert sum(word.confidence < 0.9 for word in words) <= 2
    assert page.tables == []
    for line in page.lines:
        assert len({(word.box.top, word.box.bottom) for word in line}) == 1


def test_words_of_a_line_are_as_high_as_its_letters() -> None:
    seen = text_on(
        PICTURE,
        engine(
            [
                ("Tổng", 0.9, (10, 20, 60, 58)),
                ("số", 0.9, (70, 26, 90, 50)),
                (",", 0.9, (92, 46, 95, 54)),
            ]
        ),
        [],
    )
    (line,) = seen.lines
    assert len({(word.box.top, word.box.bottom) for word in line}) == 1
    assert line[0].box.x0 == pytest.approx(10 * 72 / READ_AT, abs=0.3)


def test_marks_torn_off_their_letters_are_set_aside() -> None:
    marks = [("`", 0.3, (400, 20, 406, 26)), ("VIỆT", 0.95, (10, 4, 60, 30))]
    smudge = [("~^", 0.2, (10, 60, 30, 64)), (".", 0.3, (50, 60, 52, 62))]
    seen = text_on(PICTURE, engine(marks, smudge), [])
    assert [text_of(line) for line in seen.lines] == ["VIỆT"]
    assert sorted(text_of(line) for line in seen.illegible) == ["`", "~^ ."]


def test_a_bullet_stays() -> None:
    seen = text_on(
        PICTURE, engine([("-", 0.6, (10, 20, 16, 22)), ("Tiếp", 0.95, (24, 8, 60, 34))]), []
    )
    assert [text_of(line) for line in seen.lines] == ["- Tiếp"]


@pytest.mark.parametrize(
    ("sure", "again", "confidence", "rival"),
    [
        (0.95, "186", 0.95, None),  # not looked at again
        (0.5, "185", 0.95, None),
        (0.5, "186", 0.5, "186"),
        (0.7, "186", 0.6, "186"),
    ],
)
def test_doubtful_numbers_are_looked_at_again(
    sure: float, again: str, confidence: float, rival: str | None
) -> None:
    told = engine([("185", sure, (10, 20, 60, 40))], again=again)
    ((word,),) = text_on(PICTURE, told, []).lines
    assert (word.text, word.confidence) == ("185", confidence)
    assert word.rivals[:1] == ((rival,) if rival else ())
    assert told.calls == ([3] if sure == 0.95 else [3, 8])


def test_words_are_not_looked_at_again() -> None:
    told = engine([("hồ", 0.3, (10, 20, 60, 40)), ("sơ", 0.95, (70, 20, 90, 40))], again="hổ")
    text_on(PICTURE, told, [])
    assert told.calls == [3]


def test_what_lies_in_a_table_is_not_read_as_prose() -> None:
    told = engine([("x", 0.9, (0, 0, 1, 1))])
    covered = Box(1, 119.0, 119.0, 145.0, 145.0)
    assert text_on(PICTURE, told, [covered]).lines == []
    assert told.calls == []


@pytest.mark.parametrize(
    ("drawn", "read"), [("III.", "II."), ("II.", "IL."), ("I.", "I1."), ("II.", "II"), ("II", "IL")]
)
def test_strokes_of_numerals_are_counted(drawn: str, read: str) -> None:
    picture = picture_of(shown(sheet([f"{drawn} KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRONG KỲ", *LETTER])))
    rows, columns = np.nonzero(picture.grey[: round(118 * DOTS)] < 128)
    left, top, bottom = int(columns.min()), int(rows.min()), int(rows.max())
    right = left + round(4 * (len(read) if read == "II" else len(drawn)) * DOTS)
    numeral = _word(picture, read, (left, top, right, bottom))
    lines = [[numeral, _word(picture, "KẾT", (right + 9, top, right + 90, bottom))]]
    count_strokes(lines, picture)
    assert numeral.text == drawn
    assert numeral.rivals == (read,)


def test_an_arabic_number_is_no_numeral() -> None:
    picture = picture_of(shown(sheet(["1. Kết quả thực hiện nhiệm vụ trong kỳ", *LETTER])))
    boxes = ((300, 400, 380, 480), (390, 400, 480, 480))
    boxes = ((300, 400, 380, 480), (390, 400, 480, 480))
    lines = [[_word(picture, "1.", boxes[0]), _word(picture, "Kết", boxes[1])]]
    count_strokes(lines, picture)
    assert lines[0][0].text == "1."


def _word(picture: Picture, text: str, box: tuple[int, int, int, int]) -> PrintedWord:
    return PrintedWord(text=text, box=picture.box(*box), confidence=0.5)
