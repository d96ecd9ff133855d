"""The limits on the command line: listed, changed, and a mistake told in one line."""

from dataclasses import fields
from pathlib import Path

import pytest

from hcc_parse.domain import Limits
from tests.cli.running import SOUND, is_one_vietnamese_line, run

Capture = pytest.CaptureFixture[str]


def test_every_limit_is_listed_with_value_unit_and_explanation(capsys: Capture) -> None:
    code, out, err = run(capsys, "limits")
    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == [f.name for f in fields(Limits)]
    assert "pdf_pages " in out
    assert "2.000 trang" in out


@pytest.mark.parametrize("command", ["check", "parse"])
def test_help_tells_of_the_option_and_of_the_list(capsys: Capture, command: str) -> None:
    _, out, _ = run(capsys, command, "--help")
    assert "--limit" in out
    assert "TÊN=GIÁ_TRỊ" in out
    assert "limits" in out


@pytest.mark.parametrize("command", ["check", "parse"])
def test_a_limit_refuses_a_file_and_names_the_option(capsys: Capture, command: str) -> None:
    code, _, err = run(capsys, command, SOUND, "--limit", "file_bytes=2K")
    assert code == 3
    assert is_one_vietnamese_line(err)
    assert "quá giới hạn 2 KB; nới bằng --limit file_bytes=" in err


def test_several_limits_may_be_changed(capsys: Capture) -> None:
    code, _, err = run(capsys, "check", SOUND, "--limit", "pdf_pages=1", "--limit", "zip_members=2")
    assert code == 3
    assert "zip_members" in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("pages=3", "Không có giới hạn “pages”"),
        ("pdf_pages", "không hợp lệ"),
        ("pdf_pages=nhiều", "không hợp lệ"),
        ("pdf_pages=0", "không hợp lệ"),
    ],
)
def test_a_mistake_is_told_before_any_file_is_opened(
    capsys: Capture, tmp_path: Path, words: str, said: str
) -> None:
    code, out, err = run(capsys, "check", str(tmp_path / "a.pdf"), "--limit", words)
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
    assert said in err
