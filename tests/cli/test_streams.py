"""A command does its work whichever of its streams are closed, full, or gone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import FAULTY
from tests.render.reviewed import ROOT

OUTER = """
import os, sys
for number in map(int, sys.argv[1].split(",")):
    os.close(number)
os.execv(sys.executable, [sys.executable, "-m", "hcc_parse", *sys.argv[2:]])
"""
FULL = Path("/dev/full")


def left_with_closed(numbers: str, *arguments: str) -> tuple[int, str]:
    """The exit status of the command, and what it said, without some of its streams."""
    ended = subprocess.run(
        [sys.executable, "-c", OUTER, numbers, *arguments],
        cwd=ROOT,
        capture_output=True,
        timeout=120,
        check=False,
    )
    return ended.returncode, (ended.stdout + ended.stderr).decode("utf-8")


@pytest.mark.parametrize("numbers", ["0", "1", "2", "0,2", "0,1,2"])
def test_a_closed_stream_changes_no_result(tmp_path: Path, numbers: str) -> None:
    output = tmp_path / "a.json"
    arguments = ("check", FAULTY, "--format", "json", "--output", str(output))
    code, said = left_with_closed(numbers, *arguments)
    assert (code, said) == (1, "")
    assert output.read_bytes()[:1] == b"{"


def test_what_is_asked_is_said_where_no_error_can_be_told() -> None:
    code, said = left_with_closed("2", "check", FAULTY)
    assert code == 1
    assert "CẦN SỬA" in said


def test_a_mistake_where_no_error_can_be_told_is_a_mistake_all_the_same() -> None:
    assert left_with_closed("2", "chek") == (2, "")


@pytest.mark.parametrize("arguments", [("--help",), ("check", FAULTY), ("--version",)], ids=str)
def test_a_full_disk_is_told_in_one_line(arguments: tuple[str, ...]) -> None:
    where = os.open(FULL, os.O_WRONLY) if FULL.exists() else os.dup(2)
    ended = subprocess.run(
        [sys.executable, "-m", "hcc_parse", *arguments],
        cwd=ROOT,
        stdout=where,
        stderr=subprocess.PIPE,
        timeout=120,
        check=False,
    )
    os.close(where)
    said = ended.stderr.decode("utf-8")
    assert "Traceback" not in said
    assert (ended.returncode, said.count("\n")) == (2, 1) or not FULL.exists()
