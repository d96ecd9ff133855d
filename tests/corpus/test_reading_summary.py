"""The page of reading goes between its marks, and shows what is committed."""

import pytest

from corpus.marked import put_between
from corpus.reading.series import DRESSES, name_of
from corpus.reading.summary import BEGIN, END, page, written
from corpus.score.summary import README
from corpus.score.tally import Rate

MARKED = f"{BEGIN}\n{END}\n"


def test_the_readme_shows_the_committed_reading() -> None:
    readme = README.read_text("utf-8")
    marked = readme if BEGIN in readme else readme + MARKED
    once = written(marked)
    assert written(once) == once
    assert once.startswith(marked.partition(BEGIN)[0])
    if BEGIN in readme:
        assert once == readme, "python -m corpus.reading.summary"


def test_a_rate_bears_its_counts_and_its_interval() -> None:
    rates = [Rate(name_of(DRESSES[0]), "docx", "cells exact", "all", 9, 10)]
    line = next(line for line in page(rates).splitlines() if "bảng kẻ đủ, một phông |" in line)
    assert "90,0 % (9/10; 59,6–98,2 %)" in line


def test_nearly_all_is_not_called_all() -> None:
    rates = [Rate(name_of(DRESSES[0]), "docx", "cells exact", "all", 52344, 52345)]
    assert "99,9 % (52344/52345" in page(rates)


def test_every_dress_has_its_row() -> None:
    assert page([]).count("| – | – | – |") == len(DRESSES) + 5


@pytest.mark.parametrize("readme", ["", BEGIN, f"{END}\n{BEGIN}", f"{MARKED}{MARKED}"])
def test_a_page_without_its_marks_is_refused(readme: str) -> None:
    with pytest.raises(ValueError, match="once each"):
        put_between(readme, BEGIN, END, "x")


def test_only_what_stands_between_the_marks_changes() -> None:
    page_ = f"before\n{BEGIN}\nold\n{END}\nafter"
    assert put_between(page_, BEGIN, END, "new") == f"before\n{BEGIN}\nnew\n{END}\nafter"
