"""Words of cells with text: how sure they are by what the other looks read."""

from hcc_parse.domain import Box
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned.seen import Glimpse
from hcc_parse.read.scanned.texts import BORNE_OUT, doubt


def glimpsed(*texts: str) -> list[Glimpse]:
    return [Glimpse(text, 0.9, (0, 0, 9, 9), (1, 1, 1)) for text in texts]


def doubted(*texts: str, other: tuple[str, ...] = ()) -> list[tuple[bool, tuple[str, ...]]]:
    """Whether words of a cell are sure, and their rivals; the other looks read the same if none."""
    words = [PrintedWord(text=text, box=Box(1, 0, 0, 9, 9), confidence=0.95) for text in texts]
    doubt(words, [glimpsed(*(other or texts)), glimpsed(*texts)])
    return [(word.confidence >= BORNE_OUT, word.rivals) for word in words]


def test_words_that_all_looks_read_are_sure() -> None:
    assert doubted("Cấp", "xã", "152") == [(True, ()), (True, ()), (True, ())]


def test_a_number_that_one_look_reads_otherwise_has_that_as_its_rival() -> None:
    assert doubted("còn", "152", other=("còn", "162")) == [(True, ()), (False, ("162",))]


def test_digits_and_roman_numerals_in_one_word_stay_in_doubt() -> None:
    assert doubted("Còn", "4I") == [(True, ()), (False, ("41",))]
    assert doubted("4X", "12") == [(False, ()), (True, ())]


def test_roman_numerals_alone_are_sure() -> None:
    assert doubted("Quý", "II") == [(True, ()), (True, ())]
