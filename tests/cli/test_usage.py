"""Help, versions, explanations; and every mistake of use answered in one Vietnamese line."""

import re

import pytest

from hcc_parse.check import CATALOGUE, EVERY_CHECK, explain, explain_all
from tests.cli.running import SOUND, is_one_vietnamese_line, run

Capture = pytest.CaptureFixture[str]


def test_the_version_names_program_and_knowledge(capsys: Capture) -> None:
    code, out, err = run(capsys, "--version")
    assert (code, err) == (0, "")
    assert re.fullmatch(r"hcc-parse \S+, tri thức \d{4}-\d\d-\d\d\n", out)


@pytest.mark.parametrize("id", ["A01", "a01"])
def test_a_check_is_explained_under_its_id(capsys: Capture, id: str) -> None:
    assert run(capsys, "explain", id) == (0, explain(CATALOGUE["A01"]), "")


def test_a_check_is_explained_in_english_on_request(capsys: Capture) -> None:
    expected = explain(CATALOGUE["A01"], "en")
    assert run(capsys, "explain", "A01", "--lang", "en") == (0, expected, "")


def test_the_whole_catalogue_is_explained(capsys: Capture) -> None:
    expected = explain_all(EVERY_CHECK[id] for id in sorted(EVERY_CHECK))
    assert run(capsys, "explain", "--all") == (0, expected, "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("explain", "Z99"), "Z99"),
        (("explain", ""), "Không có phép kiểm tra"),
        (("explain",), "Không có phép kiểm tra"),
        (("check", "--nope", SOUND), "--nope"),
        (("--nope",), "--nope"),
        (("chek", SOUND), "check, parse, terms"),
        (("check",), "TỆP"),
        (("parse",), "TỆP"),
        (("check", SOUND, "--format", "xml"), "--format"),
        (("check", SOUND, "--lang", "fr"), "--lang"),
        (("check", SOUND, "--only"), "--only"),
        (("check", SOUND, "--output"), "--output"),
        (("explain", "A01", "A02"), "A02"),
        (("batch", "den"), "Thiếu --out THƯ_MỤC. Xem cách dùng: hcc-parse batch --help"),
        (("batch", "--out", "ra"), "Thiếu HỘP_THƯ."),
        (("batch", "den", "--out", "ra", "--workers", "x"), "Giá trị của --workers"),
        (("check", SOUND, "--only", "Z99"), "Z99"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_a_mistake_is_answered_in_one_vietnamese_line(
    capsys: Capture, arguments: tuple[str, ...], said: str
) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
    assert said in err


@pytest.mark.parametrize(
    "command", [(), ("check",), ("parse",), ("compare",), ("waive",), ("explain",)]
)
def test_help_is_given_in_vietnamese(capsys: Capture, command: tuple[str, ...]) -> None:
    code, out, err = run(capsys, *command, "--help")
    assert (code, err) == (0, "")
    assert "báo cáo" in out or "kiểm tra" in out


def test_no_argument_at_all_shows_the_help(capsys: Capture) -> None:
    code, out, err = run(capsys)
    assert code == 2
    assert "check" in out + err
    assert "explain" in out + err
