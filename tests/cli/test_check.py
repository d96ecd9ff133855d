"""`hcc-parse check` and `parse`: exit codes, choices, forms and files of the answer."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from hcc_parse.check import CATALOGUE
from hcc_parse.render import schema
from tests.cli.running import FAULTY, SOUND, is_one_vietnamese_line, run

Capture = pytest.CaptureFixture[str]


def checks_in(out: str) -> set[str]:
    return {finding["check"] for finding in json.loads(out)["reports"][0]["findings"]}


def test_a_sound_report_leaves_with_0(capsys: Capture) -> None:
    code, out, err = run(capsys, "check", SOUND)
    assert (code, err) == (0, "")
    assert out.startswith(f"{SOUND}: ĐẠT\n")


def test_an_error_leaves_with_1(capsys: Capture) -> None:
    code, out, err = run(capsys, "check", FAULTY, SOUND)
    assert (code, err) == (1, "")
    assert "  LỖI A03  " in out


def test_warnings_alone_leave_with_0(capsys: Capture) -> None:
    code, out, _ = run(capsys, "check", FAULTY, "--skip", "A03")
    assert code == 0
    assert "CẦN XEM A04" in out


def test_wrong_usage_leaves_with_2(capsys: Capture) -> None:
    assert run(capsys, "check").code == 2


@pytest.mark.parametrize("flags", [(), ("--exit-zero",)])
def test_a_file_that_cannot_be_read_leaves_with_3_and_the_others_are_checked(
    capsys: Capture, tmp_path: Path, flags: tuple[str, ...]
) -> None:
    broken = tmp_path / "hỏng.pdf"
    broken.write_bytes(b"%PDF-1.7\n")
    code, out, err = run(capsys, "check", str(broken), FAULTY, str(tmp_path / "không có"), *flags)
    assert code == 3
    assert f"{broken}: KHÔNG ĐỌC ĐƯỢC" in out
    assert "  LỖI A03  " in out
    assert [line.partition(":")[0] for line in err.splitlines()] == [
        str(broken),
        str(tmp_path / "không có"),
    ]


def test_exit_zero_turns_1_into_0_and_hides_nothing(capsys: Capture) -> None:
    plain = run(capsys, "check", FAULTY)
    assert run(capsys, "check", FAULTY, "--exit-zero") == (0, plain.out, plain.err)


@pytest.mark.parametrize(
    ("flags", "kept"),
    [
        (("--only", "A03"), {"A03"}),
        (("--only", "A03,m"), {"A03", "M01", "M02"}),
        (("--only", " a03 , A07 "), {"A03", "A07"}),
        (("--only", "A", "--skip", "A03"), {"A04", "A07"}),
        (("--skip", "A"), {"M01", "M02"}),
        (("--skip", "A,M01"), {"M02"}),
        (("--skip", "S"), {"A03", "A04", "A07", "M01", "M02"}),
    ],
)
def test_checks_are_chosen_by_id_and_by_family(
    capsys: Capture, flags: tuple[str, ...], kept: set[str]
) -> None:
    assert checks_in(run(capsys, "check", FAULTY, "--format", "json", *flags).out) == kept


@pytest.mark.parametrize("flag", ["--only", "--skip"])
@pytest.mark.parametrize("name", ["Z99", "Z", "A99", "A03,B01", "A0"])
def test_an_unknown_check_leaves_with_2(capsys: Capture, flag: str, name: str) -> None:
    code, out, err = run(capsys, "check", FAULTY, flag, name)
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
    assert name.split(",")[-1] in err


def test_english_is_spoken_on_request(capsys: Capture) -> None:
    _, text, _ = run(capsys, "check", FAULTY, "--lang", "en")
    assert text.startswith(f"{FAULTY}: TO BE CORRECTED\n")
    _, out, _ = run(capsys, "check", FAULTY, "--lang", "en", "--format", "json", "--only", "M01")
    assert json.loads(out)["reports"][0]["findings"][0]["message"].startswith("The report has no")


@pytest.mark.parametrize("command", [("check", "--format", "json"), ("parse",)])
def test_json_is_all_that_stands_on_standard_output(
    capsys: Capture, tmp_path: Path, command: tuple[str, ...]
) -> None:
    code, out, err = run(capsys, *command, FAULTY, str(tmp_path / "không có"))
    assert code == 3
    assert is_one_vietnamese_line(err)
    whole = json.loads(out)
    assert list(Draft202012Validator(schema()).iter_errors(whole)) == []
    assert whole["failed"][0]["error"] == "not-found"


def test_parse_finds_nothing_and_leaves_with_0(capsys: Capture) -> None:
    code, out, err = run(capsys, "parse", FAULTY)
    assert (code, err) == (0, "")
    assert "findings" not in json.loads(out)["reports"][0]


@pytest.mark.parametrize("command", [("check", "--format", "json"), ("check",), ("parse",)])
def test_output_goes_to_a_file_byte_for_byte(
    capsys: Capture, tmp_path: Path, command: tuple[str, ...]
) -> None:
    target = tmp_path / "kết quả"
    on_screen = run(capsys, *command, FAULTY)
    in_file = run(capsys, *command, FAULTY, "--output", str(target))
    assert (in_file.code, in_file.out) == (on_screen.code, "")
    assert target.read_bytes() == on_screen.out.encode("utf-8")


@pytest.mark.parametrize("target", ["", "không có/kết quả.json"])
def test_an_impossible_output_leaves_with_2(capsys: Capture, tmp_path: Path, target: str) -> None:
    code, out, err = run(capsys, "check", FAULTY, "--output", str(tmp_path / target))
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
    assert err.startswith("Không ghi được kết quả vào ")


def test_a_folder_stands_for_the_reports_in_it(capsys: Capture) -> None:
    code, out, _ = run(capsys, "check", str(Path(FAULTY).parent), "--format", "json")
    paths = [report["source"]["path"] for report in json.loads(out)["reports"]]
    assert code == 1
    assert paths == sorted(paths)
    assert {FAULTY, SOUND} <= set(paths)


@pytest.mark.parametrize(
    "flags", [("--skip", ",".join(CATALOGUE)), ("--only", "S"), ("--only", ",")]
)
def test_a_run_that_would_check_nothing_is_refused(capsys: Capture, flags: tuple[str, str]) -> None:
    code, out, err = run(capsys, "check", FAULTY, *flags)
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
