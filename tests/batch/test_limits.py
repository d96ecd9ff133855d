"""Every limit ends a file with a word that names the limit and the option that raises it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hcc_parse.batch import review_files
from hcc_parse.domain import Failure, Limits
from hcc_parse.knowledge import load_knowledge, with_changes
from tests.batch import hostile_files
from tests.batch.test_bad_files import VIETNAMESE
from tests.read.corpus_files import PDF_FILES, WORD_FILES


def failure_of(path: Path, limits: Limits) -> Failure:
    """The only failure of a run within these limits."""
    (failure,) = review_files(
        [path], frozenset(), knowledge=replace(load_knowledge(), limits=limits)
    ).failures
    return failure


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (hostile_files.bomb, "unpacked_bytes"),
        (hostile_files.xml_bomb, "unpack_ratio"),
        (hostile_files.crowd, "zip_members"),
        (hostile_files.long_directory, "zip_members"),
        (hostile_files.heavy, "file_bytes"),
        pytest.param(hostile_files.many_pages, "pdf_pages", marks=pytest.mark.slow),
    ],
)
def test_a_hostile_file_is_refused_by_the_limit_it_passes(
    tmp_path: Path, make: Callable[[Path], object], name: str
) -> None:
    path = tmp_path / "a.docx"
    make(path)
    failure = failure_of(path, Limits())
    assert failure.error == "too-large"
    assert f"--limit {name}=" in failure.message
    assert VIETNAMESE.search(failure.message)


@pytest.mark.parametrize(
    ("path", "change"),
    [
        (WORD_FILES[0], "file_bytes=1K"),
        (WORD_FILES[0], "zip_members=2"),
        (WORD_FILES[0], "unpacked_bytes=1K"),
        (WORD_FILES[0], "xml_bytes=1K"),
        (WORD_FILES[0], "text_characters=9"),
        (PDF_FILES[0], "file_bytes=1K"),
        (PDF_FILES[0], "pdf_pages=1"),
        (PDF_FILES[0], "text_characters=9"),
    ],
    ids=str,
)
def test_a_lower_limit_refuses_what_the_option_it_names_allows(path: Path, change: str) -> None:
    limits = with_changes(Limits(), [change])
    failure = failure_of(path, limits)
    name = change.partition("=")[0]
    assert (failure.error, name in failure.message) == ("too-large", True)
    for _ in range(9):  # a larger part of the same file may be met next
        limits = with_changes(limits, [failure.message.rpartition(" ")[2].rstrip(".")])
        docket = review_files(
            [path], frozenset(), knowledge=replace(load_knowledge(), limits=limits)
        )
        if docket.reviews:
            break
        (failure,) = docket.failures
    assert len(docket.reviews) == 1


def test_an_xml_part_beyond_its_limit_is_refused_whatever_its_ratio(tmp_path: Path) -> None:
    hostile_files.xml_bomb(tmp_path / "a.docx")
    allowed = Limits(unpack_ratio=2_000, xml_bytes=40_000_000 - 1)
    assert "xml_bytes=40M" in failure_of(tmp_path / "a.docx", allowed).message


def test_a_directory_that_lies_is_told_and_nothing_is_unpacked(tmp_path: Path) -> None:
    hostile_files.lying_bomb(tmp_path / "a.docx")
    failure = failure_of(tmp_path / "a.docx", Limits())
    assert failure.error == "corrupt"
    assert "khai sai độ lớn" in failure.message


def test_a_picture_that_packs_well_is_no_bomb(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    hostile_files.with_member(path, "word/media/image1.bmp", hostile_files.zeros(5))
    assert len(review_files([path], frozenset()).reviews) == 1


def test_forms_drawn_without_end_cost_their_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    hostile_files.forms_in_themselves(path)
    limits = Limits(memory_bytes=400_000_000, file_seconds=20)
    known = replace(load_knowledge(), limits=limits)
    docket = review_files([path, WORD_FILES[0]], frozenset(), knowledge=known)
    assert [failure.error for failure in docket.failures] == ["out-of-memory"]
    assert len(docket.reviews) == 1
    assert list(tmp_path.iterdir()) == [path]
