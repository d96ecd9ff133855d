"""What a PDF would do when it is opened is said; that it shows a certain page is not."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from hcc_parse.domain import Problem
from hcc_parse.read import read_report
from hcc_parse.read.printed.eyes.deeds import told_deeds
from tests.read.printed_file import PdfFile

SCRIPT = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = PdfFile(tmp_path / "a.pdf")
    file.body(100)
    return file.save()


def told(path: Path, **entries: object) -> list[Problem]:
    """What is told of a file whose catalogue has these entries."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for name, entry in entries.items():
            pdf.Root[f"/{name}"] = entry
        pdf.save(path)
    return [one for one in read_report(path).problems if one.code == "acts-when-opened"]


def test_an_action_for_when_it_is_opened_is_said(path: Path) -> None:
    (problem,) = told(path, OpenAction=Dictionary(S=Name.Launch, F=String("cmd.exe")))
    assert "mở chương trình khác" in problem.message
    assert "start another program" in problem.english


def test_a_script_of_the_whole_file_is_said(path: Path) -> None:
    scripts = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), SCRIPT])))
    (problem,) = told(path, Names=scripts)
    assert "chạy mã JavaScript" in problem.message


def test_a_script_behind_a_page_is_said(path: Path) -> None:
    (problem,) = told(path, OpenAction=Dictionary(S=Name.GoTo, D=Array([0]), Next=SCRIPT))
    assert "chạy mã JavaScript" in problem.message


def test_what_is_done_before_printing_is_said_and_the_unknown_too(path: Path) -> None:
    (problem,) = told(path, AA=Dictionary(WP=SCRIPT, WC=Dictionary(S=Name.Rendition)))
    assert "chạy mã JavaScript, làm việc khác" in problem.message


def test_to_open_at_a_page_is_nothing_to_say(path: Path) -> None:
    assert told(path, OpenAction=Array([0, Name.XYZ])) == []
    assert told(path, OpenAction=Dictionary(S=Name.GoTo, D=Array([0]))) == []


def test_a_damaged_or_endless_file_says_nothing_and_ends(path: Path) -> None:
    assert list(told_deeds(b"%PDF-1.7 broken")) == []
    with pikepdf.open(path) as pdf:
        action = pdf.make_indirect(Dictionary(S=Name.GoTo))
        action.Next = Array([action, action])
        pdf.Root.OpenAction = action
        room = BytesIO()
        pdf.save(room)
    assert list(told_deeds(room.getvalue())) == []
