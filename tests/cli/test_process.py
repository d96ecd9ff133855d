"""The command as a process of its own: exit status, odd locales, a reader that goes away."""

import os
import subprocess
import sys

from tests.cli.running import FAULTY, SOUND, start
from tests.render.reviewed import ROOT

PLAIN_C = {
    "LC_ALL": "C",
    "LANG": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONIOENCODING": "ascii",
}


def test_the_exit_status_reaches_the_shell() -> None:
    assert start("check", FAULTY).code == 1
    assert start("check", SOUND, "không có.pdf").code == 3
    code, out, err = start("check", "--nope")
    assert (code, out) == (2, "")
    assert "Traceback" not in err


def test_a_locale_without_vietnamese_letters_changes_nothing() -> None:
    usual, plain = start("check", FAULTY), start("check", FAULTY, environment=os.environ | PLAIN_C)
    assert plain == usual
    assert "CẦN SỬA" in plain.out


def test_a_mistake_is_told_in_any_locale() -> None:
    code, out, err = start("chek", environment=os.environ | PLAIN_C)
    assert (code, out) == (2, "")
    assert err.startswith("Không có lệnh đó")


def test_a_reader_that_goes_away_is_no_fault() -> None:
    command = [sys.executable, "-m", "hcc_parse", "parse", "corpus/reports"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b"{\n"
        process.stdout.close()
        assert process.stderr.read() == b""
        process.wait(timeout=60)
