"""`hcc-parse terms`: exit codes, forms and choices."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.running import FAULTY, SOUND, is_one_vietnamese_line, run

Capture = pytest.CaptureFixture[str]


def test_reports_that_are_read_leave_with_0(capsys: Capture) -> None:
    code, out, err = run(capsys, "terms", FAULTY, SOUND)
    assert (code, err) == (0, "")
    assert out.startswith("CHỈ TIÊU CHƯA NHẬN RA: ")
    assert "\nLĨNH VỰC CHƯA NHẬN RA: " in out
    assert out.splitlines()[-1].startswith("Đọc được 2 báo cáo")


@pytest.mark.parametrize("form", ["text", "csv"])
def test_a_broken_file_is_told_as_in_check(capsys: Capture, tmp_path: Path, form: str) -> None:
    broken = tmp_path / "hỏng.pdf"
    broken.write_bytes(b"%PDF-1.7\n")
    code, out, err = run(capsys, "terms", str(broken), SOUND, "--format", form)
    assert code == 3
    assert is_one_vietnamese_line(err)
    assert err.startswith(f"{broken}: ")
    assert (f"{broken}: KHÔNG ĐỌC ĐƯỢC" in out) is (form == "text")


@pytest.mark.parametrize(
    ("table", "head"),
    [("wordings", "indicator,under,spelling"), ("fields", "name,spellings,ministry,group,source")],
)
def test_rows_to_paste_are_csv_and_nothing_else(capsys: Capture, table: str, head: str) -> None:
    code, out, _ = run(capsys, "terms", FAULTY, "--format", "csv", "--table", table)
    assert code == 0
    assert out.splitlines()[0] == head
    width = len(head.split(","))
    assert all(len(row) == width for row in csv.reader(StringIO(out), strict=True))


def test_output_goes_to_a_file(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "lời.csv"
    on_screen = run(capsys, "terms", FAULTY, "--format", "csv")
    assert run(capsys, "terms", FAULTY, "--format", "csv", "-o", str(target)).out == ""
    assert target.read_text("utf-8") == on_screen.out


@pytest.mark.parametrize("flags", [("--format", "json"), ("--table", "units"), ("--only", "A01")])
def test_wrong_usage_leaves_with_2(capsys: Capture, flags: tuple[str, str]) -> None:
    code, out, err = run(capsys, "terms", FAULTY, *flags)
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
