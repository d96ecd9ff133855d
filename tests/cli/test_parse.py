"""`hcc-parse parse`: a transcript for a person at a screen, JSON for everything else."""

import io
import json
import sys
from pathlib import Path

import pytest

from hcc_parse.cli.writing import form_for
from tests.cli.running import SOUND, run

Capture = pytest.CaptureFixture[str]


class Screen(io.StringIO):
    """A standard output that a person looks at."""

    def isatty(self) -> bool:
        """It is a terminal."""
        return True


def test_json_goes_where_no_person_looks(capsys: Capture) -> None:
    assert json.loads(run(capsys, "parse", SOUND).out)["schema"] == "hcc-parse/result/1"


def test_a_person_at_a_screen_gets_the_transcript(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Screen())
    assert form_for(None) == "text"
    assert form_for(Path("a.json")) == "json"


@pytest.mark.parametrize(("form", "start"), [("text", SOUND), ("json", "{")])
def test_the_form_may_be_chosen(capsys: Capture, form: str, start: str) -> None:
    code, out, err = run(capsys, "parse", SOUND, "--format", form)
    assert (code, err) == (0, "")
    assert out.startswith(start)


def test_a_transcript_in_english_has_english_headings(capsys: Capture) -> None:
    out = run(capsys, "parse", SOUND, "--format", "text", "--lang", "en").out
    assert "\nHEAD AND FOOT OF THE DOCUMENT\n" in out
    assert out.endswith("1 reports read, 0 not.\n")


def test_a_broken_file_is_told_and_leaves_with_3(capsys: Capture, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.pdf"
    broken.write_bytes(b"%PDF-1.7\n")
    code, out, err = run(capsys, "parse", str(broken), SOUND, "--format", "text")
    assert code == 3
    assert f"{broken}: KHÔNG ĐỌC ĐƯỢC" in out
    assert err.startswith(str(broken))
