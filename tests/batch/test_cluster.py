"""A cluster of two processes gives the same bytes as this machine, also when its workers die."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hcc_parse.batch import cluster as clustering
from hcc_parse.batch.cluster import ReviewerGoneError, cluster, review
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.serving import setup_line, task_line
from hcc_parse.batch.store import Store
from hcc_parse.batch.tasks import Task
from hcc_parse.batch.walking import walk
from hcc_parse.domain import Brief
from hcc_parse.errors import HccError
from tests.batch.few import done, records, report, settings
from tests.render.reviewed import ROOT

SCRIPT = """
import sys
from pathlib import Path
from corpus.clustering import killing
from hcc_parse.batch.cluster import cluster, local_cluster
from hcc_parse.batch.run import Asks, run
from hcc_parse.batch.store import Store
from tests.batch.few import settings
if __name__ == "__main__":
    inbox, out, how = Path(sys.argv[1]), Path(sys.argv[2]), settings()
    with local_cluster(2) as made, cluster(made.scheduler_address, how, Store(out)) as work:
        with killing(made, 1.0, most=2) as killed:
            told = run(Asks(inbox=inbox, out=out), how, work, lambda _: None)
    print(len(killed), sum(file.brief is not None for file in told.received))
"""


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    report(folder / "an-phu.txt", "AN PHÚ")
    return folder


def sent_in(inbox: Path, out: Path, how: Settings) -> tuple[Store, Task]:
    """The store and the only task of an inbox."""
    store = Store(out)
    (sent,) = walk(inbox, out, how.knowledge.limits, store)
    assert sent.file is not None
    key = how.key_of(sent.sha256, sent.name)
    return store, Task(sent.file, sent.sha256, key, sent.path)


@pytest.mark.slow
def test_killed_workers_change_no_byte(tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    for number in range(30):
        report(inbox / f"{number}.txt", f"XÃ {number}")
    (inbox / "hong.pdf").write_bytes(b"%PDF-")
    (tmp_path / "script.py").write_text(SCRIPT, "utf-8")
    out = tmp_path / "there"
    ended = subprocess.run(
        [sys.executable, str(tmp_path / "script.py"), str(inbox), str(out)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr.decode()
    killed, read = map(int, ended.stdout.split()[-2:])
    assert (killed > 0, read) == (True, 30)
    done(inbox, tmp_path / "here")
    assert records(out) == records(tmp_path / "here")


def test_a_reviewer_puts_the_record_in_the_store(inbox: Path, tmp_path: Path) -> None:
    how = settings()
    store, task = sent_in(inbox, tmp_path / "out", how)
    setup = setup_line(how, store)
    for _ in range(2):  # delivered twice, it is done once
        answer = json.loads(review(setup, task_line(task, store), 60))
        assert answer == {"state": "done", "failure": None}
    assert isinstance(store.outcome(task.key, how.knowledge), Brief)
    clustering._OWN.reviewer.close()
    clustering._OWN.reviewer = None
    done(inbox, tmp_path / "here")
    assert records(tmp_path / "out") == records(tmp_path / "here")


def test_a_reviewer_that_is_silent_is_given_up(inbox: Path, tmp_path: Path) -> None:
    how = settings()
    store, task = sent_in(inbox, tmp_path / "out", how)
    with pytest.raises(ReviewerGoneError):
        review(setup_line(how, store), task_line(task, store), 0)
    assert clustering._OWN.reviewer is None


@pytest.mark.parametrize("reason", ["program", "store"])
def test_a_machine_that_cannot_take_part_says_why(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    how = settings()
    store, task = sent_in(inbox, tmp_path / "out", how)
    line = task_line(task, store)
    if reason == "program":
        monkeypatch.setattr("hcc_parse.batch.serving.program", lambda: "another")
    setup = setup_line(how, Store(tmp_path / "no") if reason == "store" else store)
    assert json.loads(review(setup, line, 60)) == {"state": "refused", "reason": reason}
    clustering._OWN.reviewer.close()
    clustering._OWN.reviewer = None


def test_a_failure_that_is_not_kept_comes_back(inbox: Path, tmp_path: Path) -> None:
    how = settings()
    store, task = sent_in(inbox, tmp_path / "out", how)
    line = task_line(task, store)
    store.place_of(task.sha256, ".txt").write_text("another text")
    answer = json.loads(review(setup_line(how, store), line, 60))
    assert answer["failure"]["error"] == "changed"
    assert store.outcome(task.key, how.knowledge) is None
    clustering._OWN.reviewer.close()
    clustering._OWN.reviewer = None


def test_no_cluster_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clustering, "SECONDS", 1)
    with (
        pytest.raises(HccError, match="Không nối được tới cụm máy"),
        cluster("tcp://127.0.0.1:9", settings(), Store(tmp_path)),
    ):
        pass
