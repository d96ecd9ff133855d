"""The same report as DOCX and as PDF is read alike."""

from pathlib import Path

import pytest

from hcc_parse.domain import Paragraph, Report, Table
from tests.read.corpus_files import PDF_FILES, WORD_FILES, read_once
from tests.read.word_file import cells_of

LARGEST_LETTERHEAD = 4  # cells; a table of figures has more
each_report = pytest.mark.parametrize(
    ("word", "pdf"),
    list(zip(WORD_FILES, PDF_FILES, strict=True)),
    ids=[file.stem for file in WORD_FILES],
)


def running_text(report: Report) -> list[str]:
    """The paragraphs from the title on; above it stands the letterhead."""
    texts = [passage.text for passage in report.paragraphs()]
    return texts[texts.index("BÁO CÁO") :]


def grids(report: Report) -> list[list[tuple[int, int, int, int, str]]]:
    """The tables of figures; a cell of Word may hold several paragraphs."""
    return [
        [(*cell[:4], cell[4].replace("\n", " ")) for cell in cells_of(block)]
        for block in report.blocks
        if isinstance(block, Table) and len(block.cells) > LARGEST_LETTERHEAD
    ]


def words(report: Report) -> list[str]:
    """All words of a report in the order of the alphabet."""
    return sorted(" ".join(passage.text for passage in report.passages()).split())


def test_the_corpus_has_six_reports_in_both_formats() -> None:
    assert [p.stem for p in WORD_FILES] == [p.stem for p in PDF_FILES]
    assert len(WORD_FILES) == 6


@each_report
def test_running_text_is_equal_paragraph_by_paragraph(word: Path, pdf: Path) -> None:
    assert running_text(read_once(pdf)) == running_text(read_once(word))


@each_report
def test_tables_are_equal_cell_by_cell(word: Path, pdf: Path) -> None:
    assert grids(read_once(pdf)) == grids(read_once(word))


@each_report
def test_no_word_is_lost_or_doubled(word: Path, pdf: Path) -> None:
    assert words(read_once(pdf)) == words(read_once(word))


@each_report
def test_only_page_numbers_are_set_aside(word: Path, pdf: Path) -> None:
    report = read_once(pdf)
    asides = {block.aside for block in report.blocks if isinstance(block, Paragraph)}
    assert asides == {None, "page-number"}
    assert not any(isinstance(b, Paragraph) and b.aside for b in read_once(word).blocks)


@each_report
def test_both_are_read_without_a_problem(word: Path, pdf: Path) -> None:
    assert read_once(word).problems == read_once(pdf).problems == ()
