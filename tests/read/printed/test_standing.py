"""Which turned words are heads of columns: by their size, their place and their height."""

import pytest

from hcc_parse.domain import Box
from hcc_parse.read.printed.turned import TurnedWord, turned_words
from hcc_parse.read.printed.unruled.standing import standing_heads

COLUMNS = [(20.0, 80.0), (110.0, 120.0), (150.0, 160.0)]
FOOT, SIZE = 200.0, 9.0


def turned(text: str, left: float, middle: float, *, size: float = SIZE) -> TurnedWord:
    """A word in small letters: its ink is narrower than its font."""
    box = Box(page=1, x0=left, top=middle - 12, x1=left + 5.5, bottom=middle + 12)
    return TurnedWord(text=text, box=box, size=size)


def heads(*words: TurnedWord) -> list[str] | None:
    found = standing_heads(words, COLUMNS, FOOT, SIZE)
    return None if found is None else [head.text for head in found]


def test_heads_in_small_letters_have_the_size_of_their_font() -> None:
    assert heads(turned("sơ", 112, 170), turned("xem", 152, 170)) == ["sơ", "xem"]


@pytest.mark.parametrize("size", [5, 14])
def test_turned_words_of_another_size_are_no_heads(size: float) -> None:
    assert heads(turned("sơ", 112, 170), turned("xem", 152, 170, size=size)) is None


@pytest.mark.parametrize(("middle", "found"), [(170, ["sơ", "xem"]), (174, ["sơ"])])
def test_a_head_beside_all_figures_is_as_high_as_the_others(
    middle: float, found: list[str]
) -> None:
    assert heads(turned("sơ", 112, 170), turned("xem", 210, middle)) == found


def test_the_size_is_known_where_a_letter_is_measured_along_its_line() -> None:
    box = {"x0": 10.0, "x1": 19.0, "top": 40.0, "bottom": 44.5}
    (word,) = turned_words([{"text": "o", "size": 4.5, "matrix": (0, 1, -1, 0, 0, 0), **box}], 1)
    assert isinstance(word, TurnedWord)
    assert word.size == 9.0
