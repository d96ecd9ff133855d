"""The CSV files, read back: RFC 4180, every row there, and no cell that a spreadsheet computes."""

import csv
import re
from io import StringIO

import pytest

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Language
from hcc_parse.knowledge import load_knowledge
from hcc_parse.render.csv_files import csv_files, inert
from hcc_parse.render.sheets import Telling, sheets_of
from tests.render.rounds import HOSTILE, round_of

UNITS = 14
NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)*%?")


def files(language: Language = "vi", words: tuple[str, ...] = ("",)) -> dict[str, str]:
    review = round_of(UNITS, 12, words)
    found = csv_files(review, load_knowledge(), language, checks=CATALOGUE)
    return {name: "".join(lines) for name, lines in found}


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_row_of_every_table_is_there(language: Language) -> None:
    found = files(language)
    telling = Telling(
        review=round_of(UNITS, 12), knowledge=load_knowledge(), language=language, checks=CATALOGUE
    )
    for sheet in sheets_of(telling):
        text = found.pop(f"{sheet.key}.csv")
        table = rows(text)
        assert len(table) == 1 + sum(1 for _ in sheet.rows())
        assert len({len(row) for row in table}) == 1
        assert text.startswith("\ufeff")
        assert text.endswith("\r\n")
    assert found == {}


def test_each_line_is_one_row_and_comes_alone() -> None:
    for _, lines in csv_files(round_of(4, 5, HOSTILE), load_knowledge()):
        assert all(line.count("\n") == 1 and line.endswith("\r\n") for line in lines)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_cell_computes(language: Language) -> None:
    for text in files(language, HOSTILE).values():
        for cell in (cell for row in rows(text) for cell in row):
            assert not re.match(r"[\s'\"]*[=+@＝＋－＠-]", cell) or (
                cell.startswith("'") or NUMBER.fullmatch(cell)
            )
        for cell in text.removeprefix("\ufeff").replace("\r\n", ";").split(";"):
            assert not re.match(r"\"?[=+@＝＋＠]", cell)
        assert not set(text) & set("\x00\x07\x1b\u202e\u2066\t\ufffe")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("-2+3", "'-2+3"),
        ("-5", "-5"),
        ("-1.234,5%", "-1.234,5%"),
        ("＝1", "'＝1"),
        (" =1", "' =1"),
        ("\t=1", "' =1"),
        ("\tđầu", "' đầu"),
        ('"=1', "'\"=1"),
        ("a;=1", "a;'=1"),
        ("1-2", "1-2"),
        ("", ""),
    ],
)
def test_words_are_made_inert_and_numbers_left(text: str, shown: str) -> None:
    assert inert(text) == shown


def test_numbers_and_days_are_for_programs() -> None:
    table = rows(files()["so-lieu.csv"])
    assert table[7][table[0].index("Giá trị")] == "0.6"
    assert table[2][table[0].index("Chỗ trong báo cáo (liên kết)")].endswith("#o-12-1-4")
    units = rows(files()["don-vi.csv"])
    assert units[1][units[0].index("Ngày")] == "2026-06-15"
