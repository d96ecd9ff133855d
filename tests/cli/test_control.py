"""`--profile`, `--waivers` and `waive`: what an office decides is obeyed, and always said."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from hcc_parse.cli import clock
from tests.cli.running import FAULTY, SOUND, is_one_vietnamese_line, run

Capture = pytest.CaptureFixture[str]
Patch = pytest.MonkeyPatch
TODAY = date(2026, 6, 30)
PRINTED = FAULTY.replace(".docx", ".pdf")


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: Patch) -> Path:
    """A working folder without reports, on a fixed day."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return tmp_path


def severities(out: str) -> dict[str, str]:
    findings = json.loads(out)["reports"][0]["findings"]
    return {finding["check"]: finding["severity"] for finding in findings}


def id_of(capsys: Capture, check: str) -> str:
    findings = json.loads(run(capsys, "check", FAULTY, "--format", "json").out)["reports"][0]
    (found,) = (f["id"] for f in findings["findings"] if f["check"] == check)
    assert isinstance(found, str)
    return found


def waive(capsys: Capture, book: str, id: str, *more: str, until: str = "2026-12-31") -> int:
    words = ("--reason", "đã xem hệ thống", "--author", "Bà B", "--until", until)
    return run(capsys, "waive", book, id, "--report", FAULTY, *words, *more).code


def test_a_shipped_profile_is_obeyed_and_said(capsys: Capture) -> None:
    code, text, _ = run(capsys, "check", FAULTY, "--profile", "city")
    assert code == 1
    assert "\nCấu hình “city” (có sẵn): không hỏi A08, F01, F02, F03; nặng nhất là" in text
    assert "\n  Không hỏi: A08, F01, F02, F03.\n" in text
    assert "LƯU Ý M01" in text
    told = json.loads(run(capsys, "check", FAULTY, "--profile", "city", "--format", "json").out)
    assert told["profile"]["off"] == ["A08", "F01", "F02", "F03"] == told["reports"][0]["silent"]
    assert "Profile “city” (shipped): not asked" in (
        run(capsys, "check", FAULTY, "--profile", "city", "--lang", "en").out
    )


def test_the_commune_is_told_what_to_do(capsys: Capture) -> None:
    text = run(capsys, "check", FAULTY, "--profile", "commune").out
    assert "  * M01: Điền số báo cáo trước khi gửi" in text
    assert "  * F01" not in text
    assert "Cấu hình “commune” (có sẵn): như danh mục." in text


def test_the_profile_of_the_working_folder_is_used_unasked(capsys: Capture, desk: Path) -> None:
    (desk / "hcc-parse.toml").write_text('[severity]\nA03 = "warning"\n', "utf-8")
    code, out, err = run(capsys, "check", FAULTY, "--format", "json")
    assert (code, err) == (0, "")
    assert severities(out)["A03"] == "warning"
    assert json.loads(out)["profile"]["source"] == "hcc-parse.toml"
    assert run(capsys, "check", FAULTY, "--profile", "none").code == 1


def test_a_profile_beside_the_report_is_not_used_and_that_is_said(
    capsys: Capture, desk: Path
) -> None:
    shutil.copy(FAULTY, desk / "a.docx")
    (desk / "hcc-parse.toml").write_text('skip = ["A"]\n', "utf-8")
    code, out, err = run(capsys, "check", "a.docx")
    assert code == 1
    assert "LỖI A03" in out
    assert is_one_vietnamese_line(err)
    assert "hcc-parse.toml" in err
    assert run(capsys, "check", ".").code == 3  # the profile itself is no report
    assert run(capsys, "check", "a.docx", "--profile", "hcc-parse.toml").code == 0


def test_only_outdoes_the_choice_of_a_profile_and_skip_adds_to_it(capsys: Capture) -> None:
    given = ("check", FAULTY, "--profile", "city", "--format", "json")
    only = json.loads(run(capsys, *given, "--only", "M").out)["reports"][0]
    assert "A08" in only["silent"]
    assert "M01" not in only["silent"]
    skip = json.loads(run(capsys, *given, "--skip", "M").out)["reports"][0]
    assert {"F01", "M01"} <= set(skip["silent"])


@pytest.mark.parametrize("text", ['skip = ["Z"]', "x", '[severity]\nM01 = "error"'])
def test_a_bad_profile_leaves_with_2(capsys: Capture, desk: Path, text: str) -> None:
    (desk / "p.toml").write_text(text, "utf-8")
    code, out, err = run(capsys, "check", FAULTY, "--profile", "p.toml")
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
    assert "p.toml" in err


