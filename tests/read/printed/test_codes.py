"""Rows that number the columns."""

import pytest

from hcc_parse.read.printed.unruled.codes import is_code_level
from hcc_parse.read.printed.unruled.stretches import levels_of
from tests.read.typeset import line


def level(texts: list[str]) -> bool:
    words = [word for n, text in enumerate(texts) for word in line(text, left=80 + 60 * n)]
    return is_code_level(levels_of(words)[0])


@pytest.mark.parametrize(
    "texts",
    [
        ["(1)", "(2)", "(3)", "(4)"],
        ["A", "B", "1", "2", "3"],
        ["1", "2", "3=4+5", "4", "5"],
    ],
)
def test_numbers_that_rise_by_one_are_codes(texts: list[str]) -> None:
    assert level(texts)


@pytest.mark.parametrize(
    "texts",
    [["1", "Hộ tịch", "2", "3"], ["12", "13", "14"], ["1", "5", "3", "4"], ["0", "0", "0"]],
)
def test_figures_are_no_codes(texts: list[str]) -> None:
    assert not level(texts)
