"""A whole batch of a small inbox: what was planted is told, nothing else, and always the same."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.inbox.plan import plan
from corpus.inbox.units import units
from corpus.inbox.verify import STANDS
from corpus.inbox.writing import write_inbox
from tests.batch.results import everything_in, result_in

COUNT = 12


def _batch(
    folder: Path, out: Path, *more: str, **surroundings: str
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "hcc_parse", "batch", str(folder / "den"), "--out", str(out)]
    options = ["--roster", str(folder / "don-vi.csv"), "--period", "2026-Q2", *more]
    return subprocess.run(
        [*command, *options],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **surroundings},
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dot")
    write_inbox(folder, COUNT, 1)
    return folder


@pytest.fixture(scope="module")
def out(folder: Path) -> Path:
    out = folder / "ra"
    done = _batch(folder, out, "--workers", "2")
    assert done.returncode == 3, done.stderr  # some files cannot be read
    assert str(out / "index.html") in done.stdout
    return out


@pytest.mark.slow
def test_every_unit_stands_as_its_lot_has_it(out: Path) -> None:
    stands = {one["unit"]: one["verdict"] for one in result_in(out)["standings"]}
    lots = [lot for lot in plan(units(COUNT), 1) if lot.fate != "slipped"]
    wanted = {f"{lot.unit.kind} {lot.unit.name}": STANDS[lot.fate] for lot in lots}
    assert {unit for unit in wanted if stands[unit] not in wanted[unit]} == set()


@pytest.mark.slow
def test_the_same_bytes_come_out_of_other_surroundings(folder: Path, out: Path) -> None:
    other = folder / "ra-khac"
    _batch(folder, other, "--workers", "1", PYTHONHASHSEED="7", TZ="Asia/Tokyo", LC_ALL="C")
    assert everything_in(other) == everything_in(out)


@pytest.mark.slow
def test_a_second_run_does_nothing_again(folder: Path, out: Path) -> None:
    before = everything_in(out)
    journal = (out / ".hcc" / "journal.jsonl").read_text("utf-8")
    letters = {path: path.stat().st_mtime_ns for path in (out / "phieu").iterdir()}
    _batch(folder, out)
    assert everything_in(out) == before
    assert (out / ".hcc" / "journal.jsonl").read_text("utf-8") == journal
    assert {path: path.stat().st_mtime_ns for path in (out / "phieu").iterdir()} == letters


@pytest.mark.slow
def test_every_report_read_is_in_the_result(folder: Path, out: Path) -> None:
    result = result_in(out)
    read = [f for f in result["received"] if f["state"] not in ("failed", "duplicate", "joined")]
    assert sorted(r["source"]["path"] for r in result["reports"]) == sorted(f["path"] for f in read)
    assert json.dumps(result, ensure_ascii=False).count(str(folder)) == 0


@pytest.mark.slow
def test_an_earlier_round_is_asked_for_by_the_folder_of_its_results(
    folder: Path, out: Path
) -> None:
    again = _batch(folder, folder / "ra-sau", "--previous", str(out), "--dry-run")
    assert again.returncode == 0
    empty = folder / "trong"
    empty.mkdir()
    refused = _batch(folder, folder / "ra-sau", "--previous", str(empty))
    assert refused.returncode == 2
    assert "không phải nơi batch đã ghi" in refused.stderr


@pytest.mark.slow
def test_a_file_named_after_another_period_is_told(tmp_path: Path, folder: Path, out: Path) -> None:
    used = [f["path"] for f in result_in(out)["received"] if f["state"] == "used"]
    (tmp_path / "den").mkdir()
    (tmp_path / "don-vi.csv").write_bytes((folder / "don-vi.csv").read_bytes())
    content = next((folder / "den" / path) for path in used if path.endswith(".docx"))
    for name in ("bao-cao.docx", "BC_Quy1_2026.docx"):
        (tmp_path / "den" / name).write_bytes(content.read_bytes())
        _batch(tmp_path, tmp_path / "ra")
        found = {f["check"] for r in result_in(tmp_path / "ra")["reports"] for f in r["findings"]}
        assert ("T12" in found) == ("Quy1" in name)
        (tmp_path / "den" / name).unlink()


def test_a_period_that_no_one_knows_is_refused_before_anything_is_read(folder: Path) -> None:
    refused = _batch(folder, folder / "ra-hong", "--period", "hôm qua")
    assert refused.returncode == 2
    assert "Không rõ kỳ" in refused.stderr
    assert not (folder / "ra-hong" / "index.html").exists()


@pytest.mark.slow
def test_an_appendix_that_could_not_be_read_into_its_letter_is_lost_nowhere(tmp_path: Path) -> None:
    folder = tmp_path / "den" / "a"
    folder.mkdir(parents=True)
    letter = "UBND XÃ BÌNH AN\nSố: 7/BC-UBND\nBÁO CÁO\nKết quả quý II năm 2026\n"
    rows = "| STT | Lĩnh vực | Số hồ sơ |\n| 1 | Hộ tịch | 12 |\n| 2 | Đất đai | 8 |\n"
    (folder / "bao-cao.txt").write_text(letter, "utf-8")
    (folder / "phu-luc.txt").write_text(f"PHỤ LỤC\n{rows}| Tổng cộng | < | 21 |\n", "utf-8")
    (tmp_path / "don-vi.csv").write_text("name,kind,aliases\nBình An,xã,\n", "utf-8")
    _batch(tmp_path, tmp_path / "ra")
    found = {r["source"]["path"]: r["findings"] for r in result_in(tmp_path / "ra")["reports"]}
    assert set(found) == {"a/bao-cao.txt", "a/phu-luc.txt"}
    assert "A01" in {finding["check"] for finding in found["a/phu-luc.txt"]}
    (unit,) = result_in(tmp_path / "ra")["standings"]
    assert (unit["verdict"], unit["errors"]) == ("correct", 1)
    assert "A01" in (tmp_path / "ra" / "csv" / "diem-can-xem.csv").read_text("utf-8")