def test_what_was_not_asked_is_not_counted_as_checked(capsys: Capture) -> None:
    whole = run(capsys, "check", FAULTY).out
    assert "Đã kiểm: 7 phép cộng, 3 tỷ lệ," in whole
    assert "Không hỏi" not in whole
    less = run(capsys, "check", FAULTY, "--only", "M").out
    assert "Đã kiểm: 0 phép cộng, 0 tỷ lệ, 0 số nêu hai lần," in less
    assert "  Không hỏi: A01, A02, " in less


@pytest.mark.parametrize("book", ["sổ.toml", "sổ.csv"])
def test_a_waived_error_no_longer_counts_and_is_told(capsys: Capture, book: str) -> None:
    id = id_of(capsys, "A03")
    assert waive(capsys, book, id, "--answer", "confirmed-true") == 0
    code, text, err = run(capsys, "check", FAULTY, "--waivers", book)
    assert (code, err) == (0, "")
    assert "  ĐÃ MIỄN TRỪ (LỖI) A03  " in text
    assert "* miễn trừ đến 31/12/2026, người ghi Bà B: đã xem hệ thống; xã trả lời: số" in text
    assert text.endswith(", 1 đã miễn trừ.\n")
    told = json.loads(run(capsys, "check", FAULTY, "--waivers", book, "--format", "json").out)
    assert told["summary"]["waived"] == 1
    assert [f["waiver"]["answer"] for f in told["reports"][0]["findings"] if f["waiver"]] == [
        "confirmed-true"
    ]


def test_a_waiver_written_from_word_holds_for_the_pdf_unless_bound_to_the_file(
    capsys: Capture,
) -> None:
    id = id_of(capsys, "A03")
    waive(capsys, "both.toml", id)
    waive(capsys, "one.toml", id, "--this-file")
    assert run(capsys, "check", PRINTED, "--waivers", "both.toml").code == 0
    assert run(capsys, "check", PRINTED, "--waivers", "one.toml").code == 1
    assert run(capsys, "check", FAULTY, "--waivers", "one.toml").code == 0


def test_an_expired_waiver_and_one_for_nothing_are_told(
    capsys: Capture, desk: Path, monkeypatch: Patch
) -> None:
    id = id_of(capsys, "A03")
    waive(capsys, "sổ.toml", id, until="30/06/2026")
    written = (desk / "sổ.toml").read_text("utf-8")
    (desk / "sổ.toml").write_text(f"{written}\n{written.replace(id, '0' * 12)}", "utf-8")
    monkeypatch.setattr(clock, "today", lambda: date(2026, 7, 1))
    code, out, _ = run(capsys, "check", FAULTY, "--waivers", "sổ.toml")
    assert code == 1
    assert out.count("đã hết hạn ngày 30/06/2026") == 2
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    out = run(capsys, "check", FAULTY, "--waivers", "sổ.toml", "--format", "json").out
    codes = [problem["code"] for problem in json.loads(out)["reports"][0]["problems"]]
    assert codes == ["waiver-unused"]


def test_waivers_of_other_communes_are_only_counted(capsys: Capture) -> None:
    waive(capsys, "sổ.toml", id_of(capsys, "A03"))
    alone = run(capsys, "check", SOUND)
    code, out, err = run(capsys, "check", SOUND, "--waivers", "sổ.toml")
    assert (code, err) == (alone.code, alone.err)
    said = "Sổ miễn trừ: 1 mục, 0 mục của các báo cáo này.\n"
    assert out.count(said) == 1
    assert out.replace(said, "") == alone.out


@pytest.mark.parametrize(
    ("id", "until", "said"),
    [
        ("0" * 12, "2026-12-31", "không có điểm nào mang mã"),
        ("A03", "2026-12-31", "không có điểm nào mang mã"),
        (None, "2026-06-29", "đã qua"),
        (None, "mai", "không phải là ngày"),
    ],
)
def test_a_waiver_that_cannot_be_meant_is_not_written(
    capsys: Capture, desk: Path, id: str | None, until: str, said: str
) -> None:
    found = id or id_of(capsys, "A03")
    words = ("--reason", "r", "--author", "a", "--until", until)
    code, out, err = run(capsys, "waive", "sổ.toml", found, "--report", FAULTY, *words)
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
    assert said in err
    assert list(desk.iterdir()) == []


def test_a_bad_list_of_waivers_leaves_with_2(capsys: Capture, desk: Path) -> None:
    (desk / "sổ.toml").write_text("[[waiver]]\nfinding = 1\n", "utf-8")
    for book in ("sổ.toml", "không có.csv"):
        code, out, err = run(capsys, "check", FAULTY, "--waivers", book)
        assert (code, out) == (2, "")
        assert is_one_vietnamese_line(err)
