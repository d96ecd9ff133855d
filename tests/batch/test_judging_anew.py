"""Where only the judging changed, no file is read again, and the same comes out as if it were."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hcc_parse.batch import tasks
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.reviewing import children
from hcc_parse.batch.run import Asks, Run, run
from hcc_parse.batch.sealing import packed_noun, unpacked
from hcc_parse.batch.store import Store
from hcc_parse.domain import Limits, Profile, Review, Severity, Waiver
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import checked
from tests.batch.few import records, report, settings
from tests.read.corpus_files import PDF_FILES, WORD_FILES
from tests.render.reviewed import reviewed

PLAIN = settings()
ROWS = """| STT | Lĩnh vực | Số hồ sơ |
| 1 | Hộ tịch | 12 |
| 2 | Đất đai | 8 |
| Tổng cộng | < | 21 |
"""
END = date(2030, 1, 1)
MILD = Profile(name="x", asked=PLAIN.only, severities={"A01": Severity.NOTE})


def _run(inbox: Path, out: Path, how: Settings) -> Run:
    workers = children(how, 1, Store(out))
    return run(Asks(inbox=inbox, out=out), how, workers, lambda _: None)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    for name in ("AN PHÚ", "BÌNH AN"):
        file = report(folder / f"{name}.txt", name)
        file.write_text(file.read_text("utf-8") + ROWS, "utf-8")
    (folder / "hong.pdf").write_bytes(b"%PDF-")
    return folder


@pytest.mark.parametrize("path", [*WORD_FILES[:4], *PDF_FILES[:2]], ids=lambda path: path.name)
def test_a_reading_that_was_kept_is_checked_to_the_same_review(path: Path) -> None:
    known, review = load_knowledge(), reviewed(path)
    kept = unpacked(packed_noun(review, known), known)
    assert isinstance(kept, Review)
    assert packed_noun(checked(kept.dossier), known) == packed_noun(review, known)


@pytest.mark.parametrize(
    "other",
    [
        replace(PLAIN, profile=MILD),
        replace(PLAIN, waivers=()),
        replace(PLAIN, only=PLAIN.only - {"A03"}),
    ],
    ids=["profile", "waivers", "checks"],
)
def test_another_judging_reads_no_file_and_says_what_a_fresh_run_says(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other: Settings
) -> None:
    fresh = _run(inbox, tmp_path / "fresh", other)
    _run(inbox, tmp_path / "out", PLAIN)
    monkeypatch.setattr(tasks, "reviewed", lambda *_, **__: 1 / 0)
    again = _run(inbox, tmp_path / "out", other)
    assert again.received == fresh.received
    assert records(tmp_path / "fresh").items() <= records(tmp_path / "out").items()


def test_a_waiver_given_later_is_taken_without_reading(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _run(inbox, tmp_path / "out", PLAIN)
    noted = [noted.finding for file in first.received if file.brief for noted in file.brief.noted]
    monkeypatch.setattr(tasks, "reviewed", lambda *_, **__: 1 / 0)
    waivers = tuple(
        Waiver(finding=f.id, check=f.check, reason="r", author="a", until=END) for f in noted
    )
    again = _run(inbox, tmp_path / "out", replace(PLAIN, waivers=waivers))
    briefs = [file.brief for file in again.received if file.brief]
    assert len(briefs) == 2
    assert noted
    assert all(one.finding.waiver for brief in briefs for one in brief.noted)


@pytest.mark.parametrize("other", [Limits(file_seconds=50), None], ids=["limits", "damaged"])
def test_what_cannot_be_used_again_is_read(
    inbox: Path, tmp_path: Path, other: Limits | None
) -> None:
    _run(inbox, tmp_path / "out", PLAIN)
    how = replace(settings(other), waivers=())
    if other is None:
        for path in (tmp_path / "out" / ".hcc" / "reviews").iterdir():
            path.write_bytes(path.read_bytes()[:-1])
    again = _run(inbox, tmp_path / "out", how)
    assert again.received == _run(inbox, tmp_path / "fresh", how).received
