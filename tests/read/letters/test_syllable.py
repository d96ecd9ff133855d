"""The spelling of Vietnamese syllables."""

import pytest

from hcc_parse.read.letters.syllable import is_syllable
from tests.read.corpus_files import WORD_FILES, read_once


@pytest.mark.parametrize(
    "word",
    [
        "nghị",
        "Quyết",
        "THƯỜNG",
        "giếng",
        "gì",
        "gìn",
        "quý",
        "Uỷ",
        "Ủy",
        "khuya",
        "ý",
        "hoà",
        "Đắk",
    ],
)
def test_words_of_the_language_are_syllables(word: str) -> None:
    assert is_syllable(word) == (word != "Đắk")  # a name from another language


@pytest.mark.parametrize(
    "word",
    ["nghÞ", "hßa", "ViÖt", "coù", "toång", "cí", "ngiêng", "vàáng", "cóc̀", "đàt", "éc-1", ""],
)
def test_other_letters_are_none(word: str) -> None:
    assert not is_syllable(word)


def test_nearly_all_words_of_the_corpus_are_syllables() -> None:
    words = [
        word
        for path in WORD_FILES
        for passage in read_once(path).passages()
        for word in passage.text.split()
        if word.isalpha() and word.islower() and not word.isascii()
    ]
    assert len(words) > 1000
    assert sum(map(is_syllable, words)) > 0.99 * len(words)
