"""Run the command as a user would, inside this process or as one of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from typing import NamedTuple

import pytest

from hcc_parse.cli import main
from tests.render.reviewed import REPORTS, ROOT

FAULTY = str(REPORTS / "vinh-lam.docx")  # errors: A03; warnings: A04, A07, M01, M02
SOUND = str(REPORTS / "tan-hoa.docx")


class Answer(NamedTuple):
    """What a user gets: the exit status and the two streams."""

    code: int
    out: str
    err: str


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> Answer:
    """Call `main`; it always leaves by an exit status, never by another exception."""
    with pytest.raises(SystemExit) as left:
        main(list(arguments))
    assert isinstance(left.value.code, int)
    return Answer(left.value.code, *capsys.readouterr())


def start(*arguments: str, environment: Mapping[str, str] | None = None) -> Answer:
    """Start a process of its own."""
    ended = subprocess.run(
        [sys.executable, "-m", "hcc_parse", *arguments],
        cwd=ROOT,
        env=dict(os.environ if environment is None else environment),
        capture_output=True,
        timeout=60,
        check=False,
    )
    return Answer(ended.returncode, ended.stdout.decode("utf-8"), ended.stderr.decode("utf-8"))


def is_one_vietnamese_line(text: str) -> bool:
    """Whether a mistake is answered as it should be."""
    return text.count("\n") == 1 and text.endswith("\n") and not text.isascii()
