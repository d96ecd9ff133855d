"""An inbox reviewed: once for each content, and again only what is new."""

import os
import subprocess
import sys
import time
from pathlib import Path
from zipfile import ZipFile

import pytest

from hcc_parse.batch import tasks
from hcc_parse.batch.journal import Journal
from hcc_parse.batch.runner import Order, reviewed
from hcc_parse.domain import Failure, Limits, Review, State
from tests.batch.few import done, records, report, settings
from tests.render.reviewed import ROOT


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    for name in ("AN PHÚ", "BÌNH AN", "VĨNH LÂM"):
        report(folder / f"{name}.txt", name)
    return folder


def test_every_file_is_told_under_its_own_name(inbox: Path, tmp_path: Path) -> None:
    report(inbox / "z" / "AN PHÚ.txt", "AN PHÚ")
    (inbox / "hong.pdf").write_bytes(b"%PDF-")
    (inbox / "hong 2.pdf").write_bytes(b"%PDF-")
    run, told = done(inbox, tmp_path / "out")
    assert [(f.path, f.state, f.of) for f in run.received] == [
        ("AN PHÚ.txt", State.USED, None),
        ("BÌNH AN.txt", State.USED, None),
        ("VĨNH LÂM.txt", State.USED, None),
        ("hong 2.pdf", State.FAILED, None),
        ("hong.pdf", State.FAILED, None),
        ("z/AN PHÚ.txt", State.DUPLICATE, "AN PHÚ.txt"),
    ]
    for file in run.received:
        told_of = file.brief or file.failure
        assert told_of is not None
        assert told_of.path == file.path
    assert [(p.path, p.done, p.total) for p in told] == [
        ("AN PHÚ.txt", 1, 4),
        ("BÌNH AN.txt", 2, 4),
        ("VĨNH LÂM.txt", 3, 4),
        ("hong 2.pdf", 4, 4),
    ]


def test_a_text_in_a_zip_is_read_as_one_that_is_not(inbox: Path, tmp_path: Path) -> None:
    with ZipFile(inbox / "gui.zip", "w") as package:
        package.write(report(tmp_path / "x.txt", "TÂN HÒA"), "tan-hoa.txt")
    run, _ = done(inbox, tmp_path / "out")
    assert [f.path for f in run.received if f.brief] == [
        "AN PHÚ.txt",
        "BÌNH AN.txt",
        "VĨNH LÂM.txt",
        "gui.zip/tan-hoa.txt",
    ]


def test_a_second_run_does_nothing_and_says_the_same(inbox: Path, tmp_path: Path) -> None:
    (inbox / "hong.pdf").write_bytes(b"%PDF-")
    first, _ = done(inbox, tmp_path / "out")
    before = records(tmp_path / "out")
    events = Journal(first.store.root / "journal.jsonl").events()
    second, told = done(inbox, tmp_path / "out")
    assert second.received == first.received
    assert [progress.what for progress in told] == ["kept"] * 4
    assert records(tmp_path / "out") == before
    assert Journal(first.store.root / "journal.jsonl").events() == events


def test_a_file_moved_costs_nothing_and_one_added_only_itself(inbox: Path, tmp_path: Path) -> None:
    done(inbox, tmp_path / "out")
    (inbox / "x").mkdir()
    (inbox / "AN PHÚ.txt").rename(inbox / "x" / "AN PHÚ.txt")
    report(inbox / "y.txt", "TÂN HÒA")
    run, told = done(inbox, tmp_path / "out")
    assert {p.path: p.what for p in told}["y.txt"] == "finished"
    assert [p.what for p in told].count("kept") == 3
    assert [f.brief.path for f in run.received if f.brief] == [f.path for f in run.received]


def test_a_damaged_record_is_told_and_done_anew(inbox: Path, tmp_path: Path) -> None:
    first, _ = done(inbox, tmp_path / "out")
    whole = records(tmp_path / "out")
    torn = next((first.store.root / "reviews").iterdir())
    torn.write_bytes(torn.read_bytes()[:-9])
    again, told = done(inbox, tmp_path / "out")
    assert sorted(p.what for p in told) == ["damaged", "finished", "kept", "kept"]
    assert again.received == first.received
    assert records(tmp_path / "out") == whole


def test_the_review_is_kept_with_the_brief(inbox: Path, tmp_path: Path) -> None:
    run, _ = done(inbox, tmp_path / "out")
    for file in run.received:
        review = run.store.review(file.key, run.settings.knowledge)
        assert review is not None
        assert review.origin.sha256 == file.sha256
        assert file.brief is not None
        assert len(file.brief.stated) == len(review.dossier.facts) > 0


@pytest.mark.parametrize("slots", [1, 2])
def test_what_hangs_or_eats_memory_changes_no_other_result(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slots: int
) -> None:
    alone, _ = done(inbox, tmp_path / "alone", settings(Limits(file_seconds=9)), slots)
    report(inbox / "B treo.txt", "TREO")
    report(inbox / "C nuốt.txt", "NUỐT")

    def hostile(order: Order, **how: object) -> Review | Failure:
        text = order.file.read_text("utf-8")
        if "TREO" in text:
            time.sleep(600)
        eaten = [bytearray(10_000_000) for _ in range(1_000)] if "NUỐT" in text else []
        assert not eaten
        return reviewed(order, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(tasks, "reviewed", hostile)
    limits = Limits(file_seconds=9)
    run, _ = done(inbox, tmp_path / "out", settings(limits), slots)
    failures = {f.path: f.failure.error for f in run.received if f.failure}
    assert failures == {"B treo.txt": "timeout", "C nuốt.txt": "out-of-memory"}
    assert [f for f in run.received if not f.failure] == list(alone.received)
    assert records(tmp_path / "alone").items() <= records(tmp_path / "out").items()
    again, told = done(inbox, tmp_path / "out", settings(limits), slots)
    assert {p.what for p in told} == {"kept"}
    assert again.received == run.received


def test_a_fault_of_ours_is_tried_again(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(tasks, "brief_of", lambda _: 1 / 0)
        run, _ = done(inbox, tmp_path / "out")
    assert {f.failure.error for f in run.received if f.failure} == {"internal"}
    again, _ = done(inbox, tmp_path / "out")
    assert all(f.brief for f in again.received)


SCRIPT = """
import sys
from pathlib import Path
from tests.batch.few import done
done(Path(sys.argv[1]), Path(sys.argv[2]), slots=int(sys.argv[3]))
"""


def test_the_same_bytes_by_any_number_of_workers_anywhere(tmp_path: Path) -> None:
    inbox = ROOT / "corpus" / "reports"
    found = []
    for slots, seed, zone, language in (
        ("1", "0", "UTC", "C.UTF-8"),
        ("2", "1", "Asia/Ho_Chi_Minh", "vi_VN.UTF-8"),
        ("8", "77", "America/Caracas", "C"),
    ):
        own = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language, "LANG": language}
        out = tmp_path / slots
        subprocess.run(
            [sys.executable, "-c", SCRIPT, str(inbox), str(out), slots],
            env={**os.environ, **own},
            cwd=ROOT,
            check=True,
        )
        found.append(records(out))
    assert found[0] == found[1] == found[2]
    assert len(found[0]) == 24
