"""`hcc-parse compare`: two files or two results, its exit codes, both forms of the answer."""

import json
from pathlib import Path

import pytest

from tests.cli.running import FAULTY, SOUND, is_one_vietnamese_line, run

Capture = pytest.CaptureFixture[str]
PRINTED = FAULTY.replace(".docx", ".pdf")


def test_word_and_print_of_one_report_differ_in_nothing(capsys: Capture) -> None:
    code, out, err = run(capsys, "compare", FAULTY, PRINTED, "--format", "json")
    told = json.loads(out)
    assert (code, err) == (1, "")
    assert (told["fixed"], told["fresh"], told["restated"], told["doubts"]) == ([], [], [], [])
    assert len(told["still"]) == 5


def test_results_compare_like_the_files_they_are_of(capsys: Capture, tmp_path: Path) -> None:
    results = []
    for path in (FAULTY, PRINTED):
        results.append(str(tmp_path / f"{Path(path).suffix}.json"))
        run(capsys, "check", path, "--format", "json", "--output", results[-1])
    assert run(capsys, "compare", *results) == run(capsys, "compare", FAULTY, PRINTED)


def test_no_error_left_leaves_with_0_and_another_unit_is_told(capsys: Capture) -> None:
    code, out, err = run(capsys, "compare", FAULTY, SOUND)
    assert (code, err) == (0, "")
    assert "  ! Hai báo cáo không cùng đơn vị: " in out
    assert "\nKhông còn thấy: 5\n" in out
    assert out.endswith("còn 0 lỗi.\n")


def test_english_on_request(capsys: Capture) -> None:
    out = run(capsys, "compare", FAULTY, PRINTED, "--lang", "en").out
    assert "\nStill there: 5\n" in out
    assert "states 1.781" in out


def test_a_file_that_cannot_be_read_leaves_with_3(capsys: Capture, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.pdf"
    broken.write_bytes(b"%PDF-1.7\n")
    half = tmp_path / "nửa.json"
    half.write_text('{"reports": [', "utf-8")
    for path in (broken, half, tmp_path / "không có.docx"):
        code, out, err = run(capsys, "compare", str(path), FAULTY)
        assert (code, out) == (3, "")
        assert is_one_vietnamese_line(err)


@pytest.mark.parametrize("text", ["[]", "{}", '{"reports": []}', '{"reports": [{}]}', "null"])
def test_another_json_leaves_with_2(capsys: Capture, tmp_path: Path, text: str) -> None:
    other = tmp_path / "khác.json"
    other.write_text(text, "utf-8")
    code, out, err = run(capsys, "compare", FAULTY, str(other))
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
    assert str(other) in err


def test_what_was_only_parsed_cannot_be_compared(capsys: Capture, tmp_path: Path) -> None:
    parsed = tmp_path / "chỉ trích.json"
    run(capsys, "parse", FAULTY, "--format", "json", "--output", str(parsed))
    assert run(capsys, "compare", FAULTY, str(parsed)).code == 2
    assert run(capsys, "compare", FAULTY).code == 2
