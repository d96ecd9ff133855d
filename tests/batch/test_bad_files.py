"""A bad file is answered by a line in Vietnamese and costs no other file its review."""

import json
import os
import re
from pathlib import Path

import pytest

from hcc_parse.batch import review_files
from hcc_parse.check import CATALOGUE
from hcc_parse.cli import main
from hcc_parse.render import safe
from tests.batch.bad_files import BAD_FILES, Bad
from tests.read.corpus_files import WORD_FILES

GOOD = WORD_FILES[0]
VIETNAMESE = re.compile(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
ENGLISH = re.compile(r"\b(error|file|not|no such|directory|exception|traceback)\b", re.IGNORECASE)
each_bad_file = pytest.mark.parametrize("bad", BAD_FILES, ids=str)


def left_by(arguments: list[str]) -> object:
    """The exit status of the command."""
    with pytest.raises(SystemExit) as left:
        main(arguments)
    return left.value.code


@each_bad_file
def test_each_ends_in_its_failure_and_the_others_are_reviewed(tmp_path: Path, bad: Bad) -> None:
    path = tmp_path / bad.name
    bad.make(path)
    docket = review_files([path, GOOD], CATALOGUE)
    (failure,) = docket.failures
    assert (failure.path, failure.error) == (str(path), bad.failure)
    assert [review.dossier.report.source.path for review in docket.reviews] == [str(GOOD)]


@each_bad_file
def test_each_is_told_in_one_vietnamese_line(tmp_path: Path, bad: Bad) -> None:
    path = tmp_path / bad.name
    bad.make(path)
    (failure,) = review_files([path], CATALOGUE).failures
    assert VIETNAMESE.search(failure.message)
    assert not ENGLISH.search(failure.message)
    assert failure.message.endswith(".")
    assert "\n" not in failure.message
    assert len(failure.message) < 120


def test_the_command_names_each_bad_file_and_reviews_the_good_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [bad for bad in BAD_FILES if bad.failure != "not-found" and "\n" not in bad.name]
    for bad in files:
        bad.make(tmp_path / bad.name)
    (tmp_path / GOOD.name).write_bytes(GOOD.read_bytes())
    assert left_by(["check", str(tmp_path), str(tmp_path / "khong-co.pdf")]) == 3
    said = capsys.readouterr()
    told = [bad for bad in files if (tmp_path / bad.name).is_file()]
    assert all(safe(f"{tmp_path / bad.name}:") in said.err for bad in told)
    assert len(said.err.splitlines()) == len(told) + 1
    assert str(tmp_path / GOOD.name) in said.out
    assert "Traceback" not in said.out + said.err


@pytest.mark.parametrize("bad", [b for b in BAD_FILES if b.make is not Path.mkdir], ids=str)
def test_the_command_writes_each_failure_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], bad: Bad
) -> None:
    path, output = tmp_path / bad.name, tmp_path / "ket-qua.json"
    bad.make(path)
    assert left_by(["check", str(path), "--format", "json", "--output", str(output)]) == 3
    (failure,) = json.loads(output.read_text("utf-8"))["failed"]
    assert (failure["path"], failure["error"]) == (str(path), bad.failure)
    assert "Traceback" not in capsys.readouterr().err


def test_a_folder_without_files_is_a_mistake_of_use(tmp_path: Path) -> None:
    assert left_by(["check", str(tmp_path)]) == 2


@pytest.mark.parametrize(
    "name", ["Báo cáo (quý III) & phụ lục #1.docx", "'; rm -rf ~.docx", "-.docx"]
)
def test_a_good_file_with_an_odd_name_is_reviewed(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(GOOD.read_bytes())
    assert left_by(["check", str(path), "--exit-zero"]) == 0


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_name_that_is_not_utf_8_is_reviewed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    path = tmp_path / os.fsdecode("b\xe1o c\xe1o.docx".encode("latin-1"))
    path.write_bytes(GOOD.read_bytes())
    assert left_by(["check", str(tmp_path), "--format", form, "--exit-zero"]) == 0
    assert ".docx" in capsys.readouterr().out
