"""The bench: medians of rounds in turn, ratios beside their aims, a page between marks."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from corpus.bench.aims import Aim, Measured, aims_of, told
from corpus.bench.files import PDFIUM, PLUMBER, READ, REVIEW, WALK, pdfs, words
from corpus.bench.memory import Memory, read_often, slope_of
from corpus.bench.page import BEGIN, END, page
from corpus.bench.start import BARE, OURS, time_starts
from corpus.bench.timing import Timed, timed
from corpus.generate.setting.docx import set_docx
from corpus.marked import put_between
from tests.corpus.small_draft import small_draft

MEMORY = Memory(first=100, last=105, peak=120, slope=0.5, distinct=200, files=2000)
MEASURED = Measured(
    pdf={
        PDFIUM: Timed((0.1, 0.1, 0.1)),
        PLUMBER: Timed((10.0, 10.0, 10.0)),
        READ: Timed((2.0, 4.0, 2.5)),
        REVIEW: Timed((5.0, 5.0, 5.0)),
    },
    docx={WALK: Timed((1.0,)), READ: Timed((4.0,)), REVIEW: Timed((9.0,))},
    start={BARE: Timed((1.0,)), OURS: Timed((2.0,))},
    memory=MEMORY,
)


def test_works_are_done_in_turn_after_one_round_without_a_watch() -> None:
    done = list[str]()
    clock = count()
    works = {name: lambda name=name: done.append(name) for name in "ab"}
    taken = timed(works, rounds=2, clock=lambda: float(next(clock)))
    assert "".join(done) == "ababab"
    assert taken == {"a": Timed((1.0, 1.0)), "b": Timed((1.0, 1.0))}


def test_a_ratio_is_the_median_of_those_of_the_rounds() -> None:
    assert Timed((2.0, 30.0, 3.0)).over(Timed((1.0, 10.0, 3.0))) == 2.0
    assert Timed((2.0, 30.0, 3.0)).seconds == 3.0


def test_each_aim_says_whether_it_holds() -> None:
    holds = {aim.name: aim.holds for aim in aims_of(MEASURED) if aim.limit is not None}
    assert holds == {
        "PDF: read / pdfplumber": True,
        "DOCX: read / python-docx walk": False,
        "--help / bare typer script": True,
        "memory after 2000 files / after 200": True,
    }
    assert Aim("a", "a", 0.25, 0.3, 0.2).verdict == "at most 0.3, wished 0.2: holds"


def test_what_was_not_measured_is_not_told() -> None:
    nothing = Measured(pdf={}, docx={}, start={})
    assert list(told(nothing)) == []
    assert any("does not hold" in line for line in told(MEASURED))


def test_the_page_stands_between_its_marks(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"# Đọc\n\n{BEGIN}\n{END}\n", "utf-8")
    content = page(aims_of(MEASURED), MEMORY, "21/11/2026", "AMD EPYC, 2 CPU")
    for _ in range(2):
        readme.write_text(put_between(readme.read_text("utf-8"), BEGIN, END, content), "utf-8")
    text = readme.read_text("utf-8")
    assert text.count("Đo ngày 21/11/2026 trên AMD EPYC, 2 CPU.") == 1
    assert "| 0,25 | ≤ 0,3 (muốn 0,2) | đạt |" in text
    assert "| 4 | ≤ 3 | chưa đạt |" in text
    assert "105 MB sau 2000 tệp" in text


def test_the_set_of_files_is_of_two_producers() -> None:
    assert {path.parent.name for path in pdfs()} == {"reports", "fixed"}
    assert len(words()) == 6


def test_both_programs_tell_their_help() -> None:
    assert set(time_starts(rounds=1)) == {BARE, OURS}


def test_memory_is_looked_at_after_the_first_time_and_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "small.docx"
    path.write_bytes(set_docx(small_draft()))
    looks: Iterator[float] = iter((50.0, 60.0))
    memory = read_often([path], 3, lambda: next(looks))
    assert (memory.first, memory.last, memory.distinct, memory.files) == (50.0, 60.0, 1, 3)
    assert memory.growth == pytest.approx(1.2)
    assert memory.slope == pytest.approx(10_000 / 3)


def test_the_slope_of_a_level_line_is_nothing() -> None:
    assert slope_of([(1, 5), (2, 5), (3, 5)]) == 0
    assert slope_of([(7, 5)]) == 0
