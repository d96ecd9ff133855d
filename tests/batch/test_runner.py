"""One file after the other; none ends the run."""

from collections.abc import Container
from pathlib import Path

import pytest

from hcc_parse.batch import review_files
from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Knowledge, Review
from hcc_parse.pipeline import review_file
from tests.read.corpus_files import PDF_FILES, WORD_FILES

GOOD = WORD_FILES[0]


def test_each_file_is_a_review_or_a_failure(tmp_path: Path) -> None:
    files = [GOOD, tmp_path / "x.pdf", PDF_FILES[0]]
    docket = review_files(files, CATALOGUE)
    assert [r.dossier.report.source.path for r in docket.reviews] == [str(GOOD), str(PDF_FILES[0])]
    assert [failure.path for failure in docket.failures] == [str(tmp_path / "x.pdf")]


def test_each_file_is_told_before_it_is_opened(tmp_path: Path) -> None:
    told: list[Path] = []
    review_files([tmp_path / "x.pdf", GOOD], CATALOGUE, told.append)
    assert told == [tmp_path / "x.pdf", GOOD]


def test_no_files_are_an_empty_docket() -> None:
    docket = review_files([], CATALOGUE)
    assert (docket.reviews, docket.failures) == ((), ())


def test_only_the_chosen_checks_are_asked() -> None:
    docket = review_files([*WORD_FILES, *PDF_FILES], {"A02"})
    assert {f.check for review in docket.reviews for f in review.findings} <= {"A02"}


@pytest.mark.parametrize(
    ("error", "failure"), [(MemoryError(), "out-of-memory"), (ZeroDivisionError("x"), "internal")]
)
def test_a_fault_of_ours_costs_one_file(
    monkeypatch: pytest.MonkeyPatch, error: Exception, failure: str
) -> None:
    def faulty(path: Path, only: Container[str], knowledge: Knowledge, *_: object) -> Review:
        if path == GOOD:
            raise error
        return review_file(path, only, knowledge)

    monkeypatch.setattr("hcc_parse.batch.runner.review_file", faulty)
    docket = review_files([GOOD, WORD_FILES[1]], CATALOGUE)
    assert [f.error for f in docket.failures] == [failure]
    assert len(docket.reviews) == 1


def test_the_same_files_give_the_same_docket() -> None:
    files = [GOOD, PDF_FILES[1]]
    assert review_files(files, CATALOGUE) == review_files(files, CATALOGUE)
